package io.clausewise.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The counts of the shipped notices, counted once more in the letters of their files: no reader of ours has a part in it. */
class MutantCountTest {
    private static Ruleset ruleset;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void read() throws IOException {
        ruleset = Shipped.ruleset();
        files = Shipped.files("rules").files();
    }

    @AfterAll
    static void close() {
        ruleset.close();
    }

    @Test
    void countsAreThoseOfTheText() {
        for (CompiledNotice compiled : ruleset.notices()) {
            String folder = compiled.notice().folder() + "/";
            String rules = text(folder, ".drl");
            String cells = text(folder, ".csv");
            String notice = text(folder, "notice.yaml");
            Map<MutantKind, Integer> expected = new EnumMap<>(MutantKind.class);
            expected.put(MutantKind.COUNT, 2 * matches("\\$n >= [2-9]", rules));
            expected.put(MutantKind.DATE, 2 * matches("\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"", rules));
            expected.put(MutantKind.BOOLEAN, matches("== (true|false)", rules) + matches("(?<=,)(是|否)(?=,|$)", cells));
            expected.put(MutantKind.PER_FACT, matches("@per\\b", rules) + matches("(?<=,)fact(?=,)", cells));
            expected.put(MutantKind.DROP_VALUE, listed(rules));
            expected.put(MutantKind.PERIOD, 2 * matches("(?m)^    (reference-date|opens|closes):", notice));
            expected.put(MutantKind.DROP_DIRECT_FAIL, matches("(?m)^      - \\S*-fail-\\S*$", notice));
            expected.put(MutantKind.WEIGHT, 2 * matches("weight: 0", notice));
            expected.put(MutantKind.TRIM_FROM, 2 * matches("trim-from: [4-9]", notice));
            Map<MutantKind, Integer> counted = MutantCount.of(compiled.notice());

            assertThat(expected).allSatisfy((kind, number) -> assertThat(counted.getOrDefault(kind, 0))
                    .as(kind + " of " + folder)
                    .isEqualTo(number));
        }
    }

    /** Values of lists of more than one. */
    private static int listed(String rules) {
        return Pattern.compile(" in \\(([^)]*)\\)")
                .matcher(rules)
                .results()
                .mapToInt(list -> list.group(1).split(",").length)
                .filter(values -> values > 1)
                .sum();
    }

    private static int matches(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    /** Without comments and the headings of tables. */
    private static String text(String folder, String ending) {
        return files.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && file.getKey().endsWith(ending))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .flatMap(text -> Arrays.stream(text.split("\n")).skip(ending.equals(".csv") ? 8 : 0))
                .map(line -> line.replaceFirst("//.*", ""))
                .collect(Collectors.joining("\n"));
    }
}
