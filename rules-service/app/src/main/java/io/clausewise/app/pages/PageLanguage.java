package io.clausewise.app.pages;

import io.clausewise.app.api.problem.Language;
import java.util.Locale;

/** Which of the two languages a browser is answered in. */
public final class PageLanguage {
    private PageLanguage() {}

    /** English where it was chosen; Chinese for everybody else. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Language.EN : Language.ZH;
    }
}
