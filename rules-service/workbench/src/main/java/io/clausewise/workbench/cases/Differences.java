package io.clausewise.workbench.cases;

import io.clausewise.message.Text;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds a verdict against what a case expects. */
final class Differences {
    private static final Set<Role> CAUSES = EnumSet.of(Role.REQUIREMENT, Role.ALTERNATIVE, Role.WAIVER);

    private final TestCase testCase;

    Differences(TestCase testCase) {
        this.testCase = testCase;
    }

    static Text refused(String pointer, Text message) {
        return new Text(
                "人员信息有误：" + pointer + " " + message.zh(), "the profile is refused: " + pointer + " " + message.en());
    }

    static Text noDate() {
        return new Text(
                "请写 as-of：本项目没有基准日，人员也没有申报日期，否则结果会随运行的日子变化",
                "write as-of: the programme has no reference date and the profile no day of application,"
                        + " so that the result would change from day to day");
    }

    List<Text> to(Verdict verdict) {
        List<Text> differences = new ArrayList<>();
        JsonNode whole = CaseJson.of(verdict);
        Optional<JudgedClause> clause =
                Optional.ofNullable(testCase.clause()).map(id -> JudgedClause.of(verdict, id, testCase.scoring()));
        for (Expectation expectation : testCase.expectations()) {
            Aspect aspect = expectation.aspect();
            if (aspect.ofClause()
                    && aspect != Aspect.STATUS
                    && differs(clause.orElseThrow().result())) {
                // the status says it already
                continue;
            }
            JsonNode actual =
                    aspect.actual(aspect.ofClause() ? clause.orElseThrow().json() : whole, expectation.value());
            if (!actual.equals(expectation.value())) {
                differences.add(difference(expectation, actual, why(aspect, verdict, clause)));
            }
        }
        return differences;
    }

    /** Whether the verdict comes to something else than expected, whatever it says of why. */
    boolean judgedOtherwise(Verdict verdict) {
        if (verdict.outcome() != testCase.outcome()) {
            return true;
        }
        String id = testCase.clause();
        if (id != null && JudgedClause.status(verdict, id, testCase.scoring()) != testCase.status()) {
            return true;
        }
        // outcome and status are all that most cases judge: only then is it worth writing a verdict as JSON
        List<Expectation> more = testCase.expectations().stream()
                .filter(one -> one.aspect().judges())
                .filter(one -> one.aspect() != Aspect.OUTCOME && one.aspect() != Aspect.STATUS)
                .toList();
        if (more.isEmpty()) {
            return false;
        }
        JsonNode whole = CaseJson.of(verdict);
        JsonNode clause = id == null
                ? whole
                : JudgedClause.of(verdict, id, testCase.scoring()).json();
        return more.stream().anyMatch(one -> {
            JsonNode actual = one.aspect().actual(one.aspect().ofClause() ? clause : whole, one.value());
            return !actual.equals(one.value());
        });
    }

    private boolean differs(ClauseResult clause) {
        return clause.status() != testCase.status();
    }

    private Text difference(Expectation expectation, JsonNode actual, Text why) {
        Aspect aspect = expectation.aspect();
        String expected = shown(expectation.value());
        String was = shown(actual);
        String zh = aspect.ofClause() ? "条款 " + testCase.clause() + " 的" : "";
        String en = aspect.ofClause() ? "clause " + testCase.clause() + ": " : "";
        return new Text(
                zh + aspect.label().zh() + "：应为 " + expected + "，实为 " + was + why.zh(),
                en + aspect.label().en() + ": expected " + expected + ", was " + was + why.en());
    }

    private static String shown(JsonNode value) {
        return value.isString() ? value.stringValue() : CaseJson.text(value);
    }

    /** What the verdict says about an outcome or status that was not expected: most often the cause. */
    private static Text why(Aspect aspect, Verdict verdict, Optional<JudgedClause> clause) {
        if (aspect == Aspect.STATUS) {
            ClauseResult result = clause.orElseThrow().result();
            return switch (result.status()) {
                case MET -> because("依据", "evidence", result.evidence());
                case NOT_MET -> because("理由", "reasons", result.reasons());
                case UNKNOWN -> because("所缺", "missing", result.missing());
                case WAIVED -> because("豁免", "waived by", result.waivedBy());
            };
        }
        if (aspect != Aspect.OUTCOME) {
            return new Text("", "");
        }
        return switch (verdict.outcome()) {
            case ELIGIBLE -> because("符合", "met", verdict.matched());
            case INELIGIBLE ->
                verdict.excludedBy().isEmpty()
                        ? because("不符合", "not met", notMet(verdict))
                        : because("排除", "excluded by", verdict.excludedBy());
            case UNDETERMINED ->
                verdict.missing().isEmpty()
                        ? because("须审议", "for review", verdict.reviewReasons())
                        : because("所缺", "missing", verdict.missing());
        };
    }

    /** An exclusion that is not met is nobody's cause. */
    private static List<String> notMet(Verdict verdict) {
        return verdict.clauses().stream()
                .filter(one -> one.status() == Status.NOT_MET && CAUSES.contains(one.role()))
                .map(ClauseResult::id)
                .toList();
    }

    private static Text because(String zh, String en, Object what) {
        String shown = CaseJson.text(CaseJson.of(what));
        return new Text("（" + zh + "：" + shown + "）", " (" + en + ": " + shown + ")");
    }
}
