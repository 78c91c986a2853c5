package io.clausewise.workbench.impact;

import io.clausewise.compile.Ruleset;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.wording.FieldWords;
import io.clausewise.wording.ReasonWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Says in words why a clause comes to what it does, by the rules that judged. */
public final class ClauseWords {
    private final Ruleset ruleset;
    private final FieldWords fields;
    private final ReasonWords reasons;

    public ClauseWords(Ruleset ruleset) {
        this.ruleset = ruleset;
        this.fields = new FieldWords(ruleset.vocabulary());
        this.reasons = new ReasonWords(fields);
    }

    /** What shows it where it is met, what fails, what is missing, or what waives it. */
    public List<Text> why(String program, ClauseResult result) {
        return switch (result.status()) {
            case MET ->
                result.evidence().stream()
                        .map(one -> said("依据 ", "shown by ", fields.label(one.path()), one.path()))
                        .toList();
            case NOT_MET ->
                result.reasons().stream()
                        .map(one -> reasons.of(one, rule(program, result.id()).condition()))
                        .toList();
            case UNKNOWN ->
                result.missing().stream()
                        .map(one -> said("缺 ", "missing: ", fields.label(one), one))
                        .toList();
            case WAIVED ->
                result.waivedBy().stream()
                        .map(one -> new Text("由 " + one + " 豁免", "waived by " + one))
                        .toList();
        };
    }

    private static Text said(String zh, String en, Text label, String pointer) {
        return new Text(zh + label.zh() + " " + pointer, en + label.en());
    }

    private Rule rule(String id, String clause) {
        Program program = ruleset.findProgram(id).orElseThrow();
        Map<String, Rule> rules = ruleset.getNotice(id).notice().rules();
        return Stream.concat(program.clauses().stream(), program.formalities().stream())
                .filter(one -> one.id().equals(clause))
                .map(Clause::rule)
                .map(rule -> Objects.requireNonNull(rules.get(rule)))
                .findFirst()
                .orElseThrow();
    }
}
