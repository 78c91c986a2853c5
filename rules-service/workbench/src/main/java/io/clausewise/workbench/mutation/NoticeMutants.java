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
        ConditionWords words = new ConditionWords(fieldWords);
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

    private void add(Rule rule, ConditionWords words) {
        for (Edit<Condition> edit : ConditionEdits.of(rule, words)) {
            add(edit, rule.id(), RuleWords.where(rule), new Change.OfRule(rule.id(), edit.whole()));
        }
    }

    private void add(Program program, NoticeLines lines) {
        FormulaParts parts = new FormulaParts(program, lines);
        List<Edit<Program>> edits = new ArrayList<>(FormulaEdits.of(program, parts));
        edits.addAll(RoleEdits.of(program, parts));
        edits.addAll(PeriodEdits.of(program, lines));
        for (Edit<Program> edit : edits) {
            add(edit, program.id(), program.title(), new Change.OfProgram(edit.whole()));
        }
    }

    private void add(Scorecard scorecard, NoticeLines lines) {
        for (Edit<Scorecard> edit : ScorecardEdits.of(scorecard, lines)) {
            add(edit, scorecard.id(), scorecard.title(), new Change.OfScorecard(edit.whole()));
        }
    }

    private void add(Edit<?> edit, String owner, Text where, Change change) {
        String id = owner + ": " + edit.change();
        int times = seen.merge(id, 1, Integer::sum);
        // the second of the same change in one rule, as in two rows of a table, has a number
        String unique = times == 1 ? id : id + " #" + times;
        Text text = new Text(
                where.zh() + "：" + edit.text().zh(),
                where.en() + ": " + edit.text().en());
        mutants.add(new Mutant(unique, edit.kind(), edit.place(), edit.rule(), text, change));
    }
}
