package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What JSON binders take by default and we do not. */
class WrongTypeTest {
    private static final String RANKS = "。允许：1 至 100000 的整数";
    private static final String RANKS_EN = ". Allowed: a whole number from 1 to 100000";
    private static final String DAYS = "。允许：YYYY-MM-DD，1900 至 2100 年";
    private static final String DAYS_EN = ". Allowed: YYYY-MM-DD, in the years 1900 to 2100";
    private static final String LEVELS = "。允许：COUNTY、MUNICIPAL 市级、PROVINCIAL、NATIONAL 国家级、WORLD";
    private static final String LEVELS_EN = ". Allowed: COUNTY, MUNICIPAL, PROVINCIAL, NATIONAL, WORLD";
    private static final String TEXTS = "。允许：1 至 500 个字符；不知道就不写这一项";
    private static final String TEXTS_EN = ". Allowed: 1 to 500 characters; leave out what is not known";
    private static final String FLAGS = "。允许：true、false，不加引号";
    private static final String FLAGS_EN = ". Allowed: true, false, without quotation marks";

    @Test
    void aNumberWrittenAsTextIsNoNumber() {
        refused(
                "{'competitions': [{'rank': '3'}]}",
                "/competitions/0/rank 文字“3”不是整数" + RANKS + "。也许是：3",
                "/competitions/0/rank the text \"3\" is not a whole number" + RANKS_EN + ". Maybe: 3");
    }

    @Test
    void aFractionIsNoWholeNumber() {
        refused(
                "{'competitions': [{'rank': 3.7}]}",
                "/competitions/0/rank 数字 3.7 不是整数" + RANKS,
                "/competitions/0/rank the number 3.7 is not a whole number" + RANKS_EN);
    }

    @Test
    void anEmptyTextIsNoNumber() {
        refused(
                "{'competitions': [{'rank': ''}]}",
                "/competitions/0/rank 文字“”不是整数" + RANKS,
                "/competitions/0/rank the text \"\" is not a whole number" + RANKS_EN);
    }

    @Test
    void anEmptyTextIsNoAbsentText() {
        refused("{'person': {'name': ''}}", "/person/name 文字是空的" + TEXTS, "/person/name the text is empty" + TEXTS_EN);
    }

    @Test
    void whiteSpaceIsNoText() {
        refused(
                "{'person': {'name': ' \u3000'}}",
                "/person/name 文字只有空白" + TEXTS,
                "/person/name the text is nothing but white space" + TEXTS_EN);
    }

    @Test
    void anEmptyTextIsNoAbsentWord() {
        refused(
                "{'competitions': [{'level': ''}]}",
                "/competitions/0/level 没有“”这个值" + LEVELS,
                "/competitions/0/level there is no value \"\"" + LEVELS_EN);
    }

    @Test
    void anEmptyTextIsNoAbsentDate() {
        refused(
                "{'application': {'submittedOn': ''}}",
                "/application/submittedOn 日期是空的" + DAYS,
                "/application/submittedOn the date is empty" + DAYS_EN);
    }

    @Test
    void trueIsNoNumber() {
        refused(
                "{'competitions': [{'rank': true}]}",
                "/competitions/0/rank true 不是整数" + RANKS,
                "/competitions/0/rank true is not a whole number" + RANKS_EN);
    }

    @Test
    void oneIsNotTrue() {
        refused(
                "{'person': {'unionMember': 1}}",
                "/person/unionMember 数字 1 不是真假值" + FLAGS + "。也许是：true",
                "/person/unionMember the number 1 is not a truth value" + FLAGS_EN + ". Maybe: true");
    }

    @Test
    void trueInQuotationMarksIsNotTrue() {
        refused(
                "{'person': {'unionMember': 'true'}}",
                "/person/unionMember 文字“true”不是真假值" + FLAGS + "。也许是：true",
                "/person/unionMember the text \"true\" is not a truth value" + FLAGS_EN + ". Maybe: true");
    }

