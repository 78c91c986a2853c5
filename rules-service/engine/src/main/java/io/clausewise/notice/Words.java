package io.clausewise.notice;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a notice.yaml for a few values, in the order messages list them. */
final class Words {
    private Words() {}

    static <T> Map<String, T> of(String first, T one, String second, T other) {
        Map<String, T> words = new LinkedHashMap<>();
        words.put(first, one);
        words.put(second, other);
        return words;
    }

    /** In lower case, as keys of a notice.yaml are. */
    static <E extends Enum<E>> Map<String, E> lower(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return words;
    }

    /** As in profiles. */
    static <E extends Enum<E>> Map<String, E> upper(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(constant.name(), constant);
        }
        return words;
    }
}
