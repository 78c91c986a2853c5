package io.clausewise.roster.screening;

import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;

/** A list in words that does not grow beyond what one looks at in a cell: the rest is counted (等 n 项). */
final class Listed {
    /** Of each language, in characters; Excel would take 32 767. */
    private static final int LONGEST = 1_000;

    private Listed() {}

    static Text of(List<Text> items) {
        return of(items, "；", "; ");
    }

    static Text of(List<Text> items, String commaZh, String commaEn) {
        List<String> zh = new ArrayList<>(items.size());
        List<String> en = new ArrayList<>(items.size());
        items.forEach(item -> {
            zh.add(item.zh());
            en.add(item.en());
        });
        int shownZh = shown(zh, commaZh.length());
        int shownEn = shown(en, commaEn.length());
        return new Text(
                String.join(commaZh, zh.subList(0, shownZh)) + (shownZh < zh.size() ? " 等 " + zh.size() + " 项" : ""),
                String.join(commaEn, en.subList(0, shownEn))
                        + (shownEn < en.size() ? " and others, " + en.size() + " in all" : ""));
    }

    /** How many from the first on; at least one. */
    private static int shown(List<String> items, int comma) {
        int length = 0;
        for (int i = 0; i < items.size(); i++) {
            length += items.get(i).length() + comma;
            if (length > LONGEST && i > 0) {
                return i;
            }
        }
        return items.size();
    }
}
