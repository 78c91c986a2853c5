package io.clausewise.roster.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.headings.Mapping;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeoplesListsTest {
    @Test
    void columnsOfOneListTellOfOneElementAndOfNoOthers() {
        PersonRow person = People.under("姓名", "竞赛级别", "竞赛类别", "名次", "竞赛日期").read("", "省级", "一类", "第3名", "2016-05-20");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"competitions": [{"level": "PROVINCIAL", "tier": 1, "rank": 3, "date": "2016-05-20"}],
                 "incomplete": ["/competitions"]}
                """));
        assertThat(person.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"现技术等级,qualifications", "职称,titles", "竞赛级别,competitions", "专利类型,patents", "荣誉名称,honours"})
    void noneSaysThatThereIsNone(String heading, String list) {
        PersonRow person = People.under("姓名", heading).read("", "无");

        assertThat(person.profile()).isEqualTo(People.profile("{\"" + list + "\": []}"));
        assertThat(person.findings()).isEmpty();
    }

    @Test
    void aColumnThatAsksForAllOfAListTellsWhetherThereAreOthers() {
        People people = People.under("姓名", "技能大赛获奖和获得先进荣誉称号情况");

        assertThat(people.read("", "2016年5月20日省级一类技能竞赛第3名；温州市技术能手").profile()).isEqualTo(People.profile("""
                        {"competitions": [{"name": "省级一类技能竞赛", "level": "PROVINCIAL", "tier": 1, "rank": 3, "date": "2016-05-20"}],
                         "honours": [{"name": "温州市技术能手"}]}
                        """));
        PersonRow more = people.read("", "温州市技术能手；先进个人");
        assertThat(more.profile()).isEqualTo(People.profile("""
                {"honours": [{"name": "温州市技术能手"}], "incomplete": ["/honours"]}
                """));
        assertThat(People.codes(more)).containsExactly("B2 remainder-not-understood");
        assertThat(people.read("", "无").profile()).isEqualTo(People.profile("{\"competitions\": [], \"honours\": []}"));
    }

    @Test
    void aTitleInAMixedColumnAndItsDateInAnotherAreOneTitle() {
        PersonRow person = People.under("姓名", "行政职务或职称", "职称取得日期").read("", "工程师", "2018-03-01");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"titles": [{"level": "INTERMEDIATE", "grantedOn": "2018-03-01"}], "incomplete": ["/titles"]}
                """));
    }

    @Test
    void aColumnMappedToTheWholeListNamesAllThereAre() {
        Mapping all = new Mapping(Map.of("现技术等级", "/qualifications"));

        PersonRow person = People.under(all, "姓名", "现技术等级", "评定时间").read("", "高级工", "2015-06-01");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"qualifications": [{"level": "SENIOR", "obtainedOn": "2015-06-01"}]}
                """));
        assertThat(person.findings()).isEmpty();
    }

    @Test
    void theDateOfNothingIsNoFact() {
        PersonRow person = People.under("姓名", "现技术等级", "评定时间").read("", "", "2015-06-01");

        assertThat(person.profile()).isEqualTo(People.profile("{}"));
        assertThat(People.told(person)).containsExactly("C2 date-of-nothing 同一行没有写明是什么的日期，未采用");
    }

    @Test
    void whatTwoColumnsTellAlikeIsOneFact() {
        PersonRow person = People.under("姓名", "技能大赛获奖和获得先进荣誉称号情况", "荣誉称号").read("", "温州市技术能手", "温州市技术能手；全国技术能手");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"competitions": [], "honours": [{"name": "温州市技术能手"}, {"name": "全国技术能手"}],
                 "incomplete": ["/honours"]}
                """));
        assertThat(People.codes(person)).containsExactly("B2 others-elsewhere");
    }

    @Test
    void whatMayBeTheSameFactIsNotCountedTwice() {
        PersonRow person = People.under("姓名", "专利", "专利类型", "专利号").read("", "发明专利1项", "", "ZL201510123456.7");

        assertThat(person.profile().patents()).hasSize(1);
        assertThat(person.profile().incomplete()).containsExactly("/patents");
        assertThat(People.codes(person)).containsExactly("D2 maybe-the-same");
    }

    @Test
    void twoPatentsOfOneCellAreTwo() {
        PersonRow person = People.under("姓名", "专利").read("", "授权发明专利2项");

        assertThat(person.profile().patents()).hasSize(2);
        assertThat(person.profile().incomplete()).isEmpty();
    }

    @Test
    void anApprenticesContestsAreTheApprenticesOwn() {
        People people = People.under("姓名", "徒弟姓名", "徒弟是否企业技能骨干", "徒弟技能竞赛获奖情况");

        PersonRow person = people.read("", "赵学徒", "是", "2019年6月1日温州市技能大赛第2名");
        PersonRow none = people.read("", "", "", "无");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"apprentices": [{"name": "赵学徒", "keyStaff": true, "competitions":
                    [{"name": "温州市技能大赛", "level": "MUNICIPAL", "rank": 2, "date": "2019-06-01"}]}],
                 "incomplete": ["/apprentices"]}
                """));
        // that nothing was won tells of no apprentice
        assertThat(none.profile()).isEqualTo(People.profile("{}"));
    }

    @Test
    void allPrizesForAchievementsStandInOneCell() {
        People people = People.under("姓名", "获奖成果");

        assertThat(people.read("", "2018年5月1日浙江省科学技术奖二等奖（主持）；市科技成果三等奖（参与）").profile())
                .isEqualTo(People.profile("""
                        {"achievements": [
                            {"name": "浙江省科学技术奖", "level": "PROVINCIAL", "grade": 2, "principal": true, "awardedOn": "2018-05-01"},
                            {"name": "市科技成果", "level": "MUNICIPAL", "grade": 3, "principal": false}]}
                        """));
        assertThat(people.read("", "无").profile()).isEqualTo(People.profile("{\"achievements\": []}"));
        PersonRow more = people.read("", "市科技成果三等奖；软件著作权");
        assertThat(more.profile()).isEqualTo(People.profile("""
                {"achievements": [{"name": "市科技成果", "level": "MUNICIPAL", "grade": 3}], "incomplete": ["/achievements"]}
                """));
        assertThat(People.codes(more)).containsExactly("B2 remainder-not-understood");
    }

    @Test
    void allApprenticesStandInOneCell() {
        PersonRow person = People.under("姓名", "所带徒弟").read("", "张样（骨干，2019年6月1日温州市技能大赛第2名）；王试（非骨干）");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"apprentices": [
                    {"name": "张样", "keyStaff": true, "competitions": [
                        {"name": "温州市技能大赛", "level": "MUNICIPAL", "rank": 2, "date": "2019-06-01"}]},
                    {"name": "王试", "keyStaff": false}]}
                """));
        assertThat(People.under("姓名", "徒弟").read("", "无").profile()).isEqualTo(People.profile("{\"apprentices\": []}"));
        assertThat(People.under("姓名", "带徒").read("", "另见附件").profile()).isEqualTo(People.profile("{}"));
    }

    @Test
    void aHeadingThatAsksForTheApprenticesContestsTellsThatNoneWereWon() {
        PersonRow person = People.under("姓名", "所带徒弟及竞赛获奖情况").read("", "张样（骨干）");

        assertThat(person.profile()).isEqualTo(People.profile("""
                {"apprentices": [{"name": "张样", "keyStaff": true, "competitions": []}]}
                """));
    }

    @Test
    void aSingleColumnBesideAllApprenticesIsOfOneOfThem() {
        People people = People.under("姓名", "徒弟", "徒弟姓名", "徒弟是否企业技能骨干");

        assertThat(people.read("", "张样；王试", "张样", "").profile())
                .isEqualTo(People.profile("{\"apprentices\": [{\"name\": \"张样\"}, {\"name\": \"王试\"}]}"));
        PersonRow unclear = people.read("", "张样；王试", "", "是");
        assertThat(unclear.profile().apprentices()).hasSize(2);
        assertThat(unclear.profile().incomplete()).containsExactly("/apprentices");
        assertThat(People.codes(unclear)).containsExactly("D2 maybe-the-same");
    }

    @Test
    void documentsAreReadByTheirTitles() {
        People people = People.under("姓名", "申报材料");

        assertThat(people.read("", "申报表、身份证；佐证材料").profile())
                .isEqualTo(
                        People.profile(
                                "{\"application\": {\"materials\": [\"application-form\", \"id-card\", \"supporting-evidence\"]}}"));
        PersonRow more = people.read("", "申报表；户口本");
        assertThat(more.profile()).isEqualTo(People.profile("""
                {"application": {"materials": ["application-form"]}, "incomplete": ["/application/materials"]}
                """));
        assertThat(People.told(more)).containsExactly("B2 material-not-understood “户口本”不是已知的材料");
    }

    @Test
    void severalApprenticesInOneCellAreSeveralAndYesIsSaidOfEach() {
        People people = People.under("姓名", "徒弟姓名", "徒弟是否企业技能骨干", "徒弟技能竞赛获奖情况");

        assertThat(people.read("", "1.赵学徒；2.钱学徒，孙学徒", "是", "").profile()).isEqualTo(People.profile("""
                {"apprentices": [{"name": "赵学徒", "keyStaff": true}, {"name": "钱学徒", "keyStaff": true},
                    {"name": "孙学徒", "keyStaff": true}], "incomplete": ["/apprentices"]}
                """));
        PersonRow no = people.read("", "赵学徒、钱学徒", "否", "2019年6月1日温州市技能大赛第2名");
        assertThat(no.profile()).isEqualTo(People.profile("""
                {"apprentices": [{"competitions": [{"name": "温州市技能大赛", "level": "MUNICIPAL", "rank": 2, "date": "2019-06-01"}]}, {}],
                 "incomplete": ["/apprentices"]}
                """));
        assertThat(People.told(no))
                .containsExactly(
                        "C2 of-whom 同一行写了几个人的姓名，没有写明说的是谁，未采用", "D2 of-whom 同一行写了几个人的姓名，没有写明是谁的，按其中一人的采用，姓名不记入");
    }

    @Test
    void theMembersOfAStudioAreReadByTheirNames() {
        PersonRow studio = People.under("工作室名称", "成员姓名", "成员是否申办单位人员").read("王试验钳工技能大师工作室", "赵成员、钱成员", "是");

        assertThat(studio.profile().studio().teamMembers())
                .extracting(member -> member.name() + " " + member.employedByApplicant())
                .containsExactly("赵成员 true", "钱成员 true");
        assertThat(studio.profile().incomplete()).containsExactly("/studio/teamMembers");
    }
}
