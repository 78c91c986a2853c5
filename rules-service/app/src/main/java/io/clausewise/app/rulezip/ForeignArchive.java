package io.clausewise.app.rulezip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What people send that is no zip archive, told by its first bytes. */
enum ForeignArchive {
    EMPTY("空文件", "an empty file", ""),
    SEVEN_ZIP("7z 压缩包", "a 7z archive", "7z\u00bc\u00af\u0027\u001c"),
    RAR("RAR 压缩包", "a RAR archive", "Rar!\u001a\u0007"),
    GZIP("gzip 文件（.tar.gz）", "a gzip file (.tar.gz)", "\u001f\u008b"),
    BZIP2("bzip2 文件", "a bzip2 file", "BZh"),
    XZ("xz 文件", "an xz file", "\u00fd7zXZ\u0000"),
    TAR("tar 文件", "a tar file", "") {
        @Override
        boolean fits(byte[] bytes) {
            return bytes.length > 262
                    && text(Arrays.copyOfRange(bytes, 257, 262)).equals("ustar");
        }
    },
    OTHER("别的文件", "something else", "");

    private final String zh;
    private final String en;
    private final String beginning;

    ForeignArchive(String zh, String en, String beginning) {
        this.zh = zh;
        this.en = en;
        this.beginning = beginning;
    }

    static ForeignArchive of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> kind.fits(bytes))
                .findFirst()
                .orElse(OTHER);
    }

    boolean fits(byte[] bytes) {
        return beginning.isEmpty()
                ? this == EMPTY && bytes.length == 0
                : text(Arrays.copyOf(bytes, beginning.length())).equals(beginning);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
