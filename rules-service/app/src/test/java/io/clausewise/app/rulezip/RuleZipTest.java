package io.clausewise.app.rulezip;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.config.ShippedRules;
import io.clausewise.compile.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of rules: what is taken out of them, and what is said of those that are refused. */
class RuleZipTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "rules-2026/", "规则 2026/"})
    void whatTravelsWithTheProgramIsReadAsItIs(String around) throws Exception {
        RuleZip zip = RuleZip.read(new RuleArchive().shippedUnder(around).bytes());

        assertThat(Digests.ofEach(zip.rules().files()))
                .isEqualTo(Digests.ofEach(ShippedRules.rules().files()));
        assertThat(Digests.ofEach(zip.testCases().files()))
                .isEqualTo(Digests.ofEach(ShippedRules.testCases().files()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my-rules/"})
    void anArchiveMayBeTheFolderOfRulesItself(String around) throws Exception {
        RuleZip zip = RuleZip.read(new RuleArchive()
                .file(around + "vocabulary.yaml", "a: 1")
                .file(around + "a/b/notice.yaml", "")
                .bytes());

        assertThat(zip.rules().files()).containsOnlyKeys("a/b/notice.yaml", "vocabulary.yaml");
        assertThat(zip.testCases().files()).isEmpty();
    }

    @Test
    void whatToolsLeaveIsPassedOver() throws Exception {
        RuleZip zip = RuleZip.read(RuleArchive.little()
                .file("README.md", "")
                .file("__MACOSX/rules/._vocabulary.yaml", "x".repeat(2 << 20))
                .file(".git/config", "")
                .file("rules/.DS_Store", "")
                .file("rules/a/Thumbs.db", "")
                .file("rules/a/b/~$1.drl.xlsx", "")
                .entry("rules/a/empty/", UnixStat.DIR_FLAG | 0755, new byte[0])
                .comment("a comment, as git archive leaves one")
                .bytes());

        assertThat(zip.rules().files()).containsOnlyKeys("a/b/notice.yaml", "vocabulary.yaml");
    }

    static Stream<Arguments> archives() {
        byte[] little = RuleArchive.little().bytes();
        String notice = "rules/a/b/notice.yaml";
        return Stream.of(
                refused(
                        "a symbolic link",
                        RuleArchive.little()
                                .link("rules/a/b/1.drl", "/etc/passwd")
                                .bytes(),
                        "SUSPICIOUS",
                        "rules/a/b/1.drl  这是符号链接。允许：文件本身",
                        "rules/a/b/1.drl  a symbolic link. Allowed: the file itself"),
                refused(
                        "a link among what is passed over",
                        RuleArchive.little().link(".git/a", "/etc/passwd").bytes(),
                        "SUSPICIOUS",
                        ".git/a  这是符号链接。允许：文件本身",
                        ".git/a  a symbolic link. Allowed: the file itself"),
                refused(
                        "a device",
                        RuleArchive.little()
                                .entry("rules/a/b/1.drl", 0020644, new byte[0])
                                .bytes(),
                        "SUSPICIOUS",
                        "rules/a/b/1.drl  这不是普通文件。允许：普通文件和文件夹",
                        "rules/a/b/1.drl  not a regular file. Allowed: regular files, and folders"),
                refused(
                        "a name that leads outside",
                        RuleArchive.little().file("rules/../../evil.drl", "").bytes(),
                        "SUSPICIOUS",
                        "rules/../../evil.drl  文件名指向压缩包之外，或不是相对路径。允许：如 rules/hangzhou/artisan-2016/notice.yaml",
                        "rules/../../evil.drl  the name leads out of the archive, or is no relative path. Allowed: such as"
                                + " rules/hangzhou/artisan-2016/notice.yaml"),
                refused(
                        "an absolute name",
                        absolute(),
                        "SUSPICIOUS",
                        "/etc/cron.d/a  文件名指向压缩包之外，或不是相对路径。允许：如 rules/hangzhou/artisan-2016/notice.yaml",
                        "/etc/cron.d/a  the name leads out of the archive, or is no relative path. Allowed: such as"
                                + " rules/hangzhou/artisan-2016/notice.yaml"),
                refused(
                        "a drive",
                        RuleArchive.little().file("C:/rules/a.drl", "").bytes(),
                        "SUSPICIOUS",
                        "C:/rules/a.drl  文件名指向压缩包之外，或不是相对路径。允许：如 rules/hangzhou/artisan-2016/notice.yaml",
                        "C:/rules/a.drl  the name leads out of the archive, or is no relative path. Allowed: such as"
                                + " rules/hangzhou/artisan-2016/notice.yaml"),
                refused(
                        "backslashes",
                        backslashes(),
                        "SUSPICIOUS",
                        "rules\\a\\b\\1.drl  文件名里有反斜杠。允许：文件夹之间用 /；用系统自带的“压缩”重新打包的 .zip 文件",
                        "rules\\a\\b\\1.drl  there is a backslash in the name. Allowed: / between folders; a .zip file"
                                + " packed again with the system's own tool"),
                refused(
                        "a line break in a name",
                        RuleArchive.little().file("rules/a/b/1\n2.drl", "").bytes(),
                        "SUSPICIOUS",
                        "rules/a/b/1<U+000A>2.drl  文件名里有换行或看不见的字符。允许：看得见的字",
                        "rules/a/b/1<U+000A>2.drl  there is a line break or an invisible character in the name. Allowed:"
                                + " characters that can be seen"),
                refused(
                        "a name in GBK",
                        RuleArchive.inGbk(
                                RuleArchive.little().file("wrap/note.md", "").bytes(), "wrap/note.md", "规则/说明.md"),
                        "ENCODING",
                        "规则/说明.md  文件名不是 UTF-8（Windows 打包的中文文件名是 GBK）。允许：文件和文件夹只用英文字母命名；"
                                + "直接选中 rules 和 test-cases 两个文件夹打包，不要套中文名的文件夹",
                        "规则/说明.md  the name is not UTF-8 (Chinese names packed on Windows are GBK). Allowed: names of"
                                + " Latin letters only; select the two folders rules and test-cases and pack those, not a"
                                + " folder with a Chinese name around them"),
                refused(
                        "names nested too deep",
                        RuleArchive.little()
                                .file("rules/" + "a/".repeat(10) + "1.drl", "")
                                .bytes(),
                        "SUSPICIOUS",
                        "rules/a/a/a/a/a/a/a/a/a/a/1.drl  文件夹嵌套太深，或文件名太长。允许：最多 8 层",
                        "rules/a/a/a/a/a/a/a/a/a/a/1.drl  folders are nested too deep, or the name is too long. Allowed:"
                                + " at most 8 levels"),
                refused(
                        "a name twice",
                        RuleArchive.little().file(notice, "c: 1").bytes(),
                        "SUSPICIOUS",
                        notice + "  这个文件名出现两次",
                        notice + "  the name occurs twice"),
                refused(
                        "names that differ in case alone",
                        RuleArchive.little()
                                .file("rules/a/b/Notice.yaml", "c: 1")
                                .bytes(),
                        "SUSPICIOUS",
                        "rules/a/b/Notice.yaml  与“" + notice + "”只差大小写，在 Windows 上是同一个文件",
                        "rules/a/b/Notice.yaml  differs from \"" + notice
                                + "\" in case alone: on Windows they are one file"),
                refused(
                        "a password",
                        RuleArchive.encrypted(little, notice),
                        "ENCRYPTED",
                        notice + "  文件设有密码。允许：不设密码重新打包",
                        notice + "  the file is protected by a password. Allowed: packed again without a password"),
                refused(
                        "a file larger than rules may be",
                        RuleArchive.little()
                                .file("rules/a/b/1.drl", noise((1 << 20) + 1))
                                .bytes(),
                        "TOO_LARGE",
                        "rules/a/b/1.drl  文件有 1048577 字节。允许：最多 1048576 字节",
                        "rules/a/b/1.drl  the file has 1048577 bytes. Allowed: at most 1048576 bytes"),
                refused(
                        "many files that are too large together",
                        manyLarge(),
                        "TOO_LARGE",
                        "压缩包解开后共 34603513 字节。允许：最多 33554432 字节",
                        "the archive expands to 34603513 bytes. Allowed: at most 33554432 bytes"),
                refused(
                        "more entries than files, folders and what macOS adds",
                        many(15_000),
                        "SUSPICIOUS",
                        "压缩包里有 15002 项。允许：最多 15000 项",
                        "the archive has 15002 entries. Allowed: at most 15000"),
                refused(
                        "more files than rules may have",
                        many(5_000),
                        "SUSPICIOUS",
                        "压缩包里有 5002 个文件。允许：最多 5000 个",
                        "the archive has 5002 files. Allowed: at most 5000"),
                refused(
                        "a directory that names another file than the file itself",
                        RuleArchive.inHeader(little, notice, (zip, at) -> zip.put(at + 30, (byte) 'R')),
                        "SUSPICIOUS",
                        notice + "  压缩包的目录和文件自己的头说法不一：不同的工具会解出不同的东西。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        notice + "  the archive's directory and the entry's own header differ: tools would unpack"
                                + " different things. Allowed: a .zip file packed again with the system's own tool"),
                refused(
                        "a directory that says another size",
                        RuleArchive.inDirectory(little, notice, (zip, at) -> zip.putInt(at + 24, 100)),
                        "SUSPICIOUS",
                        notice + "  压缩包的目录和文件自己的头说法不一：不同的工具会解出不同的东西。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        notice + "  the archive's directory and the entry's own header differ: tools would unpack"
                                + " different things. Allowed: a .zip file packed again with the system's own tool"),
                refused(
                        "directory and header that say the same wrong size",
                        RuleArchive.inHeader(
                                RuleArchive.inDirectory(little, notice, (zip, at) -> zip.putInt(at + 24, 100)),
                                notice,
                                (zip, at) -> zip.putInt(at + 22, 100)),
                        "CORRUPT",
                        notice + "  解压出来的内容与目录说的不符。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        notice
                                + "  what it expands to is not what the directory says. Allowed: a .zip file packed again"
                                + " with the system's own tool"),
                refused(
                        "another method",
                        RuleArchive.inHeader(
                                RuleArchive.inDirectory(little, notice, (zip, at) -> zip.putShort(at + 10, (short) 12)),
                                notice,
                                (zip, at) -> zip.putShort(at + 8, (short) 12)),
                        "CORRUPT",
                        notice + "  压缩方法 12 读不了。允许：Deflate（zip 的默认方法）或不压缩",
                        notice
                                + "  compression method 12 is not read. Allowed: deflate (what zip tools use by default),"
                                + " or stored"),
                refused(
                        "the number of entries wrong",
                        RuleArchive.inEnd(little, (zip, at) -> zip.putShort(at + 10, (short) 1)),
                        "CORRUPT",
                        "压缩包不完整或已损坏：目录的项数不对。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        "the archive is incomplete or damaged: its directory has another number of entries than it says."
                                + " Allowed: a .zip file packed again with the system's own tool"),
                refused(
                        "something before it",
                        before(little),
                        "SUSPICIOUS",
                        "压缩包前后或目录前后有别的内容。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        "there is something else before the archive or around its directory. Allowed: a .zip file packed"
                                + " again with the system's own tool"),
                refused(
                        "cut off",
                        Arrays.copyOf(little, little.length - 30),
                        "CORRUPT",
                        "压缩包不完整或已损坏：没有结尾。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        "the archive is incomplete or damaged: it has no end. Allowed: a .zip file packed again with the"
                                + " system's own tool"),
                refused(
                        "a RAR archive",
                        "Rar!\u001a\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1),
                        "WRONG_KIND",
                        "这是RAR 压缩包，不是 zip 压缩包。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        "this is a RAR archive, not a zip archive. Allowed: a .zip file packed again with the system's own"
                                + " tool"),
                refused(
                        "nothing",
                        new byte[0],
                        "WRONG_KIND",
                        "这是空文件，不是 zip 压缩包。允许：用系统自带的“压缩”重新打包的 .zip 文件",
                        "this is an empty file, not a zip archive. Allowed: a .zip file packed again with the system's own"
                                + " tool"),
                refused(
                        "no rules",
                        new RuleArchive().file("a/test-cases/1.yaml", "").bytes(),
                        "LAYOUT",
                        "压缩包里没有规则文件夹。允许：rules/ 和（可选）test-cases/ 两个文件夹，或规则文件夹的内容（vocabulary.yaml 在最外层）；" + "外面可以再套一层文件夹",
                        "there is no folder of rules in the archive. Allowed: the folders rules/ and, if wanted,"
                                + " test-cases/; or what is in the folder of rules, with vocabulary.yaml outermost; one"
                                + " folder may be around them"),
                refused(
                        "a file beside the folders",
                        RuleArchive.little().file("test-case/a.yaml", "").bytes(),
                        "LAYOUT",
                        "test-case/a.yaml  这个文件不在 rules/ 或 test-cases/ 里。允许：放进其中一个文件夹，或不要打包",
                        "test-case/a.yaml  the file is neither in rules/ nor in test-cases/. Allowed: put into one of"
                                + " them, or left out"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("archives")
    void anArchiveIsRefusedSayingWhy(String what, byte[] zip, String code, String zh, String en) {
        RuleZipRefused refused = refusal(zip);

        assertThat(refused.code()).hasToString(code);
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.text().zh()).isEqualTo(zh);
            assertThat(fault.text().en()).isEqualTo(en);
        });
    }

    private static Arguments refused(String what, byte[] zip, String code, String zh, String en) {
        return Arguments.of(what, zip, code, zh, en);
    }

    @Test
    void everythingIsToldAtOnce() {
        RuleZipRefused refused = refusal(RuleArchive.little()
                .link("rules/a/b/1.drl", "/etc/passwd")
                .file("rules/../2.drl", "")
                .file("rules/a/b/a\u202eb", "")
                .bytes());

        assertThat(refused.code()).isEqualTo(ZipFaultCode.SUSPICIOUS);
        assertThat(refused.faults().stream().map(fault -> fault.text().zh().replaceAll("  .*", "")))
                .containsExactly("rules/a/b/1.drl", "rules/../2.drl", "rules/a/b/a<U+202E>b");
    }

    @Test
    void aBombIsNotExpanded() {
        byte[] bomb =
                RuleArchive.little().file("rules/a/b/1.drl", new byte[64 << 20]).bytes();

        RuleZipRefused refused = refusal(bomb);

        assertThat(refused.code()).isEqualTo(ZipFaultCode.SUSPICIOUS);
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.text().zh()).matches("rules/a/b/1\\.drl  \\d{5} 字节解开会有 67108864 字节，压缩得过小");
            assertThat(fault.text().en())
                    .matches("rules/a/b/1\\.drl  \\d{5} bytes would expand to 67108864: compressed too much");
        });
    }

    @Test
    void entriesThatShareTheirBytesAreRefused() {
        byte[] two = RuleArchive.little()
                .file("rules/a/b/1.drl", "x".repeat(500))
                .file("rules/a/b/2.drl", "x".repeat(500))
                .bytes();

        byte[] shared = RuleArchive.sharing(two, "rules/a/b/1.drl", "rules/a/b/2.drl");

        assertThat(refusal(shared).faults().stream().map(fault -> fault.text().en()))
                .contains(
                        "rules/a/b/1.drl  overlaps with something else in the archive. Allowed: a .zip file packed again"
                                + " with the system's own tool");
    }

    /** Whatever is wrong with an archive, it is read or refused, and nothing else. */
    @Test
    void damagedAtRandomItIsReadOrRefused() {
        byte[] whole =
                RuleArchive.little().file("test-cases/a/b/1.yaml", noise(300)).bytes();
        Random random = new Random(7);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            byte[] damaged =
                    random.nextInt(10) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = random.nextInt(4); change >= 0 && damaged.length > 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? 0xff : random.nextInt());
            }
            try {
                RuleZip.read(damaged);
                read++;
            } catch (RuleZipRefused told) {
                assertThat(told.faults()).isNotEmpty();
                refused++;
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isGreaterThan(2_000);
    }

    private static RuleZipRefused refusal(byte[] zip) {
        try {
            RuleZip taken = RuleZip.read(zip);
            throw new AssertionError("taken: " + taken.rules().files().keySet());
        } catch (RuleZipRefused refused) {
            return refused;
        }
    }

    private static byte[] absolute() {
        byte[] zip = RuleArchive.little().file("_etc/cron.d/a", "").bytes();
        return RuleArchive.renamed(zip, "_etc/cron.d/a", "/etc/cron.d/a".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] backslashes() {
        byte[] zip = RuleArchive.little().file("rules_a_b_1.drl", "").bytes();
        return RuleArchive.renamed(zip, "rules_a_b_1.drl", "rules\\a\\b\\1.drl".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] before(byte[] zip) {
        byte[] all = new byte[zip.length + 2];
        all[0] = 'P';
        all[1] = 'K';
        System.arraycopy(zip, 0, all, 2, zip.length);
        return all;
    }

    private static byte[] many(int files) {
        RuleArchive archive = RuleArchive.little();
        for (int i = 0; i < files; i++) {
            archive.file("rules/a/b/" + i, "");
        }
        return archive.bytes();
    }

    private static byte[] manyLarge() {
        RuleArchive archive = RuleArchive.little();
        byte[] noise = noise(1 << 20);
        for (int i = 0; i < 33; i++) {
            archive.file("rules/a/b/" + i, noise);
        }
        return archive.bytes();
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
