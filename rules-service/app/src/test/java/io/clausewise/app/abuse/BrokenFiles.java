package io.clausewise.app.abuse;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Abuse cases 26 and 28: files that are too large, cut short, in another encoding, or say what another says. */
final class BrokenFiles {
    private static final Charset GBK = Charset.forName("GBK");
    private static final List<String> TEXTS =
            List.of(ToyNotice.DRL, ToyNotice.CSV, ToyNotice.NOTICE, ToyNotice.VOCABULARY, ToyNotice.CASES);

    private BrokenFiles() {}

    static Stream<HostileRules> all() {
        return Stream.of(large(), truncated(), encoded(), twice()).flatMap(rows -> rows);
    }

    private static Stream<HostileRules> large() {
        return Stream.of(
                HostileRules.refused(
                        "26 a file of a gibibyte",
                        (folder, target) -> {
                            try (RandomAccessFile file = new RandomAccessFile(
                                    folder.root().resolve(ToyNotice.DRL).toFile(), "rw")) {
                                file.setLength(1L << 30);
                            }
                        },
                        "file-too-large toy/one/1.drl"),
                HostileRules.refused(
                        "26 33 files of a mebibyte",
                        (folder, target) -> {
                            for (int i = 0; i < 33; i++) {
                                folder.write("rules/toy/one/" + (10 + i) + ".drl", new byte[1 << 20]);
                            }
                        },
                        "folder-too-large ."),
                HostileRules.edit(
                        "26 100 000 brackets",
                        ToyNotice.DRL,
                        "Competition( rank <= 3 )",
                        "(".repeat(100_000) + "Competition( rank <= 3 )" + ")".repeat(100_000),
                        "too-deep toy/one/1.drl:9 1-rank"),
                HostileRules.edit(
                                "26 10 000 conditions",
                                ToyNotice.DRL,
                                "Competition( rank <= 3 )",
                                "Competition( rank <= 3 ) and ".repeat(10_000) + "Competition( rank <= 3 )",
                                "condition-too-large toy/one/1.drl:4 1-rank")
                        .asItsKind(),
                HostileRules.edit(
                        "26 two to the 40th alternatives",
                        ToyNotice.DRL,
                        "Competition( rank <= 3 )",
                        "( Competition( rank <= 3 ) or Competition( rank <= 2 ) ) and ".repeat(40)
                                + "Competition( rank <= 3 )",
                        "condition-too-large toy/one/1.drl:4 1-rank"),
                HostileRules.edit(
                        "26 5 000 findings",
                        ToyNotice.DRL,
                        "Competition( rank <= 3 )",
                        "Competition( rang <= 3 )\n".repeat(5_000),
                        "too-many-findings toy/one/1.drl"));
    }

    private static Stream<HostileRules> truncated() {
        Stream<HostileRules> rules = Stream.of(ToyNotice.DRL, ToyNotice.CSV, ToyNotice.BOOK, ToyNotice.NOTICE)
                .flatMap(path -> percents().mapToObj(percent -> cut(path, percent)));
        return Stream.of(
                        rules,
                        Stream.of(cut(ToyNotice.VOCABULARY, 50), cut(ToyNotice.CASES, 45)),
                        Stream.of(
                                HostileRules.refused(
                                        "28 an empty rule file",
                                        (folder, target) -> folder.write(ToyNotice.DRL, ""),
                                        "no-rules toy/one/1.drl"),
                                HostileRules.refused(
                                        "28 an empty notice.yaml",
                                        (folder, target) -> folder.write(ToyNotice.NOTICE, ""),
                                        "yaml-empty toy/one/notice.yaml"),
                                // 10 has become 1, and the table is as good as before: only a case on the line knows
                                HostileRules.failing(
                                        "28 a table cut short in its last number",
                                        (folder, target) -> folder.write(
                                                ToyNotice.CSV,
                                                folder.text(ToyNotice.CSV)
                                                        .stripTrailing()
                                                        .replaceFirst("0$", "")),
                                        "case-failed toy/one/1.yaml:5 2-table")))
                .flatMap(rows -> rows);
    }

