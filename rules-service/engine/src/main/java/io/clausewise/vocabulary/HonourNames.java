package io.clausewise.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Compares names of honours as people write them. */
final class HonourNames {
    private static final Pattern MARKS = Pattern.compile("[\"'“”‘’「」『』《》〈〉\\s]");
    private static final List<String> SUFFIXES = List.of("获得者", "称号", "人员");

    private HonourNames() {}

    /** Nothing but Chinese characters and digits, which NFKC leaves alone and which are no marks. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 0x4e00 && c <= 0x9fa5 || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** NFKC, without quotation marks, white space and a trailing 获得者, 称号 or 人员. */
    static String fold(String name) {
        String bare = isPlain(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("");
        int end = bare.length();
        for (int before = -1; before != end; ) {
            before = end;
            for (String suffix : SUFFIXES) {
                if (bare.startsWith(suffix, end - suffix.length())) {
                    end -= suffix.length();
                }
            }
        }
        return bare.substring(0, end);
    }
}
