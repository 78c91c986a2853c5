package io.clausewise.app.verdicts;

import io.clausewise.compile.Ruleset;
import io.clausewise.language.Condition;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.notice.Program;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Reason;
import io.clausewise.wording.FieldWords;
import io.clausewise.wording.ReasonWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says in words why clauses of one programme are not met. */
public final class ClauseReasons {
    private final ReasonWords words;
    private final Map<String, Condition> conditions = new HashMap<>();

    public ClauseReasons(FieldWords fields, Ruleset ruleset, Program program) {
        this.words = new ReasonWords(fields);
        Map<String, Rule> rules = ruleset.getNotice(program.id()).notice().rules();
        Stream.concat(program.clauses().stream(), program.formalities().stream())
                .forEach(clause -> conditions.put(
                        clause.id(),
                        Objects.requireNonNull(rules.get(clause.rule())).condition()));
    }

    /** @param result of a clause or formality of the programme */
    public Text of(ClauseResult result, Reason reason) {
        return words.of(reason, Objects.requireNonNull(conditions.get(result.id()), result.id()));
    }
}
