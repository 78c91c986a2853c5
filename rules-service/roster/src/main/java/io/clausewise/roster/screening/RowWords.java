package io.clausewise.roster.screening;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.roster.people.RosterFinding;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.ReviewReason;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import io.clausewise.wording.FieldWords;
import io.clausewise.wording.ReasonWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what a row came to in a few words, for the columns of a workbook or a CSV file: each text is short enough for a cell,
 * and empty where there is nothing to say. Shared between threads.
 */
public final class RowWords {
    private static final Text NOTHING = new Text("", "");

    private final FieldWords fields;
    private final Map<String, Failures> failures = new HashMap<>();

    public RowWords(Ruleset ruleset) {
        this.fields = new FieldWords(ruleset.vocabulary());
        ReasonWords reasons = new ReasonWords(fields);
        for (Program program : ruleset.programs()) {
            failures.put(
                    program.id(),
                    new Failures(
                            program, ruleset.getNotice(program.id()).notice().rules(), reasons));
        }
    }

    /** 结论: 符合, 不符合, 待定. */
    public Text outcome(ScreenedRow row) {
        return outcome(row.outcome());
    }

    public static Text outcome(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> new Text("符合", "eligible");
            case INELIGIBLE -> new Text("不符合", "ineligible");
            case UNDETERMINED -> new Text("待定", "undetermined");
        };
    }

    /** 满足条款: citation and title of each clause that is met, exclusions apart. */
    public Text met(ScreenedRow row) {
        Verdict verdict = row.verdict();
        if (verdict == null) {
            return NOTHING;
        }
        List<Text> met = new ArrayList<>();
        for (ClauseResult result : verdict.clauses()) {
            if (result.status() == Status.MET && verdict.matched().contains(result.id())) {
                met.add(Failures.titled(result));
            }
        }
        return Listed.of(met);
    }

    /** 未满足及差距: what makes the person ineligible, each with its reasons; empty unless INELIGIBLE. */
    public Text unmet(ScreenedRow row) {
        Verdict verdict = row.verdict();
        if (verdict == null || verdict.outcome() != Outcome.INELIGIBLE) {
            return NOTHING;
        }
        return Listed.of(failures.get(verdict.program()).of(verdict));
    }

    /** 缺少信息: what would decide the row, and what people have to decide; empty unless UNDETERMINED. */
    public Text missing(ScreenedRow row) {
        Verdict verdict = row.verdict();
        if (verdict == null) {
            return new Text("申报哪个项目", "which programme is applied for");
        }
        Set<Text> missing = new LinkedHashSet<>();
        verdict.missing().forEach(pointer -> missing.add(fields.label(pointer)));
        for (ReviewReason reason : verdict.reviewReasons()) {
            missing.add(new Text(
                    "须人工审定：" + reason.title().zh(),
                    "people decide: " + reason.title().en()));
        }
        return Listed.of(List.copyOf(missing), "、", ", ");
    }

    /** The reason in words: 满足条款 of somebody eligible, 未满足及差距 or 缺少信息 of the others. */
    public Text why(ScreenedRow row) {
        return switch (row.outcome()) {
            case ELIGIBLE -> met(row);
            case INELIGIBLE -> unmet(row);
            case UNDETERMINED -> missing(row);
        };
    }

    /** 数据问题: what was found about the row's cells and about the row against others. */
    public Text problems(ScreenedRow row) {
        List<Text> problems = new ArrayList<>();
        for (RosterFinding finding : row.findings()) {
            Text text = finding.explanation().text();
            String at = finding.address() == null ? "" : finding.address();
            problems.add(at.isEmpty() ? text : new Text(at + "：" + text.zh(), at + ": " + text.en()));
        }
        return Listed.of(problems);
    }
}
