package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrossChecksTest {
    private static final String NUMBER = "11010519491231002X";

    @Test
    void anIdNumberThatAgreesIsAccepted() {
        Profile profile = Refusals.accepted(
                person("\"idNumber\": \"" + NUMBER + "\", \"gender\": \"FEMALE\", \"birthDate\": \"1949-12\""));

        assertThat(profile.person().idNumber()).isEqualTo(NUMBER);
    }

    @Test
    void aWrongCheckCharacterIsRefusedWithTheRightOne() {
        String json = person("\"idNumber\": \"110105194912310021\"");

        assertThat(Refusals.zh(json))
                .containsExactly("/person/idNumber 身份证号码“110105194912310021”的校验码不对：前 17 位的校验码是 X，不是 1");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/person/idNumber the check character of the ID number \"110105194912310021\" is wrong:"
                                + " that of its first 17 digits is X, not 1");
    }

    @Test
    void aBirthDateThatNoCalendarHasIsRefused() {
        String json = person("\"idNumber\": \"11010519490230002X\"");

        assertThat(Refusals.zh(json))
                .containsExactly("/person/idNumber 身份证号码“11010519490230002X”的出生日期 19490230 不对"
                        + "。允许：18 位：17 位数字和一位数字或大写 X（GB 11643）");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/person/idNumber the birth date 19490230 of the ID number \"11010519490230002X\" is wrong."
                                + " Allowed: 18 characters: 17 digits and a digit or capital X (GB 11643)");
    }

    @Test
    void aBirthDateOf1800IsRefused() {
        assertThat(Refusals.zh(person("\"idNumber\": \"110105180012310020\"")))
                .singleElement()
                .asString()
                .contains("的出生日期 18001231 不对");
    }

    @Test
    void aSmallXIsRefusedWithTheCapitalOne() {
        String json = person("\"idNumber\": \"11010519491231002x\"");

        assertThat(Refusals.zh(json))
                .containsExactly("/person/idNumber 身份证号码“11010519491231002x”里有不能用的字符"
                        + "。允许：18 位：17 位数字和一位数字或大写 X（GB 11643）。也许是：" + NUMBER);
        assertThat(Refusals.en(json))
                .containsExactly("/person/idNumber the ID number \"11010519491231002x\" holds characters that none has."
                        + " Allowed: 18 characters: 17 digits and a digit or capital X (GB 11643). Maybe: " + NUMBER);
    }

    @Test
    void blanksFullWidthAndAnOldNumberAreRefusedWithTheNumberMeant() {
        for (String given : new String[] {" " + NUMBER, NUMBER + "'", "１１０１０５１９４９１２３１００２Ｘ", "110105491231002"}) {
            assertThat(Refusals.zh(person("\"idNumber\": \"" + given + "\"")))
                    .as(given)
                    .singleElement()
                    .asString()
                    .endsWith("。也许是：" + NUMBER);
        }
    }

    @Test
    void anIdNumberAsANumberIsRefused() {
        assertThat(Refusals.zh(person("\"idNumber\": 110105194912310021")))
                .containsExactly(
                        "/person/idNumber 数字 110105194912310021 不是身份证号码" + "。允许：18 位：17 位数字和一位数字或大写 X（GB 11643）");
    }

    @Test
    void aGenderAgainstTheIdNumberIsRefusedWithWhatTheNumberSays() {
        String json = person("\"gender\": \"MALE\", \"idNumber\": \"" + NUMBER + "\"");

        assertThat(Refusals.zh(json)).containsExactly("/person/gender 性别 MALE 与身份证号码不符：号码第 17 位表明是女。也许是：FEMALE");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/person/gender the gender MALE contradicts the ID number, whose 17th digit says FEMALE."
                                + " Maybe: FEMALE");
    }

    @Test
    void aBirthMonthAgainstTheIdNumberIsRefusedWithWhatTheNumberSays() {
        String json = person("\"birthDate\": \"1949-11\", \"idNumber\": \"" + NUMBER + "\"");

        assertThat(Refusals.zh(json))
                .containsExactly("/person/birthDate 出生日期 1949-11 与身份证号码不符：号码里是 1949-12-31。也许是：1949-12-31");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/person/birthDate the birth date 1949-11 contradicts the ID number, which says 1949-12-31."
                                + " Maybe: 1949-12-31");
    }

    @Test
    void aWrongIdNumberContradictsNothingElse() {
        assertThat(Refusals.pointers(person("\"gender\": \"MALE\", \"idNumber\": \"110105194912310021\"")))
                .containsExactly("/person/idNumber");
    }

    @Test
    void aKnownHonourOfAnotherCategoryOrLevelIsRefused() {
        String json = "{\"honours\": [{\"name\": \"“国务院政府特殊津贴”获得者\", \"category\": \"OTHER\", \"level\": \"WORLD\"}]}";

        assertThat(Refusals.zh(json))
                .containsExactly(
                        "/honours/0/category 荣誉“国务院特殊津贴”的类别是 SPECIAL_ALLOWANCE，不是 OTHER"
                                + "。允许：SPECIAL_ALLOWANCE，或不写这一项。也许是：SPECIAL_ALLOWANCE",
                        "/honours/0/level 荣誉“国务院特殊津贴”的级别是 NATIONAL，不是 WORLD" + "。允许：NATIONAL，或不写这一项。也许是：NATIONAL");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/honours/0/category the category of the honour \"国务院特殊津贴\" is SPECIAL_ALLOWANCE, not OTHER."
                                + " Allowed: SPECIAL_ALLOWANCE, or leave it out. Maybe: SPECIAL_ALLOWANCE",
                        "/honours/0/level the level of the honour \"国务院特殊津贴\" is NATIONAL, not WORLD."
                                + " Allowed: NATIONAL, or leave it out. Maybe: NATIONAL");
    }

    @Test
    void anHonourOutsideTheVocabularyMayHaveAnyCategoryAndLevel() {
        Refusals.accepted("{\"honours\": [{\"name\": \"某市巧匠\", \"category\": \"ARTISAN\", \"level\": \"COUNTY\"}]}");
    }

    @Test
    void oneCriterionAttestedBothWaysIsRefused() {
        String json = """
                {"attestations": [{"criterion": "conduct", "met": true}, {"criterion": "conduct"},
                  {"criterion": "conduct", "met": true}, {"criterion": "conduct", "met": false}]}
                """;

        assertThat(Refusals.zh(json))
                .containsExactly("/attestations/3/met “conduct”的认定前后不一：/attestations/0 是 true，此处是 false");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/attestations/3/met \"conduct\" is attested both ways: true at /attestations/0, false here");
    }

    @Test
    void anAttestationNamesACriterionOfTheVocabulary() {
        String json = "{\"attestations\": [{\"met\": true}, {\"criterion\": null}, {\"criterion\": \"unique_skill\"}]}";

        assertThat(Refusals.zh(json))
                .containsExactly(
                        "/attestations/0 缺少 criterion",
                        "/attestations/1/criterion 缺少 criterion",
                        "/attestations/2/criterion 没有“unique_skill”这个值。允许：conduct 职业道德、unique-skill 绝技绝活、"
                                + "top-skill 技能拔尖。也许是：unique-skill");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/attestations/0 criterion is missing",
                        "/attestations/1/criterion criterion is missing",
                        "/attestations/2/criterion there is no value \"unique_skill\". Allowed: conduct, unique-skill, top-skill."
                                + " Maybe: unique-skill");
    }

    @Test
    void aCommitteeHasNoMoreExpertsAndVotesThanMembers() {
        String json =
                "{\"review\": {\"committeeSize\": 7, \"committeeExperts\": 8, \"votesFor\": 5, \"votesAgainst\": 3}}";

        assertThat(Refusals.zh(json))
                .containsExactly(
                        "/review/committeeExperts 评审委员会的专家 8 人，多于委员会的 7 人",
                        "/review/votesAgainst 赞成、反对、弃权共 8 票，多于委员会的 7 人");
        assertThat(Refusals.en(json))
                .containsExactly(
                        "/review/committeeExperts 8 experts are more than the committee's 7 members",
                        "/review/votesAgainst votes for, votes against and abstentions are 8, more than the committee's 7"
                                + " members");
    }

    @Test
    void aCommitteeOfExpertsWhoAllVoteIsAccepted() {
        Refusals.accepted(
                "{\"review\": {\"committeeSize\": 7, \"committeeExperts\": 7, \"votesFor\": 4, \"votesAgainst\": 2,"
                        + " \"abstentions\": 1}}");
    }

    private static String person(String fields) {
        return "{\"person\": {" + fields + "}}";
    }
}
