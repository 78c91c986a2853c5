package io.clausewise.roster.screening;

import io.clausewise.language.Condition;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import io.clausewise.wording.ReasonWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says why a verdict of one programme is INELIGIBLE: only what by itself makes it so. Immutable; for many threads. */
final class Failures {
    private final Program program;
    private final ReasonWords words;
    private final Map<String, Condition> conditions = new HashMap<>();

    Failures(Program program, Map<String, Rule> rules, ReasonWords words) {
        this.program = program;
        this.words = words;
        for (Clause clause : program.clauses()) {
            conditions.put(clause.id(), rules.get(clause.rule()).condition());
        }
    }

    List<Text> of(Verdict verdict) {
        Map<String, ClauseResult> results = new HashMap<>();
        verdict.clauses().forEach(result -> results.put(result.id(), result));
        List<Text> failures = new ArrayList<>();
        add(program.formula(), results, failures);
        return failures;
    }

    private void add(Formula formula, Map<String, ClauseResult> results, List<Text> failures) {
        if (formula instanceof Formula.All all) {
            for (Formula part : all.parts()) {
                if (fails(part, results)) {
                    add(part, results, failures);
                }
            }
        } else if (formula instanceof Formula.None none) {
            for (Formula part : none.parts()) {
                if (part instanceof Formula.Leaf leaf
                        && results.get(leaf.clause()).status() == Status.MET) {
                    failures.add(against(results.get(leaf.clause())));
                }
            }
        } else if (formula instanceof Formula.Any any) {
            failures.add(group(any, results));
        } else if (formula instanceof Formula.Leaf leaf) {
            failures.add(unmet(results.get(leaf.clause())));
        }
    }

    /** Whether a part can no longer hold. */
    private static boolean fails(Formula formula, Map<String, ClauseResult> results) {
        if (formula instanceof Formula.Leaf leaf) {
            return results.get(leaf.clause()).status() == Status.NOT_MET;
        }
        if (formula instanceof Formula.All all) {
            return all.parts().stream().anyMatch(part -> fails(part, results));
        }
        if (formula instanceof Formula.Any any) {
            return any.parts().stream().allMatch(part -> fails(part, results));
        }
        return ((Formula.None) formula)
                .parts().stream()
                        .anyMatch(part -> part instanceof Formula.Leaf leaf
                                && results.get(leaf.clause()).status() == Status.MET);
    }

    /** None of several ways in is open; of a requirement that might have been waived, the requirement alone is said. */
    private Text group(Formula.Any any, Map<String, ClauseResult> results) {
        List<Text> ways = new ArrayList<>();
        for (Formula part : any.parts()) {
            if (part instanceof Formula.Leaf leaf && results.get(leaf.clause()).role() == Role.WAIVER) {
                continue;
            }
            List<Text> way = new ArrayList<>();
            add(part, results, way);
            ways.add(Listed.of(way, "，且", ", and "));
        }
        if (ways.size() == 1) {
            return ways.get(0);
        }
        Text listed = Listed.of(ways, "｜", " | ");
        return new Text("以下各项均不符合：〔" + listed.zh() + "〕", "none of these is met: [" + listed.en() + "]");
    }

    private Text unmet(ClauseResult result) {
        Condition condition = conditions.get(result.id());
        Text reasons = Listed.of(
                result.reasons().stream().map(one -> words.of(one, condition)).toList(), "，", ", ");
        Text title = titled(result);
        return reasons.zh().isEmpty()
                ? title
                : new Text(title.zh() + "：" + reasons.zh(), title.en() + ": " + reasons.en());
    }

    /** An exclusion or direct fail that holds. */
    private static Text against(ClauseResult result) {
        Text title = titled(result);
        boolean fail = result.role() == Role.DIRECT_FAIL;
        return new Text(
                (fail ? "直接判定不合格：" : "不得申报的情形：") + title.zh(), (fail ? "fails outright: " : "excluded: ") + title.en());
    }

    static Text titled(ClauseResult result) {
        return new Text(
                result.citation() + " " + result.title().zh(),
                result.citation() + " " + result.title().en());
    }
}
