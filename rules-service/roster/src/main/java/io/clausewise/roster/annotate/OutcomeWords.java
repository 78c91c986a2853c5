package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import io.clausewise.roster.screening.RowWords;
import io.clausewise.verdict.Outcome;

/** The three outcomes in both languages, for headings and charts. */
final class OutcomeWords {
    private OutcomeWords() {}

    static String both(Outcome outcome) {
        Text text = RowWords.outcome(outcome);
        return text.zh() + " " + text.en();
    }
}
