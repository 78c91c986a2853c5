package io.clausewise.app.pages;

import io.clausewise.app.api.problem.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words a page's script says, given to it by the page. */
final class PageWords {
    private static final String FOR_SCRIPTS = "js.";

    private PageWords() {}

    static String bundle(String page) {
        return "messages/" + page;
    }

    /** By key, without the {@code js.} that marks them in {@code messages/}: those of every page and of this one. */
    static Map<String, String> of(@Nullable Page page, Language language) {
        Map<String, String> words = new TreeMap<>();
        for (String name : page == null ? List.of("shell") : List.of("shell", page.id())) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    bundle(name),
                    Locale.forLanguageTag(language.tag()),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().stream()
                    .filter(key -> key.startsWith(FOR_SCRIPTS))
                    .forEach(key -> words.put(key.substring(FOR_SCRIPTS.length()), bundle.getString(key)));
        }
        return words;
    }
}
