package io.clausewise.app.abuse;

import java.util.stream.Stream;

/** Abuse case 29: rules that can be read and are not what they were. */
final class FailingRules {
    private FailingRules() {}

    static Stream<HostileRules> all() {
        return Stream.of(cases(), dropped()).flatMap(rows -> rows);
    }

    private static Stream<HostileRules> cases() {
        return Stream.of(
                failing(
                                "one place more",
                                ToyNotice.DRL,
                                "rank <= 3",
                                "rank <= 4",
                                "case-failed toy/one/1.yaml:4 1-rank")
                        .asItsKind(),
                HostileRules.failing(
                        "29 a cell of a workbook changed",
                        (folder, target) -> folder.write(ToyNotice.BOOK, HostileTables.edited("省级,5", "省级,4")),
                        "case-failed toy/one/1.yaml:6 3-book"),
                failing(
                        "a word of the vocabulary moved",
                        ToyNotice.VOCABULARY,
                        "PROVINCIAL: [省级], NATIONAL: [国家级]",
                        "PROVINCIAL: [国家级], NATIONAL: [省级]",
                        "case-failed toy/one/1.yaml:5 2-table",
                        "case-failed toy/one/1.yaml:6 3-book"),
                HostileRules.edit(
                        "29 all made any",
                        ToyNotice.NOTICE,
                        "      all:\n        - 1-rank\n",
                        "      any:\n        - 1-rank\n",
                        "missing-key toy/one/notice.yaml:10"),
                failing(
                        "all made any within all",
                        ToyNotice.NOTICE,
                        "        - 1-rank\n        - any: [2-table, 3-book]\n",
                        "        - any: [1-rank, 2-table, 3-book]\n",
                        "case-failed toy/one/1.yaml:4 1-rank"),
                failing(
                        "a case changed",
                        ToyNotice.CASES,
                        "outcome: INELIGIBLE, clause: 1-rank",
                        "outcome: ELIGIBLE, clause: 1-rank",
                        "case-failed toy/one/1.yaml:4 1-rank"),
                failing(
                        "cases of a programme there is not",
                        ToyNotice.CASES,
                        "program: toy",
                        "program: toi",
                        "unknown-program toy/one/1.yaml:1"),
                failing(
                        "a case of a clause there is not",
                        ToyNotice.CASES,
                        "clause: 2-table",
                        "clause: 2-tabel",
                        "unknown-clause toy/one/1.yaml:5"));
    }

    private static HostileRules failing(String name, String path, String from, String to, String... findings) {
        return HostileRules.failing("29 " + name, (folder, target) -> folder.edit(path, from, to), findings);
    }

    private static Stream<HostileRules> dropped() {
        return Stream.of(
                HostileRules.edit(
                                "29 a clause dropped from notice.yaml",
                                ToyNotice.NOTICE,
                                "        - 1-rank\n",
                                "",
                                "rule-unused toy/one/1.drl:4 1-rank")
                        .asItsKind(),
                missing(ToyNotice.DRL, "clause-without-rule toy/one/notice.yaml:11")
                        .asItsKind(),
                missing(ToyNotice.BOOK, "clause-without-rule toy/one/notice.yaml:12"),
                missing(ToyNotice.NOTICE, "notice-missing toy/one/notice.yaml"),
                missing(ToyNotice.VOCABULARY, "vocabulary-missing vocabulary.yaml"),
                HostileRules.failing(
                        "29 a clause dropped together with its rule",
                        (folder, target) -> {
                            folder.edit(ToyNotice.NOTICE, "        - 1-rank\n", "");
                            folder.delete(ToyNotice.DRL);
                        },
                        "unknown-clause toy/one/1.yaml:3"),
                HostileRules.failing(
                        "29 an alternative dropped together with its table",
                        (folder, target) -> {
                            folder.edit(ToyNotice.NOTICE, "[2-table, 3-book]", "[3-book]");
                            folder.delete(ToyNotice.CSV);
                        },
                        "unknown-clause toy/one/1.yaml:5"),
                HostileRules.refused(
                        "29 every file dropped",
                        (folder, target) -> {
                            for (String path : ToyNotice.files().keySet()) {
                                folder.delete(path);
                            }
                        },
                        "no-notices .",
                        "vocabulary-missing vocabulary.yaml"),
                // nobody is there to object: the log says that no case was run
                HostileRules.accepted("29 the cases dropped", (folder, target) -> folder.delete(ToyNotice.CASES)));
    }

    private static HostileRules missing(String path, String finding) {
        return HostileRules.refused("29 " + path + " dropped", (folder, target) -> folder.delete(path), finding);
    }
}
