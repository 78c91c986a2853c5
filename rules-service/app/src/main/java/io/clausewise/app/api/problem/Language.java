package io.clausewise.app.api.problem;

import io.clausewise.message.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages problems are told in. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** What {@code Accept-Language} prefers of the two; Chinese where it is absent, unreadable or asks for neither. */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ZH;
        }
        try {
            for (Locale.LanguageRange range : parse(acceptLanguage)) {
                String primary = range.getRange().split("-", 2)[0];
                if (range.getWeight() > 0 && (primary.equals("zh") || primary.equals("*"))) {
                    return ZH;
                }
                if (range.getWeight() > 0 && primary.equals("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
        return ZH;
    }

    private static List<Locale.LanguageRange> parse(String acceptLanguage) {
        return Locale.LanguageRange.parse(acceptLanguage);
    }

    /** BCP 47, for {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    public String of(Text text) {
        return this == ZH ? text.zh() : text.en();
    }
}
