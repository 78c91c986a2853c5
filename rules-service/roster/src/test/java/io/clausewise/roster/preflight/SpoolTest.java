package io.clausewise.roster.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsGoneWhenItIsClosed() throws Exception {
        Spool spool = new Spool(folder, 4);

        try (SpooledFile file = spool.take(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}))) {
            assertThat(file.path()).hasBinaryContent(new byte[] {1, 2, 3, 4});
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aByteTooManyIsRefusedAndNothingIsLeft() {
        Spool spool = new Spool(folder, 1 << 20);
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                given++;
                assertThat(given).as("bytes read").isLessThanOrEqualTo((1 << 20) + 1);
                return 'x';
            }
        };

        assertThatThrownBy(() -> spool.take(endless))
                .asInstanceOf(InstanceOfAssertFactories.type(RosterRefused.class))
                .satisfies(refused -> assertThat(refused.code().code()).isEqualTo("roster-too-large"))
                .satisfies(
                        refused -> assertThat(refused.explanation().text().zh()).isEqualTo("文件超过 1 MB。允许：拆成几个文件分别提交"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBrokenUploadLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> new Spool(folder, 9).take(broken)).hasMessage("connection reset");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessLeftIsSweptAndNothingElse() throws Exception {
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        Files.createFile(folder.resolve("clausewise-999999999-1.roster"));
        Files.createFile(folder.resolve("clausewise-" + ProcessHandle.current().pid() + "-2.roster"));
        Path anothers = Files.createFile(folder.resolve("clausewise-" + parent + "-3.roster"));
        Path foreign = Files.createFile(folder.resolve("名册.xlsx"));

        int swept = new Spool(folder, 9).sweep();

        assertThat(swept).isEqualTo(2);
        assertThat(folder.toFile().listFiles()).containsExactlyInAnyOrder(anothers.toFile(), foreign.toFile());
    }
}
