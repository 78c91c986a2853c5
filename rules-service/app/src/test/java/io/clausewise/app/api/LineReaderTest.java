package io.clausewise.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    /** Gives at most so many bytes at a time, as networks do. */
    private static InputStream inPieces(String text, int size) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, size));
            }
        };
    }

    private static List<String> lines(String text, int most, int piece) throws IOException {
        LineReader reader = new LineReader(inPieces(text, piece), most, () -> {});
        List<String> lines = new ArrayList<>();
        for (Optional<LineReader.Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            byte[] bytes = line.get().bytes();
            lines.add(line.get().number() + ":"
                    + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8)));
        }
        assertThat(reader.next()).isEmpty();
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 100})
    void linesAreTheSameHoweverTheBytesArrive(int piece) throws IOException {
        assertThat(lines("", 5, piece)).isEmpty();
        assertThat(lines("\n", 5, piece)).containsExactly("1:");
        assertThat(lines("甲\n\nbb", 5, piece)).containsExactly("1:甲", "2:", "3:bb");
        assertThat(lines("12345\n123456\n1234567890123\nend\r\n", 5, piece))
                .containsExactly("1:12345", "2:too long", "3:too long", "4:end\r");
        assertThat(lines("1\n1234567890", 5, piece)).containsExactly("1:1", "2:too long");
    }
}
