package io.clausewise.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final Findings findings = new Findings();

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
        byte[] bytes = "\uFEFF甲\r\n乙\r\n".getBytes(StandardCharsets.UTF_8);

        String text = SourceText.read(bytes, findings.in("a.drl"));

        assertThat(text).isEqualTo("甲\n乙\n");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aFileInGbkIsNamedSoAndToldHowToSaveIt() {
        byte[] bytes = "技能大奖".getBytes(Charset.forName("GBK"));

        String text = SourceText.read(bytes, findings.in("a.drl.csv"));

        assertThat(text).isNull();
        assertThat(zh())
                .containsExactly(
                        "a.drl.csv  文件不是 UTF-8 编码，看起来是 GBK 编码。允许：UTF-8（记事本：另存为，编码选 UTF-8；Excel：另存为 CSV UTF-8）");
        assertThat(findings.sorted().get(0).text().en())
                .isEqualTo("a.drl.csv  the file is not UTF-8, it looks like GBK."
                        + " Allowed: UTF-8 (editor: save as, UTF-8; Excel: save as CSV UTF-8)");
    }

    @Test
    void aFileInUtf16IsNamedSo() {
        byte[] bytes = "\uFEFF技能大奖".getBytes(StandardCharsets.UTF_16LE);

        SourceText.read(bytes, findings.in("a.drl"));

        assertThat(zh()).singleElement().asString().contains("看起来是 UTF-16 编码");
    }

    @Test
    void bytesOfNoEncodingAreRefusedWithoutAGuess() {
        SourceText.read(new byte[] {(byte) 0xff, (byte) 0x20, (byte) 0xff}, findings.in("a.drl"));

        assertThat(zh()).singleElement().asString().startsWith("a.drl  文件不是 UTF-8 编码。允许：UTF-8");
    }

    @Test
    void aFileOfMoreThanAMebibyteIsNotRead() {
        String text = SourceText.read(new byte[SourceText.MOST_BYTES + 1], findings.in("a.drl"));

        assertThat(text).isNull();
        assertThat(zh()).containsExactly("a.drl  文件有 1048577 字节，超过 1048576 字节，没有读取。请拆成几个文件");
        assertThat(findings.sorted().get(0).text().en())
                .isEqualTo("a.drl  the file has 1048577 bytes, more than 1048576, and was not read; split it");
    }

    @Test
    void aLoneCarriageReturnIsAnInvisibleCharacter() {
        SourceText.read("甲\r乙".getBytes(StandardCharsets.UTF_8), findings.in("a.drl"));

        assertThat(zh()).singleElement().asString().contains("a.drl:1", "U+000D");
    }

    @Test
    void ofManyFaultsInAFileTheFirstHundredAreListed() {
        FileFindings file = findings.in("a.drl");
        for (int line = 1; line <= 150; line++) {
            file.add(line, Fault.of("x", "错 " + line, "wrong " + line));
        }

        assertThat(findings.sorted()).hasSize(100);
        assertThat(zh().get(0)).isEqualTo("a.drl  这个文件的问题超过 99 处，其余没有列出，请先改正已列出的");
        assertThat(findings.sorted().get(0).text().en())
                .isEqualTo("a.drl  this file has more than 99 faults; the rest is not listed, correct these first");
    }

    @Test
    void aPathIsShownWithoutTheLineBreakInIt() {
        findings.in("a\nINFO all is well.drl").add(Fault.of("x", "错", "wrong"));

        assertThat(zh()).containsExactly("a<U+000A>INFO all is well.drl  错");
    }

    private List<String> zh() {
        return findings.sorted().stream()
                .map(Finding::text)
                .map(text -> text.zh())
                .toList();
    }
}
