package io.clausewise.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down one fact type's fields; see {@link FactType}. */
final class FactTypeTable<T> {
    final Class<T> javaClass;
    final String path;
    final boolean list;
    final Map<String, FactField> fields = new LinkedHashMap<>();

    private FactTypeTable(Class<T> javaClass, String path, boolean list) {
        this.javaClass = javaClass;
        this.path = path;
        this.list = list;
    }

    /** A type with exactly one fact, whose fields are unknown where the section is absent. */
    static <T> FactTypeTable<T> section(Class<T> javaClass, String path) {
        return new FactTypeTable<>(javaClass, path, false);
    }

    /** A type with a fact for each element of a list. */
    static <T> FactTypeTable<T> list(Class<T> javaClass, String path) {
        return new FactTypeTable<>(javaClass, path, true);
    }

    FactTypeTable<T> text(String name, Function<T, @Nullable String> read) {
        return words(name, Words.FREE, read);
    }

    FactTypeTable<T> words(String name, Words words, Function<T, @Nullable String> read) {
        return add(name, ValueType.TEXT, List.of(), words, null, false, read);
    }

    FactTypeTable<T> flag(String name, Function<T, @Nullable Boolean> read) {
        return add(name, ValueType.BOOLEAN, List.of(), Words.FREE, null, false, read);
    }

    FactTypeTable<T> flag(String name, Derived derived, Function<T, @Nullable Boolean> read) {
        return add(name, ValueType.BOOLEAN, List.of(), Words.FREE, derived, false, read);
    }

    FactTypeTable<T> date(String name, Function<T, @Nullable LocalDate> read) {
        return add(name, ValueType.DATE, List.of(), Words.FREE, null, false, read);
    }

    FactTypeTable<T> whole(String name, Function<T, ? extends @Nullable Number> read) {
        return add(name, ValueType.WHOLE, List.of(), Words.FREE, null, false, read);
    }

    FactTypeTable<T> whole(String name, Derived derived, Function<T, ? extends @Nullable Number> read) {
        return add(name, ValueType.WHOLE, List.of(), Words.FREE, derived, false, read);
    }

    FactTypeTable<T> bounded(String name, Derived derived, Function<T, ? extends @Nullable Number> read) {
        return add(name, ValueType.WHOLE, List.of(), Words.FREE, derived, true, read);
    }

    <E extends Enum<E>> FactTypeTable<T> choice(String name, Class<E> choices, Function<T, @Nullable E> read) {
        return add(name, ValueType.CHOICE, List.of(choices.getEnumConstants()), Words.FREE, null, false, read);
    }

    <E extends Enum<E>> FactTypeTable<T> choice(
            String name, Class<E> choices, Derived derived, Function<T, @Nullable E> read) {
        return add(name, ValueType.CHOICE, List.of(choices.getEnumConstants()), Words.FREE, derived, false, read);
    }

    private FactTypeTable<T> add(
            String name,
            ValueType type,
            List<Enum<?>> choices,
            Words words,
            @Nullable Derived derived,
            boolean bounded,
            Function<T, ? extends @Nullable Object> read) {
        fields.put(name, new FactField(name, type, choices, words, derived, bounded, untyped(read)));
        return this;
    }

    /** One call instead of two: facts are only ever read by the fields of their own type. */
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> untyped(Function<?, ? extends @Nullable Object> read) {
        return (Function<Object, @Nullable Object>) read;
    }
}
