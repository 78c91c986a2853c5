package io.clausewise.app.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.rulezip.RuleArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of rules that lead elsewhere, hold too much or are not what they say; a hard link is a file like any other in an archive. */
final class RuleArchiveCases {
    private static final String NOTICE = "rules/a/b/notice.yaml";
    private static final String AGAIN = ". Allowed: a .zip file packed again with the system's own tool";
    private static final String OUTSIDE =
            "  the name leads out of the archive, or is no relative path. Allowed: such as"
                    + " rules/hangzhou/artisan-2016/notice.yaml";

    private RuleArchiveCases() {}

    static Stream<AbuseCase> all() {
        return Stream.of(
                new AbuseCase("32 rules with a symbolic link to /etc/passwd", (service, folder) -> link(service)),
                refused(
                        "32 rules with a line break in a name",
                        RuleArchive.little().file("rules/a/b/1\n2.drl", "").bytes(),
                        "rules/a/b/1<U+000A>2.drl  there is a line break or an invisible character in the name. Allowed:"
                                + " characters that can be seen"),
                refused(
                        "32 rules with a name that leads outside",
                        RuleArchive.little().file("rules/../../evil.drl", "").bytes(),
                        "rules/../../evil.drl" + OUTSIDE),
                refused("32 rules with an absolute name", absolute(), "/etc/evil.drl" + OUTSIDE),
                refused(
                        "32 rules with a name twice",
                        RuleArchive.little().file(NOTICE, "").bytes(),
                        NOTICE + "  the name occurs twice"),
                refused(
                        "32 rules nested a hundred deep",
                        RuleArchive.little()
                                .file("rules/" + "a/".repeat(100) + "1.drl", "")
                                .bytes(),
                        "rules/" + "a/".repeat(27)
                                + "…  folders are nested too deep, or the name is too long. Allowed: at most 8 levels"),
                new AbuseCase("32 rules with a password", (service, folder) -> password(service)),
                new AbuseCase("32 rules of 64 MB in some kilobytes", (service, folder) -> bomb(service)),
                new AbuseCase("32 rules that share their bytes", (service, folder) -> sharing(service)),
                new AbuseCase("32 rules of 60 000 files", (service, folder) -> files(service)),
                new AbuseCase("32 rules of 100 000 files", (service, folder) -> moreThanMayBeSent(service)),
                new AbuseCase("32 rules of 100 000 files in one", (service, folder) -> directory(service)));
    }

    private static AbuseCase refused(String name, byte[] zip, String detail) {
        return new AbuseCase(name, (service, folder) -> assertSuspicious(service.checkRules(zip), detail));
    }

    private static void link(AbusedService service) throws Exception {
        byte[] zip = RuleArchive.shipped()
                .link("rules/wenzhou/chief-technician-2021/9.drl", "/etc/passwd")
                .bytes();

        Answer answer = service.checkRules(zip);

        assertSuspicious(
                answer, "rules/wenzhou/chief-technician-2021/9.drl  a symbolic link. Allowed: the file itself");
        String told = answer.text() + String.join("\n", service.log());
        assertThat(Files.readAllLines(Path.of("/etc/passwd"))).isNotEmpty().noneMatch(told::contains);
    }

    private static byte[] absolute() {
        byte[] zip = RuleArchive.little().file("_etc/evil.drl", "").bytes();
        return RuleArchive.renamed(zip, "_etc/evil.drl", "/etc/evil.drl".getBytes(StandardCharsets.UTF_8));
    }

    private static void password(AbusedService service) throws Exception {
        Answer answer =
                service.checkRules(RuleArchive.encrypted(RuleArchive.little().bytes(), NOTICE));

        RefusedCases.assertRefused(
                answer,
                "rules-archive-encrypted",
                NOTICE + "  the file is protected by a password. Allowed: packed again without a password");
    }

    private static void bomb(AbusedService service) throws Exception {
        byte[] zip =
                RuleArchive.little().file("rules/a/b/1.drl", new byte[64 << 20]).bytes();
        assertThat(zip).hasSizeLessThan(100_000);

        Answer answer = service.checkRules(zip);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail").asString())
                .matches("rules/a/b/1\\.drl  \\d{5} bytes would expand to 67108864: compressed too much");
    }

    private static void sharing(AbusedService service) throws Exception {
        byte[] two = RuleArchive.little()
                .file("rules/a/b/1.drl", "x".repeat(500))
                .file("rules/a/b/2.drl", "x".repeat(500))
                .bytes();

        Answer answer = service.checkRules(RuleArchive.sharing(two, "rules/a/b/1.drl", "rules/a/b/2.drl"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsString("message"))
                .contains("rules/a/b/1.drl  overlaps with something else in the archive" + AGAIN);
    }

    private static void files(AbusedService service) throws Exception {
        assertSuspicious(service.checkRules(many(60_000)), "the archive has 60000 entries. Allowed: at most 15000");
    }

    /** Each takes a hundred bytes of an archive, be it empty. */
    private static void moreThanMayBeSent(AbusedService service) throws Exception {
        RefusedCases.assertRefused(
                service.checkRules(many(100_000)),
                "rules-archive-too-large",
                "the archive of rules has more than 8388608 bytes");
    }

    /** A directory that names the same file again and again. */
    private static void directory(AbusedService service) throws Exception {
        byte[] zip = RuleArchive.little().bytes();
        int[] begin = {0};
        RuleArchive.inEnd(zip, (bytes, at) -> begin[0] = bytes.getInt(at + 16));
        int size = zip.length - begin[0] - 22;
        int times = 50_000;
        ByteBuffer all = ByteBuffer.allocate(begin[0] + times * size + 22).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, begin[0]);
        for (int i = 0; i < times; i++) {
            all.put(zip, begin[0], size);
        }
        all.put(zip, zip.length - 22, 22);
        byte[] repeated = RuleArchive.inEnd(all.array(), (bytes, at) -> bytes.putShort(at + 8, (short) (2 * times))
                .putShort(at + 10, (short) (2 * times))
                .putInt(at + 12, times * size));

        assertSuspicious(service.checkRules(repeated), "the archive has 100000 entries. Allowed: at most 15000");
    }

    private static byte[] many(int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("rules/a/" + i));
            }
        }
        return bytes.toByteArray();
    }

    private static void assertSuspicious(Answer answer, String detail) {
        RefusedCases.assertRefused(answer, "rules-archive-suspicious", detail);
    }
}
