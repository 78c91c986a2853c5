package io.clausewise.workbench.mutation;

import io.clausewise.language.Place;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/** A notice with one thing changed. */
public final class Mutant {
    private final String id;
    private final MutantKind kind;
    private final Place place;
    private final @Nullable String rule;
    private final Text text;
    private final Change change;

    Mutant(String id, MutantKind kind, Place place, @Nullable String rule, Text text, Change change) {
        this.id = id;
        this.kind = kind;
        this.place = place;
        this.rule = rule;
        this.text = text;
        this.change = change;
    }

    /**
     * What is changed from what to what, e.g. {@code 1.3-provincial-1: Competition.rank <= 3 -> Competition.rank <= 4}: unique in
     * its notice, the same as long as the rule is, without quotation marks.
     */
    public String id() {
        return id;
    }

    public MutantKind kind() {
        return kind;
    }

    /** File and line, or cell, of what is changed. */
    public Place place() {
        return place;
    }

    /** Clause or scoring rule; null where it is none. */
    public @Nullable String rule() {
        return rule;
    }

    /** The change in words: 一 3 省级一类竞赛前三名：前三名改成前四名. */
    public Text text() {
        return text;
    }

    Change change() {
        return change;
    }

    /** As one that no case finds. */
    public Finding survivor() {
        return new Finding(
                "surviving-mutant",
                place.file(),
                place.line(),
                place.cell(),
                rule,
                Explanation.of(text.zh() + "，没有用例发现", text.en() + "; no case finds it"));
    }

    @Override
    public String toString() {
        return id;
    }
}
