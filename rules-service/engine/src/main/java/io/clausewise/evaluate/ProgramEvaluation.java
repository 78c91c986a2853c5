package io.clausewise.evaluate;

import io.clausewise.derive.Facts;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.logic.ConditionEvaluation;
import io.clausewise.logic.Kleene;
import io.clausewise.notice.Band;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.notice.Scorecard;
import io.clausewise.profile.Profile;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.EntitlementResult;
import io.clausewise.verdict.Ignored;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Receipt;
import io.clausewise.verdict.ReviewReason;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One programme over the facts of one profile. */
final class ProgramEvaluation {
    private final ProgramPlan plan;
    private final Program program;
    private final Facts facts;
    private final Profile profile;
    private final Explainer explainer;
    private final Map<String, Kleene> clauses = new HashMap<>();
    private final Map<String, Set<String>> missing = new HashMap<>();
    private final FormulaEvaluation formula;
    private final ScoreEvaluation scoring;

    ProgramEvaluation(ProgramPlan plan, Facts facts, Profile profile) {
        this.plan = plan;
        this.program = plan.program;
        this.facts = facts;
        ConditionEvaluation evaluation = new ConditionEvaluation(facts);
        this.explainer = new Explainer(evaluation);
        for (Clause clause : program.clauses()) {
            clauses.put(clause.id(), evaluation.evaluate(condition(clause)));
        }
        for (Clause formality : program.formalities()) {
            clauses.put(formality.id(), evaluation.evaluate(condition(formality)));
        }
        this.formula = new FormulaEvaluation(clauses);
        this.scoring = new ScoreEvaluation(evaluation, explainer, profile);
        this.profile = profile;
    }

    private CompiledCondition condition(Clause clause) {
        return plan.conditions.get(clause.rule());
    }

    Verdict verdict(LocalDate asOf, String ruleset) {
        Outcome outcome = ProgramOutcome.of(program, clauses);
        boolean open = outcome == Outcome.UNDETERMINED;
        List<String> excludedBy = ids(clause -> clause.role() == Role.EXCLUSION);
        List<Score> scores = scores(excludedBy);
        Score score = scores.isEmpty() ? null : scores.get(0);
        Grade grade = excludedBy.isEmpty() ? grade(outcome, score) : null;
        Optional<Band> band = grade == null ? Optional.empty() : plan.findBand(grade);
        return new Verdict(
                program.id(),
                program.title(),
                program.document(),
                asOf,
                outcome,
                ids(clause -> clause.role() != Role.EXCLUSION && clause.role() != Role.DIRECT_FAIL),
                excludedBy,
                program.clauses().stream().map(this::result).toList(),
                open ? stillMissing() : List.of(),
                open ? reviewReasons() : List.of(),
                program.formalities().stream().map(this::result).toList(),
                facts.ignored().stream()
                        .map(late -> new Ignored(late.path(), late.date()))
                        .toList(),
                Notices.of(program, asOf),
                score,
                scores.isEmpty() ? List.of() : scores.subList(1, scores.size()),
                grade,
                band.map(ProgramPlan::consequences).orElse(List.of()),
                outcome == Outcome.ELIGIBLE ? entitlements(band) : List.of(),
                new Receipt(EngineVersion.get(), ruleset, program.id(), asOf, plan.files, profile.digest()));
    }

    private List<String> ids(Predicate<Clause> which) {
        List<String> ids = new ArrayList<>();
        for (Clause clause : program.clauses()) {
            if (which.test(clause) && clauses.get(clause.id()) == Kleene.TRUE) {
                ids.add(clause.id());
            }
        }
        return ids;
    }

    private List<String> stillMissing() {
        Set<String> undecided = new HashSet<>();
        formula.addUndecided(program.formula(), undecided);
        Set<String> all = new LinkedHashSet<>();
        for (Clause clause : program.clauses()) {
            if (undecided.contains(clause.id()) || clause.role() == Role.IN_PRINCIPLE) {
                all.addAll(missing(clause));
            }
        }
        return List.copyOf(all);
    }

    /** What would decide a clause; asked for by the clause and by the verdict. */
    private Set<String> missing(Clause clause) {
        return missing.computeIfAbsent(clause.rule(), rule -> explainer.missing(condition(clause)));
    }

    private List<ReviewReason> reviewReasons() {
        return program.clauses().stream()
                .filter(clause -> clause.role() == Role.IN_PRINCIPLE && clauses.get(clause.id()) == Kleene.FALSE)
                .map(clause -> new ReviewReason(clause.id(), clause.title()))
                .toList();
    }

    /** One for each scorecard; an exclusion comes before everything: no assessment, no score. */
    private List<Score> scores(List<String> excludedBy) {
        List<Score> scores = new ArrayList<>();
        for (ScoringPlan scorecard : excludedBy.isEmpty() ? plan.scorecards : List.<ScoringPlan>of()) {
            scores.add(scoring.score(scorecard));
        }
        return scores;
    }

    /**
     * Only where it is certain: a direct fail that may still come, or points on both sides of a line, leave it open. Who is
     * not, or perhaps not, to be assessed gets none, a direct fail apart.
     */
    private @Nullable Grade grade(Outcome outcome, @Nullable Score score) {
        Kleene fails = Kleene.FALSE;
        for (Clause clause : program.clauses()) {
            if (clause.role() == Role.DIRECT_FAIL) {
                fails = fails.or(clauses.get(clause.id()));
            }
        }
        if (fails == Kleene.TRUE) {
            return Grade.FAIL;
        }
        if (score == null || outcome != Outcome.ELIGIBLE) {
            return null;
        }
        Scorecard scorecard = program.scorecards().get(0);
        Grade least = scorecard.findBand(score.min()).map(Band::grade).orElse(null);
        Grade most = scorecard.findBand(score.max()).map(Band::grade).orElse(null);
        return least == most && (fails == Kleene.FALSE || least == Grade.FAIL) ? least : null;
    }

    private List<EntitlementResult> entitlements(Optional<Band> band) {
        if (band.isEmpty()) {
            return plan.entitlements;
        }
        List<EntitlementResult> all = new ArrayList<>(plan.entitlements);
        all.addAll(ProgramPlan.entitlements(band.get().entitlements()));
        return all;
    }

    private ClauseResult result(Clause clause) {
        Kleene value = clauses.get(clause.id());
        List<String> waivedBy = value == Kleene.TRUE ? List.of() : metWaivers(clause);
        CompiledCondition condition = condition(clause);
        boolean own = waivedBy.isEmpty();
        return new ClauseResult(
                clause.id(),
                clause.cites(),
                clause.role() == Role.FORMALITY ? null : clause.role(),
                own ? status(value) : Status.WAIVED,
                clause.title(),
                value == Kleene.TRUE ? explainer.evidence(condition) : List.of(),
                value == Kleene.FALSE && own ? explainer.reasons(condition) : List.of(),
                value == Kleene.UNKNOWN && own ? List.copyOf(missing(clause)) : List.of(),
                waivedBy);
    }

    private List<String> metWaivers(Clause clause) {
        List<String> met = new ArrayList<>();
        for (String waiver : plan.waivers(clause.id())) {
            if (clauses.get(waiver) == Kleene.TRUE) {
                met.add(waiver);
            }
        }
        return met;
    }

    private static Status status(Kleene value) {
        return switch (value) {
            case TRUE -> Status.MET;
            case FALSE -> Status.NOT_MET;
            case UNKNOWN -> Status.UNKNOWN;
        };
    }
}
