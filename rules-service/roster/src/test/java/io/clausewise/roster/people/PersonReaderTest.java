package io.clausewise.roster.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.sheet.SheetCell;
import io.clausewise.roster.sheet.SheetRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonReaderTest {
    private static final String MAN = "330302198506011236";
    private static final String WOMAN = "330302199001010021";

    @Test
    void aRowBecomesAProfile() {
        People people = People.under("姓名", "身份证号", "工作单位", "现技术等级", "评定时间", "是否在一线岗位", "在杭本工种工龄", "备注");

        PersonRow person = people.read(" 王试验 ", MAN, "温州某阀门厂", "技师（二级）", "2015/6/1", "√", "12年", "无");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"person": {"name": "王试验", "idNumber": "330302198506011236"},
                 "employment": {"employer": "温州某阀门厂", "frontline": true, "cityTradeYears": 12},
                 "qualifications": [{"level": "TECHNICIAN", "obtainedOn": "2015-06-01"}],
                 "incomplete": ["/qualifications"]}
                """));
        assertThat(person.idNumber()).isEqualTo(MAN);
        assertThat(person.findings()).isEmpty();
        assertThat(person.appliedFor()).isEqualTo(new AppliedFor.NotSaid());
    }

    @Test
    void aRowWithSeveralFaultsKeepsWhatIsRight() {
        People people = People.under("姓名", "身份证号", "性别", "工作所在市", "现技术等级", "在杭本工种工龄", "职业道德与遵纪守法");

        PersonRow person = people.read("王试验", "1.1E+17", "男", "瑞安", "大师", "很多年", "是");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"person": {"name": "王试验", "gender": "MALE"},
                 "employment": {},
                 "attestations": [{"criterion": "conduct", "met": true}]}
                """));
        assertThat(People.codes(person))
                .containsExactly(
                        "B2 id-in-exponent-form",
                        "D2 value-refused",
                        "E2 skill-level-not-understood",
                        "F2 years-not-understood");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    身份证号 | 1.1E+17            | id-in-exponent-form
                    身份证号 | 330302 19850601 1236 | id-blanks
                    身份证号 | ３３０３０２１９８５０６０１１２３６ | id-full-width
                    身份证号 | 330302850601123    | id-fifteen-digits
                    身份证号 | 33030219900101002x | id-lower-x
                    身份证号 | 330302198506011236' | id-apostrophe
                    身份证号 | 330302198506011234 | id-checksum
                    身份证号 | 330302209906011230 | id-birth-future
                    身份证号 | 330302180006011230 | id-birth-too-early
                    身份证号 | 330302198502301230 | id-birth-impossible
                    """)
    void everyDamageToAnIdNumberIsToldByItsCell(String heading, String written, String code) {
        PersonRow person = People.under("姓名", heading).read("王试验", written);

        assertThat(People.codes(person)).contains("B2 " + code);
    }

    @Test
    void anIdNumberStoredAsANumberIsNotRepaired() {
        CellContent number = new CellContent.Number(new BigDecimal("330302198506011000"), "3.30302E+17");

        PersonRow person = People.under("姓名", "身份证号").read(List.of(new CellContent.Text("王试验"), number));

        assertThat(person.idNumber()).isNull();
        assertThat(People.codes(person)).containsExactly("B2 id-as-number");
    }

    @Test
    void genderAndIdNumberThatContradictEachOtherLeaveTheGenderUnknown() {
        PersonRow person = People.under("姓名", "性别", "身份证号").read("王试验", "女", MAN);

        assertThat(person.profile())
                .isEqualTo(People.profile("{\"person\": {\"name\": \"王试验\", \"birthDate\": \"1985-06-01\"}}"));
        assertThat(person.idNumber()).isEqualTo(MAN);
        assertThat(People.told(person)).containsExactly("B2 gender-contradicts-id 性别与身份证号码不符：号码第 17 位表明是男（B2、C2），都未采用");
        assertThat(person.findings().get(0).weight()).isEqualTo(Weight.FAULT);
    }

    @Test
    void aBirthDateThatContradictsTheIdNumberLeavesTheAgeUnknown() {
        PersonRow person = People.under("姓名", "出生年月", "身份证号").read("李样本", "1991年1月", WOMAN);

        assertThat(person.profile())
                .isEqualTo(People.profile("{\"person\": {\"name\": \"李样本\", \"gender\": \"FEMALE\"}}"));
        assertThat(People.told(person))
                .containsExactly("B2 birth-date-contradicts-id 出生日期与身份证号码不符：号码里是 1990-01-01（B2、C2），都未采用");
    }

    @Test
    void aBirthMonthThatAgreesWithTheIdNumberContradictsNothing() {
        PersonRow person = People.under("姓名", "出生年月", "身份证号").read("李样本", "1990年1月", WOMAN);

        assertThat(person.findings()).isEmpty();
        assertThat(person.profile().person().idNumber()).isEqualTo(WOMAN);
    }

    @Test
    void votesThatAreMoreThanTheCommitteeAreNotUsedNorIsItsSize() {
        PersonRow person = People.under("评审委员会人数", "评审委员会专家人数", "同意票", "反对票").read("7", "5", "6", "2");

        assertThat(person.profile()).isEqualTo(People.profile("{\"review\": {\"committeeExperts\": 5}}"));
        assertThat(People.told(person))
                .containsExactly("C2 votes-contradict-committee 同意、反对、弃权共 8 票，多于评审委员会的 7 人（C2、D2、A2），都未采用");
    }

    @Test
    void aCityThatIsNoneIsLeftOutWithWhatWasPerhapsMeant() {
        PersonRow person = People.under("姓名", "工作所在市").read("王试验", "瑞安时");

        assertThat(person.profile()).isEqualTo(People.profile("{\"person\": {\"name\": \"王试验\"}, \"employment\": {}}"));
        assertThat(person.findings())
                .extracting(
                        RosterFinding::address,
                        finding -> finding.explanation().text().zh().replaceAll("。允许：[^。]*", ""))
                .containsExactly(tuple("B2", "没有“瑞安时”这个地方。也许是：瑞安市"));
    }

    @Test
    void anHonoursLevelThatIsNotItsOwnIsLeftOut() {
        PersonRow person = People.under("姓名", "荣誉名称", "荣誉级别").read("王试验", "全国技术能手", "省级");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"person": {"name": "王试验"}, "honours": [{"name": "全国技术能手"}], "incomplete": ["/honours"]}
                """));
        assertThat(People.told(person)).containsExactly("C2 value-refused 荣誉“全国技术能手”的级别是 NATIONAL，不是 PROVINCIAL");
    }

    @Test
    void aFormulasStoredResultIsUsedAndSaid() {
        SheetRow row = new SheetRow(
                2,
                List.of(
                        new SheetCell(0, new CellContent.Text("王试验"), false, false),
                        new SheetCell(1, new CellContent.Number(BigDecimal.valueOf(99), "99"), true, false)));

        PersonRow person = People.under("姓名", "在杭本工种工龄").read(row);

        assertThat(person.profile().employment().cityTradeYears()).isEqualTo(99);
        assertThat(People.told(person)).containsExactly("B2 formula-cell 公式单元格：采用保存的结果“99”，没有重新计算");
    }

    @Test
    void yearsInTheTradeCountForTheCityWhereTheOfficerSaysSo() {
        People asTheyAre = People.under("姓名", "性别", "本工种工龄");
        People mapped = People.under(new Mapping(Map.of("本工种工龄", "/employment/cityTradeYears")), "姓名", "性别", "本工种工龄");

        assertThat(asTheyAre.read("王试验", "男", "12").profile().employment()).isNull();
        assertThat(mapped.read("王试验", "男", "12").profile().employment().cityTradeYears())
                .isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    高级工 | SENIOR
                    三级 | SENIOR
                    技师 | TECHNICIAN
                    二级/技师 | TECHNICIAN
                    """)
    void theGradeAppliedForIsRead(String written, QualificationLevel level) {
        PersonRow person = People.under("姓名", "申报  等级").read("王试验", written);

        assertThat(person.appliedFor()).isEqualTo(new AppliedFor.Grade(level));
        assertThat(person.profile().qualifications()).isNull();
    }

    @Test
    void aGradeThatIsNoneIsQuoted() {
        PersonRow person = People.under("姓名", "申报等级").read("王试验", "大师");

        assertThat(person.appliedFor()).isEqualTo(new AppliedFor.NotUnderstood());
        assertThat(People.codes(person)).containsExactly("B2 skill-level-not-understood");
    }

    @Test
    void twoGradesThatContradictEachOtherNameNoProgramme() {
        People people = People.under("姓名", "申报等级", "认定等级");

        assertThat(people.read("王试验", "技师", "二级").appliedFor())
                .isEqualTo(new AppliedFor.Grade(QualificationLevel.TECHNICIAN));
        PersonRow person = people.read("王试验", "技师", "高级工");
        assertThat(person.appliedFor()).isEqualTo(new AppliedFor.NotUnderstood());
        assertThat(People.told(person)).containsExactly("C2 grade-contradicts 申报等级“高级工”与同一行的另一列不一致，都未采用");
    }

    @Test
    void halfACharacterIsReplacedAndSaid() {
        PersonRow person = People.under("姓名", "性别").read("王\ud83d试验", "男");

        assertThat(person.profile().person().name()).isEqualTo("王\ufffd试验");
        assertThat(People.told(person)).containsExactly("A2 cell-broken-character “王\ufffd试验”里有残缺的字符，用 \ufffd 代替");
    }

    @Test
    void aTextOverlongOrSayingNothingIsNotKnown() {
        PersonRow person = People.under("姓名", "工作单位", "推荐单位").read("王".repeat(501), "无", "同上");

        assertThat(person.profile()).isEqualTo(People.profile("{}"));
        assertThat(People.codes(person)).containsExactly("A2 text-too-long", "B2 cell-none", "C2 text-elsewhere");
    }
}
