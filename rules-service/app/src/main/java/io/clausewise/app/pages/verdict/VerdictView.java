package io.clausewise.app.pages.verdict;

import io.clausewise.app.api.Judged;
import io.clausewise.app.verdicts.ClauseReasons;
import io.clausewise.app.verdicts.VerdictTree;
import io.clausewise.compile.Ruleset;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Verdict;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A verdict as {@code verdict-part.html} shows it.
 *
 * @param clauses by id
 * @param beside clauses that stand beside the formula, by role; roles without any are left out
 */
public record VerdictView(
        Verdict verdict,
        VerdictTree tree,
        Map<String, ClauseView> clauses,
        Map<Role, List<ClauseView>> beside,
        List<ClauseView> formalities,
        List<FactView> missing,
        List<Score> scores,
        SubmittedFacts facts) {
    private static final List<Role> BESIDE = List.of(Role.IN_PRINCIPLE, Role.DIRECT_FAIL, Role.PREFERENCE);

    /** Of each verdict, in their order. */
    public static List<VerdictView> all(Judged judged) {
        FieldWords words = new FieldWords(judged.loaded().ruleset().vocabulary());
        SubmittedFacts facts = new SubmittedFacts(words, judged.submitted());
        return judged.verdicts().stream()
                .map(verdict -> of(verdict, judged.loaded().ruleset(), words, facts))
                .toList();
    }

    private static VerdictView of(Verdict verdict, Ruleset ruleset, FieldWords words, SubmittedFacts facts) {
        Program program = ruleset.findProgram(verdict.program()).orElseThrow();
        ClauseReasons reasons = new ClauseReasons(words, ruleset, program);
        Map<String, ClauseView> clauses = new HashMap<>();
        Map<Role, List<ClauseView>> beside = new EnumMap<>(Role.class);
        for (ClauseResult result : verdict.clauses()) {
            ClauseView view = ClauseView.of(result, reasons, facts);
            clauses.put(result.id(), view);
            if (BESIDE.contains(result.role())) {
                beside.computeIfAbsent(result.role(), role -> new ArrayList<>()).add(view);
            }
        }
        List<Score> scores = new ArrayList<>();
        if (verdict.score() != null) {
            scores.add(verdict.score());
        }
        scores.addAll(verdict.otherScores());
        return new VerdictView(
                verdict,
                VerdictTree.of(verdict, program.formula()),
                clauses,
                beside,
                verdict.formalities().stream()
                        .map(one -> ClauseView.of(one, reasons, facts))
                        .toList(),
                facts.at(verdict.missing()),
                scores,
                facts);
    }

    /** What was submitted at a place, in words. */
    public FactView fact(String pointer) {
        return facts.at(pointer);
    }
}
