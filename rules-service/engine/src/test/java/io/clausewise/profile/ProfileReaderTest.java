package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.Integrity;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {
    private static final String PERSON = "。允许：name、idNumber、gender、birthDate、nationality、unionMember、talentClass";
    private static final String PERSON_EN =
            ". Allowed: name, idNumber, gender, birthDate, nationality, unionMember, talentClass";

    @Test
    void anEmptyProfileIsAccepted() {
        Profile profile = Refusals.accepted("{}");

        assertThat(profile.person()).isNull();
        assertThat(profile.competitions()).isNull();
        assertThat(profile.incomplete()).isEmpty();
    }

    @Test
    void nullIsTheSameAsAbsentEverywhere() {
        String sections = ProfileTable.of(SmallVocabulary.create()).fields().keySet().stream()
                .map(name -> "\"" + name + "\": null")
                .collect(Collectors.joining(", ", "{", "}"));

        assertThat(Refusals.accepted(sections)).isEqualTo(Refusals.accepted("{}"));
        assertThat(Refusals.accepted("{\"person\": {\"name\": null, \"gender\": null}}"))
                .isEqualTo(Refusals.accepted("{\"person\": {}}"));
    }

    @Test
    void anEmptyListIsNotAnAbsentOne() {
        Profile profile = Refusals.accepted("{\"competitions\": [], \"incomplete\": [\"/competitions\"]}");

        assertThat(profile.competitions()).isEmpty();
        assertThat(profile.incomplete()).containsExactly("/competitions");
    }

    @Test
    void absentIntegrityFindingsDidNotHappen() {
        assertThat(Refusals.accepted("{\"integrity\": {\"barred\": true}}").integrity())
                .isEqualTo(new Integrity(false, true));
    }

    @Test
    void everyErrorIsToldAtOnceInTheOrderOfTheDocument() {
        assertThat(Refusals.pointers("""
                {"competitions": [{"rank": 0}, {"level": "X", "tier": 9, "what": 1}],
                 "zzz": 1,
                 "person": {"gender": "MALE", "idNumber": "11010519491231002X", "name": ""},
                 "attestations": [{"by": 3}],
                 "application": {"photo": {"bytes": -1}},
                 "incomplete": ["/x"]}
                """))
                .containsExactly(
                        "/competitions/0/rank",
                        "/competitions/1/level",
                        "/competitions/1/tier",
                        "/competitions/1/what",
                        "/zzz",
                        "/person/gender",
                        "/person/name",
                        "/attestations/0",
                        "/attestations/0/by",
                        "/application/photo/bytes",
                        "/incomplete/0");
    }

    @Test
    void pointersBeginWithThePlaceOfTheProfileInItsDocument() {
        JsonText.Tree request = (JsonText.Tree) StrictJson.parse("{\"profile\": {\"person\": {\"gender\": 1}}}");

        ProfileResult result = Refusals.reader().read(request.root().get("profile"), "/profile");

        assertThat(((ProfileResult.Refused) result).errors())
                .extracting(ProfileError::pointer)
                .containsExactly("/profile/person/gender");
    }

    @Test
    void slashesAndTildesOfANameAreEscapedInItsPointer() {
        assertThat(Refusals.pointers("{\"a/b~c\": 1, \"\": 2}")).containsExactly("/a~1b~0c", "/");
    }

    @Test
    void aMisspeltFieldIsRefusedWithTheNearestOne() {
        assertThat(Refusals.zh("{\"person\": {\"unionmember\": true}}"))
                .containsExactly("/person/unionmember 没有“unionmember”这一项" + PERSON + "。也许是：unionMember");
        assertThat(Refusals.en("{\"person\": {\"unionmember\": true}}"))
                .containsExactly("/person/unionmember there is no property \"unionmember\"" + PERSON_EN
                        + ". Maybe: unionMember");
    }

    @Test
    void aFieldCalledByItsChineseHeadingIsRefusedWithItsName() {
        assertThat(Refusals.zh("{\"person\": {\"出生年月\": \"1975-03\"}}"))
                .containsExactly("/person/出生年月 没有“出生年月”这一项" + PERSON + "。也许是：birthDate");
    }

    @Test
    void aFieldInTheWrongSectionIsRefusedWithItsPlace() {
        assertThat(Refusals.zh("{\"birthDate\": \"1975\"}"))
                .singleElement()
                .asString()
                .startsWith("/birthDate 没有“birthDate”这一项。允许：reference、incomplete、person、")
                .endsWith("。也许是：/person/birthDate");
    }

    @Test
    void aChineseWordForAValueIsRefusedWithTheValue() {
        assertThat(Refusals.zh("{\"qualifications\": [{\"level\": \"技师\"}]}"))
                .singleElement()
                .asString()
                .startsWith("/qualifications/0/level 没有“技师”这个值。允许：APPRENTICE、")
                .contains("、TECHNICIAN 技师、")
                .endsWith("。也许是：TECHNICIAN");
    }

    @Test
    void theBeginningOfAChineseWordIsEnoughToBeUnderstood() {
        assertThat(Refusals.zh("{\"attestations\": [{\"criterion\": \"绝技\"}]}"))
                .singleElement()
                .asString()
                .endsWith("。也许是：unique-skill");
    }

    @Test
    void valuesAreInCapitalsSaveForTheFormatOfAPhoto() {
        assertThat(Refusals.zh(
                        "{\"person\": {\"gender\": \"male\"}, \"application\": {\"photo\": {\"format\": \"jpg\"}}}"))
                .containsExactly("/person/gender 没有“male”这个值。允许：MALE、FEMALE。也许是：MALE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-02-29", "2017-04-31", "2017-13-01", "2017-00-01", "2017-5-18", "2017-05-18Z", " 2017-05-18",
                        "2017-05-18\\n",
                "２０１７-05-18", "20170518", "2017-05", "2017", "1899-12-31", "2101-01-01", "-2017-05-18", "today"
            })
    void aDayIsARealDayOfTheYears1900To2100(String date) {
        assertThat(Refusals.pointers("{\"assessment\": {\"recognisedOn\": \"" + date + "\"}}"))
                .containsExactly("/assessment/recognisedOn");
    }

    @Test
    void theFirstAndTheLastDayAreDays() {
        Profile profile = Refusals.accepted(
                "{\"assessment\": {\"recognisedOn\": \"1900-01-01\", \"selfReportedOn\": \"2100-12-31\"}}");

        assertThat(profile.assessment().recognisedOn()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(profile.assessment().selfReportedOn()).isEqualTo(LocalDate.of(2100, 12, 31));
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNamed() {
        assertThat(Refusals.zh("{\"assessment\": {\"recognisedOn\": \"2017-02-29\"}}"))
                .containsExactly("/assessment/recognisedOn 日历上没有“2017-02-29”这一天。允许：YYYY-MM-DD，1900 至 2100 年");
        assertThat(Refusals.en("{\"assessment\": {\"recognisedOn\": \"2017-02-29\"}}"))
                .containsExactly("/assessment/recognisedOn the calendar has no day \"2017-02-29\". Allowed: YYYY-MM-DD,"
                        + " in the years 1900 to 2100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1975-03-12", "1975-03", "1975", "1900", "2100-12"})
    void aBirthDateMayBeAMonthOrAYear(String date) {
        Profile profile = Refusals.accepted("{\"person\": {\"birthDate\": \"" + date + "\"}}");

        assertThat(profile.person().birthDate().text()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1975-13", "1975-3", "75", "1899", "2101-01", "1975-", "+975", "1975-02-30"})
    void aMonthOrYearIsARealOne(String date) {
        assertThat(Refusals.pointers("{\"person\": {\"birthDate\": \"" + date + "\"}}"))
                .containsExactly("/person/birthDate");
    }

    @Test
    void aNumberThatNoMemoryCouldHoldIsMerelyTooLarge() {
        assertThat(Refusals.zh("{\"competitions\": [{\"rank\": 1e999}, {\"rank\": 1.5e2147483647}, {\"rank\": 0}]}"))
                .containsExactly(
                        "/competitions/0/rank 1E+999 太大。允许：1 至 100000 的整数",
                        "/competitions/1/rank 1.5E+2147483647 太大。允许：1 至 100000 的整数",
                        "/competitions/2/rank 0 太小。允许：1 至 100000 的整数");
        assertThat(Refusals.en("{\"competitions\": [{\"rank\": 1e999}, {\"rank\": 0}]}"))
                .containsExactly(
                        "/competitions/0/rank 1E+999 is too large. Allowed: a whole number from 1 to 100000",
                        "/competitions/1/rank 0 is too small. Allowed: a whole number from 1 to 100000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'competitions': [{'tier': 3}]}",
                "{'competitions': [{'tier': -1}]}",
                "{'achievements': [{'grade': 0}]}",
                "{'achievements': [{'grade': 6}]}",
                "{'marks': [{'mark': 100.01}]}",
                "{'marks': [{'mark': -0.5}]}",
                "{'innovations': [{'annualBenefitYuan': 0.5}]}",
                "{'innovations': [{'annualBenefitYuan': -1}]}",
                "{'employment': {'cityTradeYears': 101}}",
                "{'trainee': {'monthsTrained': -1}}",
                "{'review': {'committeeSize': 0}}",
                "{'application': {'photo': {'width': 0}}}"
            })
    void numbersHaveTheirBounds(String json) {
        assertThat(Refusals.errors(json.replace('\'', '"'))).hasSize(1);
    }

    @Test
    void marksMayHaveDecimals() {
        assertThat(Refusals.accepted("{\"marks\": [{\"mark\": 85.5}]}").marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.mark()).isEqualByComparingTo("85.5"));
    }

    @Test
    void aFloodOfUnknownPropertiesIsToldInFullButNotGuessedAtForever() {
        StringBuilder person = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            person.append(i == 0 ? "" : ", ").append("\"gender").append(i).append("\": 1");
        }

        assertThat(Refusals.zh("{\"person\": {" + person + "}}"))
                .hasSize(150)
                .satisfies(errors -> assertThat(errors.get(99)).endsWith("。也许是：gender"))
                .satisfies(errors -> assertThat(errors.get(100)).endsWith("、talentClass"));
    }

    @Test
    void nationalityIsAnIsoCode() {
        String countries = "。允许：ISO 3166-1 的两位大写字母代码，如 CN。也许是：CN";

        assertThat(Stream.of("cn", "CHN", "中国", "China")
                        .flatMap(code -> Refusals.zh("{\"person\": {\"nationality\": \"" + code + "\"}}").stream()))
                .containsExactly(
                        "/person/nationality 没有“cn”这个值" + countries,
                        "/person/nationality 没有“CHN”这个值" + countries,
                        "/person/nationality 没有“中国”这个值" + countries,
                        "/person/nationality 没有“China”这个值" + countries);
    }

    @Test
    void aPlaceThatIsNoPlaceIsRefusedWithTheNearest() {
        assertThat(Refusals.zh("{\"employment\": {\"city\": \"瑞安\"}, \"studio\": {\"city\": \"温州经开\"}}"))
                .containsExactly(
                        "/employment/city 没有“瑞安”这个地方。允许：词汇表里的地名，或以 市、区、县、州、盟、地区 结尾的地名。也许是：瑞安市",
                        "/studio/city 没有“温州经开”这个地方。允许：词汇表里的地名，或以 市、区、县、州、盟、地区 结尾的地名");
        assertThat(Refusals.en("{\"employment\": {\"city\": \"瑞安\"}}"))
                .containsExactly(
                        "/employment/city there is no place \"瑞安\". Allowed: a place of the vocabulary, or one that"
                                + " ends in 市, 区, 县, 州, 盟, 地区. Maybe: 瑞安市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"瑞安市", "宁波市", "某县", "甘孜州", "台州", "锡林郭勒盟", "大兴安岭地区", "温州经济技术开发区"})
    void aPlaceIsOneOfTheVocabularyOrEndsAsPlacesDo(String city) {
        assertThat(Refusals.accepted("{\"employment\": {\"city\": \"" + city + "\"}}")
                        .employment()
                        .city())
                .isEqualTo(city);
    }

    @Test
    void onlyListsCanBeIncomplete() {
        String lists = "。允许：/qualifications、/titles、/competitions、/honours、/patents、/achievements、/innovations、"
                + "/apprentices、/apprentices/*/competitions、/attestations、/application/materials、/studio/teamMembers、"
                + "/marks（* 是序号，0 至 999）";

        assertThat(
                        Refusals.zh(
                                "{\"incomplete\": [\"/person\", \"/apprentices/12/competition\", \"/materials\", \"/competitions\"]}"))
                .containsExactly(
                        "/incomplete/0 没有“/person”这个列表" + lists,
                        "/incomplete/1 没有“/apprentices/12/competition”这个列表" + lists
                                + "。也许是：/apprentices/12/competitions",
                        "/incomplete/2 没有“/materials”这个列表" + lists + "。也许是：/application/materials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/apprentices/1000/competitions",
                "/apprentices/01/competitions",
                "/apprentices/*/competitions",
                "/competitions/0",
                ""
            })
    void aPlaceInAListIsItsNumberFrom0To999(String pointer) {
        assertThat(Refusals.pointers("{\"incomplete\": [\"" + pointer + "\"]}")).containsExactly("/incomplete/0");
        Refusals.accepted("{\"incomplete\": [\"/apprentices/0/competitions\", \"/apprentices/999/competitions\"]}");
    }

    @Test
    void aListOfMoreThanAThousandIsRefusedAsAWhole() {
        String many = Stream.generate(() -> "7").limit(1_001).collect(Collectors.joining(","));

        assertThat(Refusals.zh("{\"honours\": [" + many + "]}")).containsExactly("/honours 列表有 1001 项。允许：至多 1000 项");
        assertThat(Refusals.en("{\"honours\": [" + many + "]}"))
                .containsExactly("/honours the list has 1001 elements. Allowed: at most 1000");
    }

    @Test
    void aTextHasAtMost500Characters() {
        Refusals.accepted("{\"person\": {\"name\": \"" + "😀".repeat(500) + "\"}}");

        assertThat(Refusals.zh("{\"person\": {\"name\": \"" + "😀".repeat(501) + "\"}}"))
                .containsExactly("/person/name 文字有 501 个字符。允许：1 至 500 个字符；不知道就不写这一项");
    }

    @Test
    void messagesShowNothingThatCouldHarmALogOrATerminal() {
        assertThat(Refusals.zh("{\"person\": {\"gender\": \"a\\u202eb\\r\\nc\\u0000" + "x".repeat(100) + "\"}}"))
                .containsExactly(
                        "/person/gender 没有“a\\u202eb\\u000d\\u000ac\\u0000" + "x".repeat(53) + "…”这个值。允许：MALE、FEMALE");
    }
}
