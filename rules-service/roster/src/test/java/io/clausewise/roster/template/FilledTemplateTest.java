package io.clausewise.roster.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.evaluate.Evaluator;
import io.clausewise.notice.Program;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.screening.ScreenedRow;
import io.clausewise.roster.screening.Screening;
import io.clausewise.roster.screening.ScreeningListener;
import io.clausewise.roster.screening.ScreeningRequest;
import io.clausewise.source.Findings;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Verdict;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People of the shipped test cases, written into the templates as an officer would: they come out as they do from JSON. */
class FilledTemplateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "hangzhou/artisan-2016, hangzhou-artisan-2016, 合格工匠",
        "hangzhou/chief-technician-2017, hangzhou-chief-technician-2017, 合格技师",
        "hangzhou/master-studio-2019, hangzhou-master-studio-2019, 合格工作室",
        "hangzhou/master-studio-2019, hangzhou-honorary-master-studio-2019, 国家级老工作室",
        "hangzhou/master-studio-2019, hangzhou-master-studio-assessment-2019, 到期工作室",
        "hangzhou/master-studio-2019, hangzhou-studio-trainee-2019, 合格学员",
        "wenzhou/chief-technician-2021, wenzhou-chief-technician-2021, 合格技师",
        "wenzhou/direct-recognition-2020, wenzhou-senior-worker-direct-2020, 高级工申报人",
        "wenzhou/direct-recognition-2020, wenzhou-technician-direct-2020, 技师申报人",
        "wenzhou/direct-recognition-2020, wenzhou-direct-review-2020, 合格评审"
    })
    void whoIsEligibleIsEligibleFromTheTemplate(String notice, String id, String name) throws Exception {
        Program program = RosterTemplateTest.program(id);
        JsonNode person = person(notice, name);
        Verdict expected = fromJson(person, program);

        ScreenedRow row = screened(filled(program, person), program);

        assertThat(row.findings()).isEmpty();
        Verdict verdict = Objects.requireNonNull(row.verdict());
        assertThat(expected.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(verdict.missing()).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(verdict.asOf()).isEqualTo(expected.asOf());
        assertThat(verdict.matched()).isEqualTo(expected.matched());
        if (expected.score() != null) {
            Score score = Objects.requireNonNull(verdict.score());
            assertThat(score.min()).isLessThanOrEqualTo(expected.score().min());
            assertThat(score.max()).isGreaterThanOrEqualTo(expected.score().max());
        }
        assertThat(verdict.formalities())
                .extracting(formality -> formality.id() + " " + formality.status())
                .isEqualTo(expected.formalities().stream()
                        .map(formality -> formality.id() + " " + formality.status())
                        .toList());
    }

    @Test
    void marksWrittenIntoTheTemplateAreReadBackExactly() throws Exception {
        Program program = RosterTemplateTest.program("wenzhou-chief-technician-2021");
        JsonNode person = json("""
                {"person": {"name": "王试验"}, "marks": [%s]}
                """.formatted(Stream.of("专业水平", "工作业绩", "技术特长", "技改成果", "传授技艺")
                .flatMap(dimension -> Stream.of("90", "85.5", "100", "0", "77", "85.5")
                        .map(mark ->
                                "{\"scorecard\": \"wenzhou-chief-expert-review-2021\", \"dimension\": \"%s\", \"mark\": %s}"
                                        .formatted(dimension, mark)))
                .collect(Collectors.joining(", "))));
        Verdict expected = fromJson(person, program);

        ScreenedRow row = screened(filled(program, person), program);

        assertThat(row.findings()).isEmpty();
        Profile read = row.person().profile();
        assertThat(read.marks()).isEqualTo(profile(person).marks()).hasSize(30);
        assertThat(read.incomplete()).isEmpty();
        Verdict verdict = Objects.requireNonNull(row.verdict());
        assertThat(verdict.otherScores()).isEqualTo(expected.otherScores());
        assertThat(verdict.otherScores().get(0).total()).isEqualByComparingTo("84.50");
    }

    @Test
    void whoseFactsTheTemplateHoldsAllIsScoredAsFromJson() throws Exception {
        Program program = RosterTemplateTest.program("hangzhou-artisan-2016");
        JsonNode person = json("""
                {"person": {"name": "王试验"},
                 "competitions": [{"level": "NATIONAL", "tier": 1, "rank": 5, "date": "2015-05-20"}],
                 "honours": [{"name": "全国技术能手"}],
                 "patents": [{"granted": true, "kind": "INVENTION"}, {"granted": true, "kind": "DESIGN"}],
                 "achievements": [], "apprentices": []}
                """);
        Verdict expected = fromJson(person, program);

        ScreenedRow row = screened(filled(program, person), program);

        assertThat(row.findings()).isEmpty();
        Score score =
                Objects.requireNonNull(Objects.requireNonNull(row.verdict()).score());
        assertThat(score.total()).isNotNull();
        assertThat(score.total())
                .isEqualTo(Objects.requireNonNull(expected.score()).total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wenzhou-chief-technician-2021", "hangzhou-chief-technician-2017", "hangzhou-artisan-2016"})
    void aPrizeAPatentAndApprenticesAreScoredForCertain(String id) throws Exception {
        Program program = RosterTemplateTest.program(id);
        JsonNode person = json("""
                {"person": {"name": "王试验"}, "competitions": [], "honours": [],
                 "patents": [
                    {"granted": true, "kind": "INVENTION", "number": "ZL201010123456.7", "grantedOn": "2012-05-01",
                     "principal": true, "applicableInProduction": true},
                    {"granted": false, "kind": "DESIGN", "applicableInProduction": false}],
                 "achievements": [
                    {"name": "科技进步奖", "level": "MUNICIPAL", "grade": 3, "principal": true, "awardedOn": "2014-05-01"},
                    {"name": "科技成果奖", "level": "COUNTY", "grade": 2, "principal": false}],
                 "apprentices": [
                    {"name": "张样", "keyStaff": true, "competitions": [
                        {"name": "技能竞赛", "level": "MUNICIPAL", "tier": 1, "rank": 2, "date": "2015-05-20"}]},
                    {"name": "李例", "keyStaff": false, "competitions": []}]}
                """);
        Verdict expected = fromJson(person, program);

        ScreenedRow row = screened(filled(program, person), program);

        assertThat(row.findings()).isEmpty();
        assertThat(row.person().profile().patents()).isEqualTo(profile(person).patents());
        assertThat(row.person().profile().achievements()).hasSize(2);
        assertThat(row.person().profile().apprentices()).hasSize(2);
        assertThat(row.person().profile().incomplete()).isEmpty();
        Score score =
                Objects.requireNonNull(Objects.requireNonNull(row.verdict()).score());
        assertThat(score.total()).isEqualByComparingTo("19");
        assertThat(score.total())
                .isEqualTo(Objects.requireNonNull(expected.score()).total());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Profile profile(JsonNode person) {
        ProfileResult read = new ProfileReader(RosterTemplateTest.RULESET.vocabulary()).read(person, "");
        return ((ProfileResult.Accepted) read).profile();
    }

    private static Verdict fromJson(JsonNode person, Program program) {
        Profile profile = profile(person);
        LocalDate submitted = person.at("/application/submittedOn").isMissingNode()
                ? TODAY
                : LocalDate.parse(person.at("/application/submittedOn").stringValue());
        LocalDate asOf =
                submitted.equals(TODAY) && program.referenceDate() != null ? program.referenceDate() : submitted;
        return new Evaluator(RosterTemplateTest.RULESET).evaluate(profile, program.id(), asOf);
    }

    private static JsonNode person(String notice, String name) throws Exception {
        String text = Files.readString(Path.of("../../test-cases", notice, "people.yaml"));
        YamlNode root = Objects.requireNonNull(YamlFile.read(text, new Findings().in("people.yaml")));
        YamlNode person =
                Objects.requireNonNull(Objects.requireNonNull(root.map()).get(name));
        return JsonMapper.shared().valueToTree(person.json());
    }

    private Path filled(Program program, JsonNode person) throws Exception {
        Path template = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(template)) {
            RosterTemplate.write(program, RosterTemplateTest.RULESET, out);
        }
        Path filled = folder.resolve("filled.xlsx");
        try (InputStream in = Files.newInputStream(template);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filled)) {
            XSSFSheet sheet = book.getSheet("名册");
            Row row = sheet.getRow(4);
            OfficerWords words = new OfficerWords(RosterTemplateTest.RULESET.vocabulary(), person);
            List<TemplateColumn> columns = RosterTemplateTest.columns(program.id());
            for (int i = 0; i < columns.size(); i++) {
                String pointer = columns.get(i).pointer();
                String text = pointer == null ? "" : words.of(pointer);
                if (columns.get(i).kind() instanceof CellKind.Day && !text.isEmpty()) {
                    row.getCell(i).setCellValue(LocalDate.parse(text));
                } else if (columns.get(i).kind() instanceof CellKind.Whole && !text.isEmpty()) {
                    row.getCell(i).setCellValue(Double.parseDouble(text));
                } else if (!text.isEmpty()) {
                    row.getCell(i).setCellValue(text);
                }
            }
            book.write(out);
        }
        return filled;
    }

    private static ScreenedRow screened(Path file, Program program) throws Exception {
        List<ScreenedRow> rows = new ArrayList<>();
        ScreeningListener listener = new ScreeningListener() {
            @Override
            public void row(ScreenedRow row) {
                rows.add(row);
            }
        };
        new Screening(
                        new Evaluator(RosterTemplateTest.RULESET),
                        new ScreeningRequest(program, null, TODAY, Mapping.NONE, false),
                        2)
                .run(new Preflight(Limits.DEFAULTS).check(file), listener);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
