package io.clausewise.derive;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fact of a profile: the record rules are about, and where it comes from. */
public final class Fact {
    private final FactType type;
    private final String path;
    private final Object lower;
    private final Object upper;
    private final @Nullable Sources sources;

    Fact(FactType type, String path, Object lower, Object upper, @Nullable Sources sources) {
        this.type = type;
        this.path = path;
        this.lower = lower;
        this.upper = upper;
        this.sources = sources;
    }

    /** A fact whose values are all as given. */
    public static Fact of(FactType type, String path, Object value) {
        return new Fact(type, path, value, value, null);
    }

    /** JSON Pointer of the list element, attestation or section. */
    public String path() {
        return path;
    }

    /** The fact; where a value is known only within bounds, with the least it may be. */
    public Object lower() {
        return lower;
    }

    /** The fact with the greatest a bounded value may be; the same object as {@link #lower()} where there are no bounds. */
    public Object upper() {
        return upper;
    }

    /** JSON Pointer of a field's value as reasons name it: {@code /competitions/0/rank}, {@code /person/age}. */
    public String path(FactField field) {
        return type == FactType.ATTESTATION || type == FactType.MATERIAL ? path : path + "/" + field.name();
    }

    /** JSON Pointers of what was submitted and shows the field's value. */
    public List<String> evidence(FactField field) {
        if (type.list()) {
            return List.of(path);
        }
        return field.derived() == null || sources == null ? List.of(path(field)) : sources.used(field.derived());
    }

    /** JSON Pointers of what must be submitted for the field to be known. */
    public List<String> missing(FactField field) {
        return field.derived() == null || sources == null ? List.of(path(field)) : sources.missing(field.derived());
    }

    /** The value as submitted, e.g. 瑞安市 where the fact says 温州市; null: not known. */
    public @Nullable Object submitted(FactField field, boolean least) {
        Object asGiven = sources == null ? null : sources.asGiven(this, type, field);
        return asGiven != null ? asGiven : field.read().apply(least ? lower : upper);
    }

    @Override
    public String toString() {
        return path + " " + lower;
    }
}
