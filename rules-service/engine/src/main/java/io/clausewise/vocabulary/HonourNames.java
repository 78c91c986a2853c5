package io.clausewise.vocabulary;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Compares names of honours as people write them. */
final class HonourNames {
    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’「」『』《》〈〉\\s]");
    private static final Pattern SUFFIX = Pattern.compile("(获得者|称号|人员)+$");

    private HonourNames() {}

    /** Nothing but characters that NFKC leaves alone and that are no marks. */
    private static boolean isChinese(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x4e00 || name.charAt(i) > 0x9fa5) {
                return false;
            }
        }
        return true;
    }

    /** NFKC, without quotation marks, white space and a trailing 获得者, 称号 or 人员. */
    static String fold(String name) {
        String bare = isChinese(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("");
        return SUFFIX.matcher(bare).replaceFirst("");
    }
}