    private static IntStream percents() {
        return IntStream.of(10, 50, 90);
    }

    private static HostileRules cut(String path, int percent) {
        return HostileRules.refused("28 " + path + " cut at " + percent + " %", (folder, target) -> {
            byte[] whole = folder.bytes(path);
            folder.write(path, Arrays.copyOf(whole, whole.length * percent / 100));
        });
    }

    private static Stream<HostileRules> encoded() {
        Stream<HostileRules> foreign = TEXTS.stream().map(path -> encoded("GBK", GBK, path));
        Stream<HostileRules> fine = Stream.of(
                everywhere("28 a byte order mark in every file", text -> "\uFEFF" + text),
                everywhere("28 lines of Windows in every file", text -> text.replace("\n", "\r\n")));
        return Stream.of(
                        foreign,
                        fine,
                        Stream.of(
                                encoded("UTF-16", StandardCharsets.UTF_16, ToyNotice.DRL),
                                nul(ToyNotice.DRL),
                                nul(ToyNotice.NOTICE),
                                HostileRules.refused(
                                        "28 a workbook renamed to a rule file",
                                        (folder, target) -> folder.write(ToyNotice.DRL, folder.bytes(ToyNotice.BOOK)),
                                        "not-utf8 toy/one/1.drl"),
                                HostileRules.refused(
                                        "28 text renamed to a workbook",
                                        (folder, target) -> folder.write(ToyNotice.BOOK, folder.text(ToyNotice.CSV)),
                                        "workbook-kind toy/one/3.drl.xlsx")))
                .flatMap(rows -> rows);
    }

    private static HostileRules encoded(String name, Charset charset, String path) {
        HostileRules row = HostileRules.refused(
                "28 " + path + " in " + name,
                (folder, target) -> folder.writeIn(charset, path, folder.text(path)),
                "not-utf8 " + shown(path));
        return path.equals(ToyNotice.DRL) ? row.asItsKind() : row;
    }

    private static HostileRules nul(String path) {
        return HostileRules.refused(
                "28 a NUL in " + path,
                (folder, target) -> folder.write(path, folder.text(path) + "\0"),
                "invisible-character " + shown(path) + ":" + (1 + lines(path)));
    }

    private static HostileRules everywhere(String name, UnaryOperator<String> change) {
        return HostileRules.accepted(name, (folder, target) -> {
            for (String path : TEXTS) {
                folder.write(path, change.apply(folder.text(path)));
            }
        });
    }

    private static String shown(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static long lines(String path) {
        return new String(ToyNotice.files().get(path), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    private static Stream<HostileRules> twice() {
        return Stream.of(
                HostileRules.refused(
                        "28 a rule name twice in one file",
                        (folder, target) -> folder.write(
                                ToyNotice.DRL,
                                folder.text(ToyNotice.DRL)
                                        + folder.text(ToyNotice.DRL).replaceFirst("(?s)^.*?\\n\\n", "")),
                        "rule-twice toy/one/1.drl:12 1-rank"),
                HostileRules.refused(
                        "28 a rule name in a rule file and in a table",
                        (folder, target) -> folder.edit(ToyNotice.CSV, "2-table", "1-rank"),
                        "rule-twice toy/one/2.drl.csv A9 1-rank"),
                HostileRules.refused(
                        "28 a programme twice",
                        (folder, target) -> {
                            for (String path : List.of(ToyNotice.NOTICE, ToyNotice.DRL, ToyNotice.CSV)) {
                                folder.write(
                                        path.replace("one", "two"),
                                        folder.text(path)
                                                .replace("toy.one", "toy.two")
                                                .replace(", 3-book", ""));
                            }
                        },
                        "program-twice toy/two/notice.yaml:5"),
                HostileRules.edit(
                                "28 a wrong package",
                                ToyNotice.DRL,
                                "package toy.one",
                                "package toy.two",
                                "package-wrong toy/one/1.drl:1")
                        .asItsKind(),
                HostileRules.edit(
                        "28 a table's wrong package",
                        ToyNotice.CSV,
                        "toy.one",
                        "toy.two",
                        "package-wrong toy/one/2.drl.csv B1"));
    }
}
