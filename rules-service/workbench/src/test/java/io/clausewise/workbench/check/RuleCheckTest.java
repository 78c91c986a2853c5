package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Competition( rank < 1 )",
                "Competition( level == Level.PROVINCIAL, level > Level.PROVINCIAL )",
                "Honour( name == \"温州名匠\", level == Level.NATIONAL )",
                "Application( submittedOn < \"2021-01-02\", submittedOn > \"2021-01-01\" )",
                "Employment( frontline == true )\n    Employment( frontline == false )",
                "Person( age >= 60, age < 60 )",
                "( Patent( granted == true ) or Competition( rank <= 3, rank >= 4 ) )"
            })
    void aConditionThatNoFactSatisfiesNeverHolds(String condition) {
        assertThat(codes(SmallRules.rule("2-x", condition))).containsExactly("never-holds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Competition( rank <= 1 )",
                "Competition( level >= Level.PROVINCIAL, level < Level.WORLD )",
                "Honour( name == \"温州名匠\", level == Level.MUNICIPAL )",
                "Competition( rank <= 3 )\n    Competition( rank >= 5 )",
                "Person( age >= 59, age < 60 )",
                "accumulate( Patent( granted == true ); $n : count(); $n >= 2 )"
            })
    void aConditionThatSomeFactSatisfiesIsLeftAlone(String condition) {
        assertThat(codes(SmallRules.rule("2-x", condition))).isEmpty();
    }

    @Test
    void aConditionThatNeverHoldsIsToldWithTheProfileThatComesNearest() {
        Warning found = SmallRules.check(SmallRules.rule("2-x", "Competition( rank <= 3, rank >= 5 )"))
                .get(0);

        assertThat(found.finding().text().zh())
                .matches(
                        "city/small/2-more\\.drl:\\d+  规则“2-x”：“Competition\\( rank <= 3, rank >= 5 \\)”永远不成立，.*允许：.*");
        assertThat(found.example().profile().toString()).isEqualTo("{\"competitions\":[{\"rank\":3}]}");
    }

    @Test
    void theNarrowerOfTwoAlternativesIsToldWithAProfileThatMeetsBoth() {
        Warning found = SmallRules.check(SmallRules.rule("2-a", "Competition( level == Level.PROVINCIAL, rank <= 3 )")
                        + SmallRules.rule("2-b", "Competition( rank <= 6 )"))
                .get(0);

        assertThat(found.finding().rule()).isEqualTo("2-a");
        assertThat(found.finding().text().zh()).contains("符合“2-a”的人都已符合同组的“2-b”");
        assertThat(found.finding().text().en()).contains("meets \"2-b\" of the same group");
        assertThat(found.example().profile().toString())
                .isEqualTo("{\"competitions\":[{\"level\":\"PROVINCIAL\",\"rank\":3}]}");
    }

    @Test
    void anExampleOfAnAgeIsABirthDate() {
        Warning found = SmallRules.check(
                        SmallRules.rule("2-a", "Person( age <= 50 )") + SmallRules.rule("2-b", "Person( age <= 60 )"))
                .get(0);

        assertThat(found.example().profile().toString()).isEqualTo("{\"person\":{\"birthDate\":\"1971-09-28\"}}");
        assertThat(found.example().asOf()).isEqualTo("2021-09-28");
    }

    @Test
    void moreOfTheSameIsCoveredByFewer() {
        assertThat(codes(SmallRules.rule("2-a", "accumulate( Patent( granted == true ); $n : count(); $n >= 2 )")
                        + SmallRules.rule("2-b", "Patent( granted == true )")))
                .containsExactly("covered");
    }

    @Test
    void anAlternativeOfOneRuleThatAnotherCoversIsTold() {
        assertThat(codes(SmallRules.rule("2-a", "( Competition( rank <= 6 ) or Competition( rank <= 3 ) )")))
                .containsExactly("covered");
    }

    @Test
    void alternativesThatEachHoldWhereTheOtherMayNotAreLeftAlone() {
        assertThat(codes(SmallRules.rule("2-a", "Competition( level == Level.PROVINCIAL, rank <= 3 )")
                        + SmallRules.rule("2-b", "Competition( level == Level.NATIONAL, rank <= 6 )")
                        + SmallRules.rule("2-c", "Competition( level == Level.PROVINCIAL, tier == 1, rank <= 6 )")
                        + SmallRules.rule("2-d", "ApprenticeCompetition( level == Level.PROVINCIAL, rank <= 6 )")))
                .isEmpty();
    }

    @Test
    void equalConditionsUnderTwoIdsAreWrittenTwiceWhateverTheirForm() {
        assertThat(codes(SmallRules.rule("2-a", "Competition( rank <= 3 )")
                        + SmallRules.rule("2-b", "Competition( rank < 4 )")))
                .containsExactly("written-twice");
    }

    private static List<String> codes(String rules) {
        return SmallRules.check(rules).stream()
                .map(warning -> warning.finding().code())
                .toList();
    }
}
