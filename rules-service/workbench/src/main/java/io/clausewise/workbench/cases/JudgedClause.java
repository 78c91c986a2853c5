package io.clausewise.workbench.cases;

import io.clausewise.message.Text;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreRule;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a verdict says of the clause, formality or scoring rule that a case is about.
 *
 * @param json as in the verdict; of a scoring rule with its points as a case writes them
 */
record JudgedClause(ClauseResult result, JsonNode json) {

    /** @param scores whether it is a scoring rule: a verdict leaves out those that give nothing */
    static JudgedClause of(Verdict verdict, String id, boolean scores) {
        if (scores) {
            return scoring(
                    id, rules(verdict).filter(rule -> rule.id().equals(id)).findFirst());
        }
        ClauseResult clause = clause(verdict, id);
        return new JudgedClause(clause, CaseJson.of(clause));
    }

    /** Its status, as {@link #of} tells it. */
    static Status status(Verdict verdict, String id, boolean scores) {
        return scores
                ? rules(verdict)
                        .filter(rule -> rule.id().equals(id))
                        .map(ScoreRule::status)
                        .findFirst()
                        .orElse(Status.NOT_MET)
                : clause(verdict, id).status();
    }

    private static ClauseResult clause(Verdict verdict, String id) {
        return Stream.concat(verdict.clauses().stream(), verdict.formalities().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JudgedClause scoring(String id, Optional<ScoreRule> found) {
        Text none = new Text("", "");
        ClauseResult result = found.map(rule -> new ClauseResult(
                        id,
                        rule.citation(),
                        null,
                        rule.status(),
                        rule.title(),
                        rule.evidence(),
                        List.of(),
                        rule.missing(),
                        List.of()))
                .orElseGet(() -> new ClauseResult(
                        id, "", null, Status.NOT_MET, none, List.of(), List.of(), List.of(), List.of()));
        ObjectNode json = (ObjectNode) CaseJson.of(result);
        json.set("points", found.map(rule -> PointsJson.of(CaseJson.of(rule))).orElse(CaseJson.of(0)));
        return new JudgedClause(result, json);
    }

    private static Stream<ScoreRule> rules(Verdict verdict) {
        return Stream.concat(scores(verdict.score()), verdict.otherScores().stream())
                .flatMap(score -> score.dimensions().stream())
                .flatMap(dimension -> dimension.rules().stream());
    }

    private static Stream<Score> scores(@Nullable Score score) {
        return Stream.ofNullable(score);
    }
}
