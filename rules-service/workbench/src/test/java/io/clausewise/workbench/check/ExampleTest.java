package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.language.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleTest {
    private static final String CASES = "program: small\ncases: []\n";

    @Test
    void everyRuleThatShipsHasAProfileThatMeetsIt() throws IOException {
        Compilation.Compiled compiled = (Compilation.Compiled) RulesetCompiler.compile(Path.of("../../rules"));

        List<String> without = new ArrayList<>();
        int tried = 0;
        try (Ruleset ruleset = compiled.ruleset()) {
            for (CompiledNotice notice : ruleset.notices()) {
                Looked looked = new Looked(notice, ruleset.vocabulary());
                for (Rule rule : notice.notice().rules().values()) {
                    tried++;
                    if (looked.examples().meeting(rule.condition(), List.of(rule.id())) == null) {
                        without.add(notice.notice().folder() + " " + rule.id());
                    }
                }
            }
        }

        assertThat(without).isEmpty();
        assertThat(tried).isGreaterThan(150);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Person( age >= 60, age < 60 ) | {\"person\":{\"birthDate\":\"1961-09-28\"}}",
                "Person( gender == Gender.FEMALE, yearsToRetirement >= 5, yearsToRetirement < 5 )"
                        + " | {\"person\":{\"gender\":\"FEMALE\"},"
                        + "\"employment\":{\"statutoryRetirementDate\":\"2026-09-28\"}}",
                "Employment( yearsInTradeInCity < 3, yearsInTradeInCity > 3 )"
                        + " | {\"employment\":{\"cityTradeSince\":\"2019-09-28\"}}",
                "Assessment( selfReportDay <= 5, selfReportDay > 5 )"
                        + " | {\"assessment\":{\"selfReportedOn\":\"2021-01-05\"}}",
                "Review( approvalPercent >= 67, approvalPercent < 67 )"
                        + " | {\"review\":{\"committeeSize\":300,\"votesFor\":201}}",
                "accumulate( Person( age <= 30 ); $n : count(); $n >= 2 )"
                        + " | {\"person\":{\"birthDate\":\"1991-09-28\"}}"
            })
    void whatNeverHoldsIsShownByAProfileThatComesNear(String condition, String profile) {
        assertThat(shown(SmallRules.check(SmallRules.rule("2-x", condition)), NeverHolds.CODE))
                .isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Review( approvalPercent >= 80 ) | Review( approvalPercent >= 60 )"
                        + " | {\"review\":{\"committeeSize\":300,\"votesFor\":240}}",
                "Review( votesFor == 8, approvalPercent >= 80 ) | Review( approvalPercent >= 60 )"
                        + " | {\"review\":{\"votesFor\":8,\"committeeSize\":10}}",
                "Review( committeeSize == 7, expertThirds >= 2 ) | Review( expertThirds >= 1 )"
                        + " | {\"review\":{\"committeeSize\":7,\"committeeExperts\":5}}",
                "Person( age <= 40, yearsToRetirement >= 10 ) | Person( yearsToRetirement >= 5 )"
                        + " | {\"person\":{\"birthDate\":\"1981-09-28\"},"
                        + "\"employment\":{\"statutoryRetirementDate\":\"2031-09-28\"}}",
                "Qualification( obtainedOn <= \"2015-01-01\" ) | Qualification( obtainedOn <= \"2018-01-01\" )"
                        + " | {\"qualifications\":[{\"obtainedOn\":\"2015-01-01\"}]}"
            })
    void whatAnotherCoversIsShownByAProfileThatMeetsBoth(String narrow, String wide, String profile) {
        String rules = SmallRules.rule("2-narrow", narrow) + SmallRules.rule("2-wide", wide);

        assertThat(shown(SmallRules.check(rules), Covered.CODE)).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Person( yearsToRetirement >= 5 ) | Person( yearsToRetirement > 4 )"
                        + " | {\"employment\":{\"statutoryRetirementDate\":\"2026-09-28\"}}",
                "Assessment( yearsSinceRecognition >= 3 ) | Assessment( yearsSinceRecognition > 2 )"
                        + " | {\"assessment\":{\"recognisedOn\":\"2018-09-28\"}}",
                "Patent( granted == true, principal == true ) | Patent( principal == true, granted == true )"
                        + " | {\"patents\":[{\"principal\":true,\"granted\":true}]}"
            })
    void whatIsWrittenTwiceIsShownByAProfileThatMeetsBoth(String first, String second, String profile) {
        List<Warning> found = SmallRules.check(SmallRules.rule("2-a", first) + SmallRules.rule("2-b", second));

        assertThat(shown(found, WrittenTwice.CODE)).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one report, of which both are asked
                "Assessment( selfReportDayInPreviousYear > 5, selfReportDay <= 5 )"
                        + " | {\"assessment\":{\"selfReportedOn\":\"2020-01-06\"}}",
                "Assessment( selfReportDayInPreviousYear > 5, selfReportDay >= -10 )"
                        + " | {\"assessment\":{\"selfReportedOn\":\"2020-12-21\"}}",
                "Studio( namedAsPrescribed == false ) | {\"person\":{\"name\":\"示例\"},"
                        + "\"employment\":{\"occupation\":\"示例\"},\"studio\":{\"name\":\"示例\"}}",
                "Photo( format == PhotoFormat.JPEG, bytes <= 30720 )"
                        + " | {\"application\":{\"photo\":{\"format\":\"JPEG\",\"bytes\":30720}}}"
            })
    void aClauseWithoutCasesIsShownByAProfileThatMeetsIt(String condition, String profile) {
        List<Warning> found = SmallRules.checkCases(SmallRules.rule("2-x", condition), CASES);

        assertThat(shown(found, WithoutCases.CODE)).isEqualTo(profile);
    }

    private static String shown(List<Warning> found, String code) {
        assertThat(found).extracting(warning -> warning.finding().code()).containsExactly(code);
        return found.get(0).example().profile().toString();
    }
}
