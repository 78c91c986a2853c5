package io.clausewise.workbench.mutation;

import io.clausewise.language.Condition;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.notice.Scorecard;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All mutants of a notice: of its rules in the order of the files, its programmes' formulas, its scorecards. */
final class NoticeMutants {
    private final List<Mutant> mutants = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private NoticeMutants() {}

    static List<Mutant> of(Notice notice, NoticeLines lines, FieldWords fieldWords) {
        NoticeMutants found = new NoticeMutants();
        MutantWords words = new MutantWords(fieldWords);
        notice.rules().values().forEach(rule -> found.add(rule, words));
        notice.programs().forEach(program -> found.add(program, lines));
        scorecards(notice).values().forEach(scorecard -> found.add(scorecard, lines));
        return found.mutants;
    }

    /** Those a programme uses, by id: there is no other. */
    static Map<String, Scorecard> scorecards(Notice notice) {
        Map<String, Scorecard> scorecards = new LinkedHashMap<>();
        notice.programs().forEach(program -> program.scorecards()
                .forEach(scorecard -> scorecards.put(scorecard.id(), scorecard)));
        return scorecards;
    }

    private void add(Rule rule, MutantWords words) {
        Text where = RuleWords.where(rule);
        for (Edit<Condition> edit : ConditionEdits.of(rule.condition(), words)) {
            Text text = new Text(
                    where.zh() + "：" + edit.text().zh(),
                    where.en() + ": " + edit.text().en());
            mutants.add(new Mutant(
                    unique(rule.id() + ": " + edit.change()),
                    edit.kind(),
                    edit.place(),
                    rule.id(),
                    text,
                    new Change.OfRule(rule.id(), edit.whole())));
        }
    }

    private void add(Program program, NoticeLines lines) {
        for (Edit<Program> edit : FormulaEdits.of(program, lines)) {
            Text text = new Text(
                    program.title().zh() + "：" + edit.text().zh(),
                    program.title().en() + ": " + edit.text().en());
            mutants.add(new Mutant(
                    unique(program.id() + ": " + edit.change()),
                    edit.kind(),
                    edit.place(),
                    null,
                    text,
                    new Change.OfProgram(edit.whole())));
        }
    }

    private void add(Scorecard scorecard, NoticeLines lines) {
        for (Edit<Scorecard> edit : ScoreEdits.of(scorecard, lines)) {
            mutants.add(new Mutant(
                    unique(edit.change()),
                    edit.kind(),
                    edit.place(),
                    null,
                    edit.text(),
                    new Change.OfScorecard(edit.whole())));
        }
    }

    /** The second of the same change in one rule, as in two rows of a table, has a number. */
    private String unique(String id) {
        int times = seen.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + " #" + times;
    }
}
