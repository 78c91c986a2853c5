package io.clausewise.app.impact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.clausewise.app.ranking.PlaceJson;
import io.clausewise.message.Text;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import io.clausewise.workbench.impact.ClauseChange;
import io.clausewise.workbench.impact.ClauseTotal;
import io.clausewise.workbench.impact.ClauseWords;
import io.clausewise.workbench.impact.Impact;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.OutcomeChange;
import io.clausewise.workbench.impact.PersonChange;
import io.clausewise.workbench.impact.Points;
import io.clausewise.workbench.impact.Rank;
import io.clausewise.workbench.impact.RulesDifference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An impact as JSON.
 *
 * @param compared people judged on one side at least
 * @param unjudged people judged on neither
 * @param outcomeChanges people whose outcome changes
 * @param otherChanges people whose outcome stays while a clause, points or the grade change
 * @param rankChanges people whose verdict stays while the rank or the placement changes
 * @param selected people who are selected after and were not before
 * @param deselected people who were selected before and are no more
 * @param scoring rules of scorecards that give other points
 * @param rules programmes and clauses that the two rulesets do not share
 */
public record ImpactJson(
        String program,
        Text title,
        Side from,
        Side to,
        int compared,
        int unjudged,
        int outcomeChanges,
        int otherChanges,
        int rankChanges,
        int selected,
        int deselected,
        RulesDifference rules,
        List<OutcomeChange> outcomes,
        List<ClauseTotal> clauses,
        List<ClauseTotal> scoring,
        List<Person> people) {

    /** @param asOf null: settled for each person */
    public record Side(
            String rules, String ruleset, @Nullable LocalDate asOf) {
        static Side of(ImpactSide side) {
            return new Side(side.rules(), side.ruleset().version(), side.asOf());
        }
    }

    /**
     * Somebody for whom something changes.
     *
     * @param from null: not judged
     * @param to null: not judged
     */
    public record Person(
            @JsonUnwrapped PlaceJson place,
            @Nullable String name,
            @Nullable Judged from,
            @Nullable Judged to,
            List<Clause> clauses,
            List<ScoreJson> scores) {}

    /**
     * What somebody comes to on one side.
     *
     * @param score by the programme's first scorecard
     * @param rank null: nobody is ranked, or this one is not eligible
     */
    public record Judged(
            String program,
            LocalDate asOf,
            Outcome outcome,
            @Nullable Points score,
            @Nullable Grade grade,
            @Nullable Rank rank) {
        static @Nullable Judged of(@Nullable Judgement one) {
            return one == null
                    ? null
                    : new Judged(one.program(), one.asOf(), one.outcome(), one.points(), one.grade(), one.rank());
        }
    }

    /**
     * A clause that comes to something else.
     *
     * @param from null: no such clause
     * @param to null: no such clause
     */
    public record Clause(
            String id,
            String citation,
            Text title,
            @Nullable Result from,
            @Nullable Result to) {}

    /** @param role null for formalities */
    public record Result(Status status, @Nullable Role role, List<Text> why) {}

    public static ImpactJson of(ImpactResult result) {
        Impact impact = result.impact();
        ClauseWords before = new ClauseWords(result.from().ruleset());
        ClauseWords after = new ClauseWords(result.to().ruleset());
        return new ImpactJson(
                result.to().program().id(),
                result.to().program().title(),
                Side.of(result.from()),
                Side.of(result.to()),
                impact.compared(),
                impact.unjudged(),
                impact.outcomeChanges().size(),
                impact.otherChanges().size(),
                impact.rankChanges().size(),
                impact.selected(),
                impact.deselected(),
                result.rules(),
                impact.outcomes(),
                impact.clauses(),
                impact.scoring(),
                impact.changes().stream()
                        .map(one -> person(one, result.places().get(one.number()), before, after))
                        .toList());
    }

    private static Person person(PersonChange one, PlaceJson place, ClauseWords before, ClauseWords after) {
        return new Person(
                place,
                one.name().isEmpty() ? null : one.name(),
                Judged.of(one.before()),
                Judged.of(one.after()),
                one.clauses().stream()
                        .map(clause -> clause(clause, one, before, after))
                        .toList(),
                one.scores().stream().map(ScoreJson::of).toList());
    }

    private static Clause clause(ClauseChange change, PersonChange one, ClauseWords before, ClauseWords after) {
        ClauseResult latest = change.latest();
        return new Clause(
                change.id(),
                latest.citation(),
                latest.title(),
                result(change.before(), one.before(), before),
                result(change.after(), one.after(), after));
    }

    private static @Nullable Result result(
            @Nullable ClauseResult clause, @Nullable Judgement judged, ClauseWords words) {
        if (clause == null || judged == null) {
            return null;
        }
        return new Result(clause.status(), clause.role(), words.why(judged.program(), clause));
    }
}
