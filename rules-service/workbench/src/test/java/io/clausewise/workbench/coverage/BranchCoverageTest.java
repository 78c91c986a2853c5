package io.clausewise.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchCoverageTest {
    private static final String FRONT = "frontline: true";
    private static final String BACK = "frontline: false";

    @Test
    void withoutCasesNoClauseDecides() {
        assertThat(alternatives().undecisive()).containsExactly("p/1-front", "p/2-skilled", "p/3-craft");
    }

    @Test
    void aCaseThatMeetsBothAlternativesHangsOnNeither() {
        assertThat(
                        alternatives()
                                .undecisive(
                                        "p|||ELIGIBLE|{employment: {frontline: true, skilledWork: true, traditionalCraft: true}}"))
                .containsExactly("p/1-front", "p/2-skilled", "p/3-craft");
    }

    @Test
    void aCaseThatMeetsOneAlternativeHangsOnIt() {
        assertThat(
                        alternatives()
                                .undecisive(
                                        "p|||ELIGIBLE|{employment: {frontline: true, skilledWork: true, traditionalCraft: false}}"))
                .containsExactly("p/1-front", "p/3-craft");
    }

    @Test
    void whereARequirementFailsNoAlternativeDecides() {
        assertThat(
                        alternatives()
                                .undecisive(
                                        "p|||INELIGIBLE|{employment: {frontline: false, skilledWork: true, traditionalCraft: false}}"))
                .containsExactly("p/2-skilled", "p/3-craft");
    }

    @Test
    void whatIsNotKnownDecidesNothing() {
        assertThat(alternatives()
                        .undecisive("p|||UNDETERMINED|{employment: {frontline: true, traditionalCraft: false}}"))
                .containsExactly("p/1-front", "p/2-skilled", "p/3-craft");
    }

    @Test
    void anExclusionOfWhoFailsAnywayDecidesNothing() {
        Small small = new Small()
                .program("p", "all: [1-front]\nnone: [2-false]")
                .rule("1-front", "Employment( frontline == true )")
                .rule("2-false", "Integrity( falsification == true )");

        assertThat(small.undecisive(
                        "p|||INELIGIBLE|{employment: {frontline: false}, integrity: {falsification: true}}"))
                .containsExactly("p/1-front", "p/2-false");
        assertThat(small.undecisive("p|||INELIGIBLE|{employment: {frontline: true}, integrity: {falsification: true}}"))
                .containsExactly("p/1-front");
    }

    @Test
    void aWaiverDecidesWhereItsRequirementFails() {
        Small small = new Small()
                .program("p", "all: [1-front]", "waives: {2-waiver: 1-front}")
                .rule("1-front", "Employment( frontline == true )")
                .rule("2-waiver", "Employment( traditionalCraft == true )");

        assertThat(small.undecisive(person(FRONT, "traditionalCraft: true")))
                .containsExactly("p/1-front", "p/2-waiver");
        assertThat(small.undecisive(person(BACK, "traditionalCraft: true"))).containsExactly("p/1-front");
        assertThat(small.undecisive("p|||INELIGIBLE|{employment: {frontline: false, traditionalCraft: false}}"))
                .containsExactly("p/2-waiver");
    }

    @Test
    void aClauseDecidedByAnothersRuleDecidesInItsOwnPlace() {
        Small small = new Small()
                .program(
                        "p",
                        "all: [1-front, {any: [3-craft, 4-other]}]",
                        "waives: {2-waiver: 1-front}",
                        "same-as: {2-waiver: {clause: 3-craft, cites: 一, title: {zh: 豁免, en: Waiver}}}")
                .rule("1-front", "Employment( frontline == true )")
                .rule("3-craft", "Employment( traditionalCraft == true )")
                .rule("4-other", "Employment( skilledWork == true )");

        // met and waived by the same fact: 3-craft alone is needed where the front line is there anyway
        assertThat(small.undecisive(
                        "p|||ELIGIBLE|{employment: {frontline: true, traditionalCraft: true, skilledWork: false}}"))
                .containsExactly("p/1-front", "p/4-other", "p/2-waiver");
    }

    @Test
    void anInPrincipleClauseDecidesBetweenEligibleAndLeftToAPerson() {
        Small small = new Small()
                .program("p", "all: [1-front]", "in-principle: [2-skilled]")
                .rule("1-front", "Employment( frontline == true )")
                .rule("2-skilled", "Employment( skilledWork == true )");

        assertThat(small.undecisive("p|||UNDETERMINED|{employment: {frontline: true, skilledWork: false}}"))
                .containsExactly("p/1-front");
        assertThat(small.undecisive("p|||INELIGIBLE|{employment: {frontline: false, skilledWork: false}}"))
                .containsExactly("p/2-skilled");
    }

    @Test
    void aPartOfAGroupDecidesWhereItAloneIsLacking() {
        Small small = new Small()
                .program("p", "all: [{any: [{all: [1-skilled, 2-craft]}, 3-front]}]")
                .rule("1-skilled", "Employment( skilledWork == true )")
                .rule("2-craft", "Employment( traditionalCraft == true )")
                .rule("3-front", "Employment( frontline == true )");

        assertThat(small.undecisive(
                        "p|||ELIGIBLE|{employment: {skilledWork: true, traditionalCraft: true, frontline: false}}"))
                .containsExactly("p/1-skilled", "p/2-craft", "p/3-front");
        assertThat(small.undecisive(
                        "p|||INELIGIBLE|{employment: {skilledWork: true, traditionalCraft: false, frontline: false}}"))
                .containsExactly("p/1-skilled", "p/3-front");
    }

    @Test
    void aGapSaysWhatACaseWouldBe() {
        assertThat(alternatives().gaps())
                .extracting(gap -> gap.finding().text().zh())
                .contains("city/small/1-all.drl:11  规则“2-skilled”：项目“p”没有一个用例由此条款独自决定结论：去掉它，"
                        + "每个用例的结论都一样。允许：在 test-cases/city/small/1-all.yaml 写一例，其他可选的条件都不符合，只凭此条款符合");
    }

    private static Small alternatives() {
        return new Small()
                .program("p", "all: [1-front, {any: [2-skilled, 3-craft]}]")
                .rule("1-front", "Employment( frontline == true )")
                .rule("2-skilled", "Employment( skilledWork == true )")
                .rule("3-craft", "Employment( traditionalCraft == true )");
    }

    private static String person(String... facts) {
        return "p|||ELIGIBLE|{employment: {" + String.join(", ", facts) + "}}";
    }
}
