package io.clausewise.app.impact;

import io.clausewise.message.Text;
import io.clausewise.workbench.impact.DimensionChange;
import io.clausewise.workbench.impact.Judgement;
import io.clausewise.workbench.impact.PersonChange;
import io.clausewise.workbench.impact.ScoreChange;
import java.util.ArrayList;
import java.util.List;

/** Says of somebody what changes and is neither clause nor rank, each in a sentence. */
final class OtherChanges {
    private OtherChanges() {}

    static List<Text> of(PersonChange person) {
        Judgement then = person.before();
        Judgement now = person.after();
        if (then == null || now == null) {
            return List.of();
        }
        List<Text> all = new ArrayList<>();
        if (person.changesProgram()) {
            all.add(new Text(
                    "项目 " + then.program() + "→" + now.program(),
                    "programme " + then.program() + " → " + now.program()));
        }
        if (person.changesOutcome() && person.clauses().isEmpty() && !person.changesProgram()) {
            all.add(ImpactWords.FORMULA);
        }
        person.scores().forEach(score -> score(score, all));
        if (person.changesGrade()) {
            Text way = ImpactWords.way(ImpactWords.grade(then.grade()), ImpactWords.grade(now.grade()));
            all.add(new Text("等次 " + way.zh(), "grade " + way.en()));
        }
        return all;
    }

    private static void score(ScoreChange score, List<Text> all) {
        if (!score.ranks()) {
            Text way = ImpactWords.way(ImpactWords.points(score.before()), ImpactWords.points(score.after()));
            all.add(new Text(score.title().zh() + " " + way.zh(), score.title().en() + " " + way.en()));
        }
        score.dimensions().forEach(dimension -> all.add(dimension(dimension)));
    }

    private static Text dimension(DimensionChange dimension) {
        Text way = ImpactWords.dimension(dimension);
        String rules = String.join(
                "、", dimension.rules().stream().map(rule -> rule.id()).toList());
        return new Text(
                dimension.name().zh() + " " + way.zh() + (rules.isEmpty() ? "" : "（" + rules + "）"),
                dimension.name().en() + " " + way.en());
    }
}
