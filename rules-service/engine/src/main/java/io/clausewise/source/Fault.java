package io.clausewise.source;

import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import java.util.Collection;
import java.util.List;

/**
 * What is wrong, apart from where.
 *
 * @param code stable name of the check, e.g. {@code unknown-field}
 */
public record Fault(String code, Explanation explanation) {
    public static Fault of(String code, String zh, String en) {
        return new Fault(code, Explanation.of(zh, en));
    }

    public Fault allowing(String zh, String en) {
        return new Fault(code, explanation.allowing(zh, en));
    }

    /** What is written alike in both languages. */
    public Fault allowing(String written) {
        return allowing(written, written);
    }

    public Fault allowing(List<String> words) {
        return allowing(String.join("、", words), String.join(", ", words));
    }

    public Fault perhaps(List<String> words) {
        return new Fault(code, explanation.perhaps(words));
    }

    /** Perhaps one of the words, where the given one is a misspelt one of them. */
    public Fault nearest(String given, Collection<String> words) {
        return perhaps(NearestWords.to(given, words));
    }
}
