package io.clausewise.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Whatever is done to the files, reading them ends in a book or in findings, never in an exception. */
class MangledRulesTest {
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "{",
            "}",
            "[",
            "]",
            "*",
            "&a",
            "/*",
            "*/",
            "//",
            "\\",
            "\\u0022",
            "“",
            "”",
            "，",
            "\n",
            "\r",
            "\t",
            " ",
            "\u0000",
            "\uFEFF",
            "\uD83D\uDE00",
            "when",
            "then",
            "end",
            "rule",
            "and",
            "or",
            "not",
            "exists",
            "accumulate",
            "$n",
            "$param",
            "in",
            "null",
            "true",
            "3",
            "-",
            "=",
            "==",
            "!=",
            "<=",
            "Level.",
            "Person(",
            "@cites",
            "RuleTable",
            "NAME",
            "CONDITION",
            "package",
            "import",
            "- ",
            ": ",
            "---",
            "!!x",
            "? ",
            "any",
            "all");

    private static final String TABLE = """
            RuleSet,city.demo,,,,,
            Import,io.clausewise.facts.*,,,,,
            RuleTable 名次,,,,,,
            NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION,CONDITION
            ,,,,Competition...,Competition...,Competition...
            ,cites( $param ),title( $param ),titleEn( $param ),level == $param,tier == $param,rank <= $param
            条款,出处,标题,英文标题,级别,类别,名次不低于
            1-b,一,甲,A,国家级,一类,6
            """;

    @Property(tries = 1_000, seed = "20170518", shrinking = ShrinkingMode.OFF)
    void mangledFilesGiveABookOrFindings(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, String> files = GoodRules.texts();
        files.put("city/demo/2.drl.csv", TABLE);
        files.computeIfPresent(GoodRules.NOTICE, (path, text) -> text.replace("[1-a]", "[1-a, 1-b]"));
        files.computeIfPresent(
                GoodRules.RULES,
                (path, text) -> text.replace(
                        "    Competition(",
                        "    ( accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 3 ) or exists Person( age <= 60 ) )\n"
                                + "    Competition("));
        List<String> paths = List.copyOf(files.keySet());
        for (int i = random.nextInt(4); i >= 0; i--) {
            files.computeIfPresent(paths.get(random.nextInt(paths.size())), (path, text) -> mangled(text, random));
        }

        Reading reading = RuleBookReader.read(RuleFiles.of(files));

        assertThat(reading.book() == null).isEqualTo(!reading.findings().isEmpty());
        reading.findings().forEach(finding -> assertThat(finding.text().zh()).doesNotContain("\n"));
    }

    private static String mangled(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + piece + text.substring(from);
            case 1 -> text.substring(0, from) + text.substring(to);
            default -> text.substring(0, from) + piece + text.substring(to);
        };
    }
}
