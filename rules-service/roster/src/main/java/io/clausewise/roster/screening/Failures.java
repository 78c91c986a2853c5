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
import java.util.stream.Stream;

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
            failures.add(unmet(results.get(leaf.clause()), true));
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
        List<Formula> open = ways(any)
                .filter(part -> !(part instanceof Formula.Leaf leaf
                        && results.get(leaf.clause()).role() == Role.WAIVER))
                .toList();
        if (open.size() == 1) {
            return Listed.of(way(open.get(0), results, true), "，且", ", and ");
        }
        Text listed = Listed.of(
                open.stream()
                        .map(part -> Listed.of(way(part, results, false), "，且", ", and "))
                        .toList(),
                "｜",
                " | ");
        return new Text("以下各项均不符合：〔" + listed.zh() + "〕", "none of these is met: [" + listed.en() + "]");
    }

    /** Any of these or any of those is any of all. */
    private static Stream<Formula> ways(Formula.Any any) {
        return any.parts().stream().flatMap(part -> part instanceof Formula.Any inner ? ways(inner) : Stream.of(part));
    }

    private List<Text> way(Formula part, Map<String, ClauseResult> results, boolean only) {
        if (part instanceof Formula.Leaf leaf) {
            return List.of(unmet(results.get(leaf.clause()), only));
        }
        List<Text> failures = new ArrayList<>();
        add(part, results, failures);
        return failures;
    }

    /** @param always whether the reasons are said also where no fact comes near: they repeat the title then */
    private Text unmet(ClauseResult result, boolean always) {
        Condition condition = conditions.get(result.id());
        boolean near =
                result.reasons().stream().anyMatch(reason -> !reason.operator().equals("exists"));
        Text title = titled(result);
        if (result.reasons().isEmpty() || !near && !always) {
            return title;
        }
        Text reasons = Listed.of(
                result.reasons().stream().map(one -> words.of(one, condition)).toList(), "，", ", ");
        return new Text(title.zh() + "：" + reasons.zh(), title.en() + ": " + reasons.en());
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
