package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImpactCommandTest {
    private static final String PEOPLE = """
            [{"reference": "A", "person": {"name": "赵例一", "birthDate": "1970-01-01"}, "employment": {"city": "瑞安市"},
              "competitions": [{"level": "PROVINCIAL", "rank": 3}], "patents": [],
              "attestations": [{"criterion": "conduct", "met": true}]},
             {"reference": "B", "person": {"name": "钱例二", "birthDate": "1970-01-01"}, "employment": {"city": "瑞安市"},
              "competitions": [{"level": "PROVINCIAL", "rank": 2}], "patents": [],
              "attestations": [{"criterion": "conduct", "met": true}]},
             {"person": {"name": "孙例三", "birthDate": "1970-01-01"}, "employment": {"city": "瑞安市"},
              "competitions": [{"level": "PROVINCIAL"}], "patents": [{"granted": true}],
              "attestations": [{"criterion": "conduct", "met": true}]},
             {"reference": "D", "person": {"name": "李例四", "birthDate": "1961-09-29"}, "employment": {"city": "杭州市"},
              "competitions": [{"level": "PROVINCIAL", "rank": 3}], "patents": [],
              "attestations": [{"criterion": "conduct", "met": true}]}]
            """;

    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void people() {
        command = new CommandRun(folder).withSmallRules().write("people.json", PEOPLE);
    }

    @Test
    void everybodyWhoChangesIsListedWithTheClausesAndTheirReasons() {
        changed("clauses.drl", "rank <= 3", "rank <= 2");

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(withoutDigests(command.out)).isEqualTo("""
                小项目  Small programme
                small-2021
                原来 From  rules · 规则 ruleset sha256:
                改后 To    changed · 规则 ruleset sha256:

                比较了 4 人：结论有变 1 人，结论不变、其他有变 1 人，没有变化 2 人  compared 4 people: the outcome of 1 changes, \
                something else of 1, nothing of 2

                  符合→不符合 1  eligible → ineligible

                结论有变的人 Whose outcome changes
                  /0 A  赵例一  符合→不符合  eligible → ineligible
                      3-rank  一  条款3  满足→未满足  Clause 3: met → not met
                          原来：依据 技能竞赛第 1 项 /competitions/0  before: shown by competitions, no. 1
                          改后：竞赛名次 须 ≤ 2，实为 3  after: competition rank must be ≤ 2, is 3

                结论不变，条款、得分或等次有变的人 Whose outcome stays and a clause, the score or the grade changes
                  /3 D  李例四  不符合  ineligible
                      3-rank  一  条款3  满足→未满足  Clause 3: met → not met
                          原来：依据 技能竞赛第 1 项 /competitions/0  before: shown by competitions, no. 1
                          改后：竞赛名次 须 ≤ 2，实为 3  after: competition rank must be ≤ 2, is 3

                因为哪一条 Because of which clause
                  因 3-rank：2 人，其中结论有变 1 人  一  条款3  Clause 3: 2 people, the outcome of 1 changes
                """);
    }

    @Test
    void thatNothingChangesIsSaidWithTheNumberCompared() {
        changed("clauses.drl", "bytes <= 30720", "bytes <= 30721");

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(command.out)
                .endsWith("\n\n✓ 比较了 4 人，没有变化  compared 4 people: nothing changes\n")
                .doesNotContain("都相同");
    }

    @Test
    void rulesHeldAgainstThemselvesAreSaidToBeTheSame() {
        assertThat(impact("--from", "rules", "--to", "rules")).as(command.err).isZero();

        assertThat(command.out)
                .contains("\n! 两边的规则和日期都相同  rules and dates are the same on both sides\n")
                .endsWith("✓ 比较了 4 人，没有变化  compared 4 people: nothing changes\n");
    }

    @Test
    void theSameRulesAsOfTwoDatesSayWhoGrowsTooOldUnlessWaived() {
        command.environment.put("RULES_LOCATION", "rules");
        command.write("people.json", PEOPLE.replace("1961-09-29", "1960-10-01").replace("杭州市", "瑞安市"));

        assertThat(impact("--as-of", "2021-09-28", "--to-as-of", "2022-01-01"))
                .as(command.err)
                .isZero();

        assertThat(command.out)
                .contains(" · 判定日期 as of 2021-09-28\n", " · 判定日期 as of 2022-01-01\n")
                .contains("""
                          /3 D  李例四  符合→待定  eligible → undetermined
                              2-age  一  条款2  满足→未满足  Clause 2: met → not met
                        """)
                .contains("改后：年龄 须 ≤ 60，实为 61  after: age must be ≤ 60, is 61\n")
                .endsWith("  因 2-age：1 人  一  条款2  Clause 2: 1 person\n");
    }

    @Test
    void aClauseOfOneOfTheRulesetsIsSaidOnceAndExplainsOnlyWhatItDecides() {
        changed("notice.yaml", "any: [3-rank, 3-patents]", "any: [3-rank]");
        changedAlso("clauses.drl", "rule \"3-patents\"", "rule \"3-unused\"");
        changedAlso("notice.yaml", "preferences: [6-industry]", "preferences: [6-industry, 3-unused]");
        command.write(
                "people.json", PEOPLE.replace("[{\"granted\": true}]", "[{\"granted\": true},{\"granted\": true}]"));

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(command.out)
                .contains(
                        "! small-2021 的条款 3-patents 只在原来的规则里  clause 3-patents of small-2021 is only in the rules before\n")
                .contains(
                        "! small-2021 的条款 3-unused 只在改后的规则里  clause 3-unused of small-2021 is only in the rules after\n")
                .contains("比较了 4 人：结论有变 1 人，结论不变、其他有变 0 人，没有变化 3 人")
                .contains("  /2  孙例三  符合→待定  eligible → undetermined\n")
                .contains("      3-patents  一  条款3  满足→没有这一条  Clause 3: met → no such clause\n")
                .doesNotContain("/1 B");
    }

    @Test
    void anAlternativeThatBecomesARequirementIsTheReason() {
        changed("notice.yaml", "- any: [3-rank, 3-patents]", "- 3-rank\n        - 3-patents");

        assertThat(impact("--from", "rules", "--to", "changed")).as(command.err).isZero();

        assertThat(command.out)
                .contains("! small-2021 的条款 3-patents 在合成中的作用变了")
                .contains("  符合→不符合 2  eligible → ineligible\n")
                .contains("      3-patents  一  条款3  未满足，可选条件→基本要求  Clause 3: not met, alternative → requirement\n");
    }

    @Test
    void aProgrammeOfOneOfTheRulesetsIsNotComparedButSaid() {
        changed("notice.yaml", "id: small-2021", "id: small-2022");

        int exit = impact("--from", "rules", "--to", "changed");

        assertThat(command.err)
                .startsWith("项目“small-2021”只在原来（--from）的规则里，没有可比的。")
                .contains(
                        "the programme \"small-2021\" is only in the rules before (--from): there is nothing to compare");
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void rulesWithoutAProgrammeInCommonCannotBeCompared() {
        changed("notice.yaml", "id: small-2021", "id: small-2022");

        int exit = command.run("impact", "people.json", "--from", "rules", "--to", "changed");

        assertThat(command.err).isEqualTo("""
                两套规则没有相同的项目，没有可比的
                the two sets of rules have no programme in common: there is nothing to compare
                """);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void withoutAProgrammeJsonHoldsOneForEach() {
        changed("clauses.drl", "rank <= 3", "rank <= 2");

        int exit = command.run("impact", "people.json", "--from", "rules", "--to", "changed", "--format", "json");

        assertThat(exit).as(command.err).isZero();
        JsonNode json = JsonMapper.shared().readTree(command.out);
        assertThat(json.propertyNames()).containsExactly("onlyBefore", "onlyAfter", "notCompared", "programs");
        assertThat(json.at("/programs/0/program").stringValue()).isEqualTo("small-2021");
        assertThat(json.at("/programs/0/outcomeChanges").intValue()).isEqualTo(1);
    }

    @Test
    void withoutTwoRulesOrTwoDatesThereIsNothingToCompare() {
        int exit = impact();

        assertThat(command.err).isEqualTo("""
                没有可比的：请用 --from、--to 写明两套规则，或用 --as-of、--to-as-of 写明两个日期
                nothing to compare: name two sets of rules by --from and --to, or two dates by --as-of and --to-as-of
                """);
        assertThat(exit).isEqualTo(2);
    }

    @Test
    void brokenRulesOnEitherSideEndWith3() {
        changed("clauses.drl", "rank <= 3", "rank <= drei");

        assertThat(impact("--from", "rules", "--to", "changed")).isEqualTo(3);
        assertThat(command.err).startsWith("city/small/clauses.drl:");
        assertThat(command.out).isEmpty();
    }

    @Test
    void aPersonThatOneVocabularyDoesNotUnderstandIsToldWithTheRules() {
        changed("vocabulary.yaml", "id: conduct", "id: behaviour");
        changedAlso("clauses.drl", "\"conduct\"", "\"behaviour\"");

        int exit = impact("--from", "rules", "--to", "changed");

        assertThat(command.err).contains("/0/attestations/0/criterion", "以上照规则 changed 的词汇读");
        assertThat(exit).isEqualTo(1);
    }

    @Test
    void jsonHoldsTheSame() {
        changed("clauses.drl", "rank <= 3", "rank <= 2");

        assertThat(impact("--from", "rules", "--to", "changed", "--format", "json"))
                .as(command.err)
                .isZero();

        JsonNode json = JsonMapper.shared().readTree(command.out);
        assertThat(json.get("compared").intValue()).isEqualTo(4);
        assertThat(json.get("outcomes").toString())
                .isEqualTo("[{\"from\":\"ELIGIBLE\",\"to\":\"INELIGIBLE\",\"people\":1}]");
        assertThat(json.at("/clauses/0/id").stringValue()).isEqualTo("3-rank");
        assertThat(json.at("/clauses/0/people").intValue()).isEqualTo(2);
        assertThat(json.at("/clauses/0/outcomes").intValue()).isEqualTo(1);
        assertThat(json.get("rules").propertyNames()).containsExactly("onlyBefore", "onlyAfter", "clauses");
        JsonNode person = json.at("/people/0");
        assertThat(person.propertyNames())
                .containsExactly("index", "reference", "name", "from", "to", "clauses", "scores");
        assertThat(person.at("/from/outcome").stringValue()).isEqualTo("ELIGIBLE");
        assertThat(person.at("/to/outcome").stringValue()).isEqualTo("INELIGIBLE");
        assertThat(person.at("/clauses/0/to/status").stringValue()).isEqualTo("NOT_MET");
        assertThat(person.at("/clauses/0/to/why/0/zh").stringValue()).isEqualTo("竞赛名次 须 ≤ 2，实为 3");
    }

    @Test
    void profilesMayStandOneALine() {
        changed("clauses.drl", "rank <= 3", "rank <= 2");
        StringBuilder lines = new StringBuilder("\n");
        JsonMapper.shared().readTree(PEOPLE).forEach(one -> lines.append(one).append('\n'));
        command.write("people.ndjson", lines.toString());

        int exit = command.run("impact", "people.ndjson", "-p", "small-2021", "--from", "rules", "--to", "changed");

        assertThat(command.out)
                .contains("比较了 4 人：结论有变 1 人")
                // as an editor numbers them, the empty line included
                .contains("\n  第 2 行 A  赵例一  符合→不符合  ", "\n  第 5 行 D  李例四  ");
        assertThat(exit).isZero();
    }

    private static String withoutDigests(String text) {
        return text.replaceAll("sha256:[0-9a-f]+", "sha256:");
    }

    /** The rules once more as {@code changed/}, with one text in one file replaced by another. */
    private void changed(String file, String from, String to) {
        copy("rules", file, from, to);
    }

    /** One more change. */
    private void changedAlso(String file, String from, String to) {
        copy("changed", file, from, to);
    }

    private void copy(String source, String file, String from, String to) {
        for (String one : List.of("vocabulary.yaml", "city/small/notice.yaml", "city/small/clauses.drl")) {
            String text = text(folder.resolve(source).resolve(one));
            if (one.endsWith(file)) {
                assertThat(text).contains(from);
                text = text.replace(from, to);
            }
            command.write("changed/" + one, text);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int impact(String... more) {
        List<String> all = new ArrayList<>(List.of("impact", "people.json", "-p", "small-2021"));
        all.addAll(List.of(more));
        return command.run(all.toArray(String[]::new));
    }
}
