package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.message.Explanation;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.roster.cells.CellFinding.Weight;
import io.clausewise.roster.people.AppliedFor;
import io.clausewise.roster.people.PersonRow;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.sheet.SheetRow;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RowWordsTest {
    private static final String WENZHOU = "wenzhou-chief-technician-2021";
    private static final String ABLE = """
            "person": {"gender": "MALE", "birthDate": "1980-01-01", "talentClass": "NONE"},
            "employment": {"city": "鹿城区", "skilledWork": true, "postType": "WORKER"},
            "qualifications": [{"level": "TECHNICIAN"}],
            "attestations": [{"criterion": "conduct", "met": true}, {"criterion": "top-skill", "met": true},
              {"criterion": "comparable-honour", "met": false}, {"criterion": "city-renown", "met": false},
              {"criterion": "mentoring-contribution", "met": false}, {"criterion": "key-technology", "met": false}]
            """;

    private final RowWords words = new RowWords(Screened.RULESET);

    @Test
    void anEligibleRowTellsWhatItMeetsAndNothingElse() {
        ScreenedRow row = row(
                WENZHOU,
                "{" + ABLE
                        + ", \"honours\": [], \"competitions\": [{\"level\": \"PROVINCIAL\", \"tier\": 1, \"rank\": 3}]}");

        assertThat(words.outcome(row).zh()).isEqualTo("符合");
        assertThat(words.met(row).zh()).isEqualTo("一 温州市从事技能工作的人员；一 职业道德；一 行业技能拔尖；一 技师以上职业资格；一 法定退休年龄以内；一 3 省级一类竞赛前三名");
        assertThat(words.met(row).en())
                .isEqualTo(
                        "一 Skilled worker in Wenzhou; 一 Conduct; 一 Top skill in the trade; 一 Technician or higher; 一 Within the statutory retirement age; 一 3 Provincial tier 1 competition: top three");
        assertThat(words.unmet(row).zh()).isEmpty();
        assertThat(words.missing(row).zh()).isEmpty();
        assertThat(words.problems(row).zh()).isEmpty();
    }

    @Test
    void whereNoWayIsOpenEachIsToldWithItsGap() {
        ScreenedRow row = row(
                WENZHOU,
                "{" + ABLE
                        + ", \"honours\": [], \"patents\": [], \"competitions\": [{\"level\": \"PROVINCIAL\", \"tier\": 1, \"rank\": 4}]}");

        assertThat(words.outcome(row).zh()).isEqualTo("不符合");
        assertThat(words.unmet(row).zh())
                .isEqualTo("以下各项均不符合：〔一 1 掌握关键技术并解决难题：掌握关键技术 须认定为符合，实际认定为不符合｜"
                        + "一 2 有知名度且专利有应用价值：全市行业知名度 须认定为符合，实际认定为不符合，专利 中没有一项合乎：专利是否已授权 为 是、专利是否有生产应用价值 为 是｜"
                        + "一 3 列名的市级称号｜"
                        + "一 3 与列名称号相当的荣誉：与所列荣誉相当的荣誉 须认定为符合，实际认定为不符合｜"
                        + "一 3 国家级一类竞赛前十名：竞赛级别 须为 国家级，实为 省级｜"
                        + "一 3 国家级二类竞赛前三名｜"
                        + "一 3 省级一类竞赛前三名：竞赛名次 须 ≤ 3，实为 4｜"
                        + "一 3 省级二类竞赛第一名：竞赛类别 须为 二类，实为 一类，竞赛名次 须 ≤ 1，实为 4｜"
                        + "一 3 市级一类竞赛第一名：竞赛级别 须为 市级，实为 省级，竞赛名次 须 ≤ 1，实为 4｜"
                        + "一 3 带徒传艺贡献较大：带徒传艺贡献 须认定为符合，实际认定为不符合〕");
        assertThat(words.missing(row).zh()).isEmpty();
    }

    @Test
    void aFailedRequirementAndAnExclusionAreToldAndNotWhatNoLongerMatters() {
        ScreenedRow row = row(
                WENZHOU,
                "{" + ABLE.replace("鹿城区", "杭州市")
                        + ", \"honours\": [{\"name\": \"温州名匠\"}], \"patents\": [], \"competitions\": [{\"level\": \"PROVINCIAL\", \"tier\": 1, \"rank\": 1}]}");

        assertThat(words.unmet(row).zh()).isEqualTo("一 温州市从事技能工作的人员：工作所在市 须为 温州市，实为 杭州市；不得申报的情形：一 已是温州名匠");
        assertThat(words.unmet(row).en())
                .isEqualTo(
                        "一 Skilled worker in Wenzhou: city of work must be 温州市, is 杭州市; excluded: 一 Wenzhou master artisan");
    }

    @Test
    void ofARequirementThatMightHaveBeenWaivedTheRequirementIsTold() {
        ScreenedRow row = row("hangzhou-artisan-2016", """
                {"person": {"birthDate": "1950-01-01"}, "attestations": [{"criterion": "outstanding-contribution", "met": false}]}
                """);

        assertThat(words.unmet(row).zh()).isEqualTo("三（二） 60周岁以下：年龄（周岁） 须 ≤ 60，实为 71");
    }

    @Test
    void anUndeterminedRowTellsWhatIsMissingOnceEach() {
        ScreenedRow row = row(
                WENZHOU,
                "{" + ABLE
                        + ", \"competitions\": [{\"level\": \"PROVINCIAL\"}, {\"level\": \"PROVINCIAL\"}], \"patents\": [], \"honours\": []}");

        assertThat(words.outcome(row).zh()).isEqualTo("待定");
        assertThat(words.missing(row).zh()).isEqualTo("竞赛类别、竞赛名次");
        assertThat(words.missing(row).en()).isEqualTo("competition tier, competition rank");
        assertThat(words.unmet(row).zh()).isEmpty();
    }

    @Test
    void whatPeopleHaveToDecideIsSaid() {
        ScreenedRow row = row("wenzhou-direct-review-2020", """
                {"review": {"panelSize": 9, "panelQualified": true, "appraisalCompleted": true, "committeeSize": 9,
                 "committeeExperts": 6, "hrManagersIncluded": true, "chairedByBureauLeader": true, "votesFor": 9}}
                """);

        assertThat(words.missing(row).zh()).isEqualTo("须人工审定：专家考评组人数");
    }

    @Test
    void findingsAreToldWithTheirCells() {
        ScreenedRow judged = row(WENZHOU, "{}");
        ScreenedRow row = new ScreenedRow(
                judged.person(), judged.verdict(), List.of(finding("C5", "身份证号码有误"), finding(null, "整行有误")));

        assertThat(words.problems(row).zh()).isEqualTo("C5：身份证号码有误；整行有误");
        assertThat(words.problems(row).en()).isEqualTo("C5: wrong; wrong");
    }

    @Test
    void longListsEndWithHowManyThereAre() {
        List<RosterFinding> findings = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            findings.add(finding("C5", "这一格里写的看不懂"));
        }
        ScreenedRow judged = row(WENZHOU, "{}");

        String zh = words.problems(new ScreenedRow(judged.person(), judged.verdict(), findings))
                .zh();

        assertThat(zh).hasSizeLessThan(1_020).endsWith("；C5：这一格里写的看不懂 等 500 项");
    }

    @Test
    void aRowWithoutAProgrammeIsUndeterminedAndSaysWhatIsMissing() {
        ScreenedRow judged = row(WENZHOU, "{}");
        ScreenedRow row = new ScreenedRow(judged.person(), null, List.of());

        assertThat(row.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(words.outcome(row).zh()).isEqualTo("待定");
        assertThat(words.missing(row).zh()).isEqualTo("申报哪个项目");
        assertThat(words.met(row).zh()).isEmpty();
        assertThat(words.unmet(row).zh()).isEmpty();
    }

    private static RosterFinding finding(String address, String zh) {
        return new RosterFinding("x", Weight.FAULT, "名册", 5, address, Explanation.of(zh, "wrong"), null);
    }

    private static ScreenedRow row(String program, String json) {
        ProfileResult read = new ProfileReader(Screened.RULESET.vocabulary()).read(json);
        Profile profile = ((ProfileResult.Accepted) read).profile();
        LocalDate asOf = LocalDate.of(2021, 9, 28);
        Verdict verdict = Screened.EVALUATOR.evaluate(profile, program, asOf);
        PersonRow person = new PersonRow(
                "名册",
                new SheetRow(5, List.of()),
                profile,
                JsonMapper.shared().readTree(json),
                "",
                new AppliedFor.NotSaid(),
                List.of());
        return new ScreenedRow(person, verdict, List.of());
    }
}
