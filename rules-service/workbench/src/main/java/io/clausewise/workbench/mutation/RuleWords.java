package io.clausewise.workbench.mutation;

import io.clausewise.language.Rule;
import io.clausewise.message.Text;

/** Says which rule a mutant is in: 二（一）省级一类竞赛前三名. */
final class RuleWords {
    private RuleWords() {}

    static Text where(Rule rule) {
        return new Text(
                rule.cites() + " " + rule.title().zh(),
                rule.cites() + " " + rule.title().en());
    }
}
