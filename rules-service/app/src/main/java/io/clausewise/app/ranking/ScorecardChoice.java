package io.clausewise.app.ranking;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scorecard that somebody wants people ranked by.
 *
 * @param found null where there is none such
 * @param fault why; null where it is found
 */
public record ScorecardChoice(
        @Nullable Scorecard found, @Nullable Explanation fault) {

    /**
     * A programme's scorecard.
     *
     * @param id null: its first
     * @param all programmes there are
     */
    public static ScorecardChoice of(Program program, @Nullable String id, List<Program> all) {
        if (program.scorecards().isEmpty()) {
            return new ScorecardChoice(null, none(program, all));
        }
        if (id == null) {
            return new ScorecardChoice(program.scorecards().get(0), null);
        }
        Optional<Scorecard> found = program.findScorecard(id);
        return found.map(one -> new ScorecardChoice(one, null))
                .orElseGet(() -> new ScorecardChoice(null, unknown(program, id)));
    }

    private static Explanation none(Program program, List<Program> all) {
        List<String> scored = all.stream()
                .filter(one -> !one.scorecards().isEmpty())
                .map(Program::id)
                .toList();
        return Explanation.of(
                        "项目" + Shown.zh(program.id()) + "没有评分表，不能排名",
                        "programme " + Shown.en(program.id()) + " has no scorecard, so there is no ranking")
                .allowing(
                        scored.isEmpty() ? "规则里还没有带评分表的项目" : String.join("、", scored),
                        scored.isEmpty() ? "no programme of these rules has one" : String.join(", ", scored));
    }

    private static Explanation unknown(Program program, String id) {
        List<String> known = program.scorecards().stream().map(Scorecard::id).toList();
        return Explanation.of(
                        "项目" + Shown.zh(program.id()) + "没有评分表" + Shown.zh(id),
                        "programme " + Shown.en(program.id()) + " has no scorecard " + Shown.en(id))
                .allowing(String.join("、", known), String.join(", ", known))
                .perhaps(NearestWords.to(Shown.of(id), known));
    }
}
