package io.clausewise.workbench.check;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.language.Place;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.notice.Notice;
import io.clausewise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A notice to be looked at, with what every check needs. */
final class Looked {
    private final Notice notice;
    private final Samples samples;
    private final Implication implication;
    private final Examples examples;

    Looked(CompiledNotice compiled, Vocabulary vocabulary) {
        this.notice = compiled.notice();
        this.samples = new Samples(vocabulary);
        this.implication = new Implication(samples);
        this.examples = new Examples(compiled, samples, vocabulary);
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

    static Warning warning(String code, Place place, String rule, Explanation explanation, @Nullable Example example) {
        return new Warning(new Finding(code, place.file(), place.line(), place.cell(), rule, explanation), example);
    }
}
