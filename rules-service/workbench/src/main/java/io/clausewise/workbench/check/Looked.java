package io.clausewise.workbench.check;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.language.Scoring;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Notice;
import io.clausewise.vocabulary.Vocabulary;
import io.clausewise.wording.FieldWords;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice to be looked at, with what every check needs. */
final class Looked {
    private final Notice notice;
    private final Samples samples;
    private final Implication implication;
    private final Examples examples;
    private final FieldWords words;

    Looked(CompiledNotice compiled, Vocabulary vocabulary) {
        this.notice = compiled.notice();
        this.samples = new Samples(vocabulary);
        this.implication = new Implication(samples);
        this.examples = new Examples(compiled, samples, vocabulary);
        this.words = new FieldWords(vocabulary);
    }

    Notice notice() {
        return notice;
    }

    Samples samples() {
        return samples;
    }

    Implication implication() {
        return implication;
    }

    Examples examples() {
        return examples;
    }

    FieldWords words() {
        return words;
    }

    /** Of every scorecard that a programme uses. */
    List<Dimension> dimensions() {
        return notice.programs().stream()
                .flatMap(program -> program.scorecards().stream())
                .distinct()
                .flatMap(scorecard -> scorecard.dimensions().stream())
                .toList();
    }

    /** What a rule of a dimension gives. */
    static Scoring scoring(Rule rule) {
        return Objects.requireNonNull(rule.scoring());
    }

    static Warning warning(String code, Place place, String rule, Explanation explanation, @Nullable Example example) {
        return new Warning(new Finding(code, place.file(), place.line(), place.cell(), rule, explanation), example);
    }
}