    @Test
    void noIsNotFalseInChinese() {
        refused(
                "{'person': {'unionMember': '否'}}",
                "/person/unionMember 文字“否”不是真假值" + FLAGS + "。也许是：false",
                "/person/unionMember the text \"否\" is not a truth value" + FLAGS_EN + ". Maybe: false");
    }

    @Test
    void aNumberIsNoWordOfAnEnum() {
        refused(
                "{'competitions': [{'level': 3}]}",
                "/competitions/0/level 数字 3 不是规定的词" + LEVELS,
                "/competitions/0/level the number 3 is not one of the words allowed" + LEVELS_EN);
    }

    @Test
    void aNumberIsNoText() {
        refused(
                "{'person': {'name': 7}}",
                "/person/name 数字 7 不是文字" + TEXTS + "。也许是：\"7\"",
                "/person/name the number 7 is not text" + TEXTS_EN + ". Maybe: \"7\"");
    }

    @Test
    void aListOfYearMonthAndDayIsNoDate() {
        refused(
                "{'application': {'submittedOn': [2017,5,18]}}",
                "/application/submittedOn 列表 [2017,5,18] 不是日期" + DAYS + "。也许是：2017-05-18",
                "/application/submittedOn the list [2017,5,18] is not a date" + DAYS_EN + ". Maybe: 2017-05-18");
    }

    @Test
    void aNumberOfDaysIsNoDate() {
        refused(
                "{'application': {'submittedOn': 17304}}",
                "/application/submittedOn 数字 17304 不是日期" + DAYS,
                "/application/submittedOn the number 17304 is not a date" + DAYS_EN);
    }

    @Test
    void aDateWithATimeIsNoDate() {
        refused(
                "{'application': {'submittedOn': '2017-05-18T00:00'}}",
                "/application/submittedOn “2017-05-18T00:00”带有时间" + DAYS + "。也许是：2017-05-18",
                "/application/submittedOn \"2017-05-18T00:00\" has a time" + DAYS_EN + ". Maybe: 2017-05-18");
    }

    @Test
    void anObjectIsNoListAndAListNoObject() {
        refused(
                "{'competitions': {}, 'person': []}",
                "/competitions 对象 {} 不是列表。允许：列表 […]；[] 表示确知没有",
                "/competitions the object {} is not a list. Allowed: a list […]; [] where there is known to be none",
                "/person 列表 [] 不是对象。允许：对象 {…}",
                "/person the list [] is not an object. Allowed: an object {…}");
    }

    @Test
    void aProfileIsAnObject() {
        refused("null", " null 不是对象。允许：对象 {…}", " null is not an object. Allowed: an object {…}");
    }

    @Test
    void nullIsNoElementOfAList() {
        refused(
                "{'competitions': [null], 'application': {'materials': [null]}}",
                "/competitions/0 列表里的一项是 null。允许：删去这一项",
                "/competitions/0 an element of the list is null. Allowed: leave the element out",
                "/application/materials/0 列表里的一项是 null。允许：删去这一项",
                "/application/materials/0 an element of the list is null. Allowed: leave the element out");
    }

    @Test
    void aNumberThatIsWholeByValueIsWhole() {
        Profile profile = Refusals.accepted("{\"competitions\": [{\"rank\": 3.0, \"tier\": 1e0}]}");

        assertThat(profile.competitions()).singleElement().satisfies(competition -> {
            assertThat(competition.rank()).isEqualTo(3);
            assertThat(competition.tier()).isEqualTo(1);
        });
    }

    /** @param messages Chinese and English in turn */
    private static void refused(String json, String... messages) {
        String document = json.replace('\'', '"');
        for (int i = 0; i < messages.length; i += 2) {
            assertThat(Refusals.zh(document)).element(i / 2).isEqualTo(messages[i]);
            assertThat(Refusals.en(document)).element(i / 2).isEqualTo(messages[i + 1]);
        }
        assertThat(Refusals.errors(document)).hasSize(messages.length / 2);
    }
}
