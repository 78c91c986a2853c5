package io.clausewise.roster.headings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings as they are compared: without width, white space, line breaks and punctuation. */
final class HeadingText {
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]");
    /** What somebody adds in brackets without changing what the column is. */
    private static final Pattern HINT =
            Pattern.compile("[（(\\[【](必填|选填|可不填|如有|没有不填|盖章|公章|年|岁|周岁|整年|18位|文本格式|下拉选择)[）)\\]】]");

    /** A longer text is no heading, and looking at it would take time by the square of its length. */
    private static final int LONGEST = 200;

    private HeadingText() {}

    static String fold(String heading) {
        if (isFolded(heading)) {
            return heading;
        }
        return LEFT_OUT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Most cells are a few Chinese characters or digits: of those nothing is left out. */
    private static boolean isFolded(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            boolean same = c >= 0x4e00 && c <= 0x9fa5 || c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
            if (!same) {
                return false;
            }
        }
        return true;
    }

    static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    static String withoutHints(String heading) {
        return fold(HINT.matcher(oneLine(heading)).replaceAll(""));
    }

    /** For showing: line breaks and blanks inside gone, since Chinese headings have none of their own. */
    static String oneLine(String heading) {
        String bounded = heading.codePointCount(0, heading.length()) > LONGEST
                ? heading.substring(0, heading.offsetByCodePoints(0, LONGEST)) + "…"
                : heading;
        return bounded.replaceAll("(?<=[^\\x00-\\x7f])[\\s\\p{Z}]+|[\\s\\p{Z}]+(?=[^\\x00-\\x7f])", "")
                .strip()
                .replaceAll("[\\s\\p{Z}]+", " ");
    }
}
