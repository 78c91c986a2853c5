package io.clausewise.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words a YAML file has for a few values, in the order messages list them. */
public final class KeyWords {
    private KeyWords() {}

    public static <T> Map<String, T> of(String first, T one, String second, T other) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, one);
        words.put(second, other);
        return words;
    }

    /** In lower case, as keys of a notice.yaml are. */
    public static <E extends Enum<E>> Map<String, E> lower(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    /** As in profiles. */
    public static <E extends Enum<E>> Map<String, E> upper(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name(), constant);
        }
        return words;
    }
}
