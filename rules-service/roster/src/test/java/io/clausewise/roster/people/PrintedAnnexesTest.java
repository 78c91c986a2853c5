package io.clausewise.roster.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.QualificationLevel;
import io.clausewise.roster.headings.Mapping;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms printed with the notices, filled in for invented people; what they say was written down by hand. */
class PrintedAnnexesTest {
    private static final String[] CHIEF_TECHNICIAN = {
        "序\n号",
        "姓名",
        "性别",
        "身份证\n号码",
        "工作单位",
        "学历",
        "行政职务\n或职称",
        "现工作\n岗位",
        "本工种\n工龄",
        "评选职业\n（工种）",
        "现技术\n等级",
        "评定\n时间",
        "社会\n兼职",
        "解决关键生产技术、技术革新项目、创造先进生产操作法等情况",
        "专业技术特长、技术绝招情况",
        "论文、专著、文艺创作、知识产权简况",
        "带徒传艺、培育青年技术工人情况",
        "技能大赛获奖和获得先进荣誉称号情况",
        "单位推荐意见",
        "手机",
        "备注"
    };

    @ParameterizedTest
    @ValueSource(strings = {"annex-16-columns.xlsx", "annex-16-columns.xls"})
    void theDirectRecognitionsFormIsReadAsItStands(String file) throws Exception {
        List<PersonRow> people = People.of(file, Mapping.NONE);

        assertThat(people).hasSize(2);
        PersonRow first = people.get(0);
        assertThat(first.source().number()).isEqualTo(4);
        assertThat(first.profile()).isEqualTo(People.profile("""
                {"person": {"name": "王试验", "gender": "MALE", "birthDate": "1985-06"},
                 "employment": {"employer": "温州某阀门厂", "occupation": "钳工"},
                 "innovations": [{"annualBenefitYuan": 355000}],
                 "incomplete": ["/innovations"]}
                """));
        assertThat(first.appliedFor()).isEqualTo(new AppliedFor.Grade(QualificationLevel.TECHNICIAN));
        assertThat(People.told(first)).containsExactly("C4 id-length 身份证号码“0”有 1 个字符");
        PersonRow second = people.get(1);
        // the employer is merged over both rows
        assertThat(second.profile()).isEqualTo(People.profile("""
                {"person": {"name": "李样本", "gender": "FEMALE", "birthDate": "1990-01-01"},
                 "employment": {"employer": "温州某阀门厂", "occupation": "电工"}}
                """));
        assertThat(second.appliedFor()).isEqualTo(new AppliedFor.Grade(QualificationLevel.SENIOR));
        assertThat(People.codes(second)).containsExactly("C5 id-lower-x", "C5 id-checksum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-row-heading.xlsx", "two-row-heading.xls"})
    void aHeadingOfTwoRowsSaysWhoseNameAndRankItIs(String file) throws Exception {
        List<PersonRow> people = People.of(file, Mapping.NONE);

        assertThat(people).hasSize(1);
        assertThat(people.get(0).profile()).isEqualTo(People.profile("""
                {"person": {"name": "王试验"},
                 "employment": {"employer": "温州某阀门厂"},
                 "qualifications": [{"level": "SENIOR_TECHNICIAN"}],
                 "competitions": [{"level": "PROVINCIAL", "tier": 1, "rank": 3}],
                 "apprentices": [{"name": "赵学徒"}],
                 "incomplete": ["/apprentices", "/competitions", "/qualifications"]}
                """));
    }

    @Test
    void theChiefTechniciansFormIsReadAsItStands() {
        People people = People.under(new Mapping(Map.of("本工种工龄", "/employment/cityTradeYears")), CHIEF_TECHNICIAN);

        PersonRow person = people.read(
                "1",
                "王试验",
                "男",
                "330302198506011236",
                "温州某阀门厂",
                "大专",
                "车间主任、工程师",
                "装配",
                "12",
                "钳工",
                "高级技师",
                "2015年6月",
                "无",
                "完成多项技改",
                "研磨",
                "授权发明专利1项",
                "带徒3人",
                "2016年5月20日浙江省一类技能大赛第3名\n2018年温州市技术能手",
                "同意",
                "13800000000",
                "");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"person": {"name": "王试验", "gender": "MALE", "idNumber": "330302198506011236"},
                 "employment": {"employer": "温州某阀门厂", "occupation": "钳工", "cityTradeYears": 12},
                 "qualifications": [{"level": "SENIOR_TECHNICIAN"}],
                 "titles": [{"level": "INTERMEDIATE"}],
                 "competitions": [{"name": "浙江省一类技能大赛", "level": "PROVINCIAL", "tier": 1, "rank": 3, "date": "2016-05-20"}],
                 "honours": [{"name": "温州市技术能手"}],
                 "patents": [{"kind": "INVENTION", "granted": true}],
                 "incomplete": ["/qualifications", "/titles"]}
                """));
        assertThat(People.told(person))
                .containsExactly(
                        "G2 other-content “车间主任”不是职称或技术等级，没有使用",
                        "L2 date-day-missing 日期“2015年6月”没有写到日，未采用",
                        "R2 fact-date-not-exact “2018年”没有写到日，日期未记入");
    }
}
