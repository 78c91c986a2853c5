package io.clausewise.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in quotation marks as it stands in a rule file.
 *
 * @param content what stands between the marks, as written
 * @param closed whether its closing mark stands on its line
 * @param end where it ends: behind the closing mark, without one at the line's end
 * @param backslashes where it has backslashes
 */
record QuotedText(String content, boolean closed, int end, List<Integer> backslashes) {
    QuotedText {
        backslashes = List.copyOf(backslashes);
    }

    /** @param start where the opening mark stands: double, single or “ */
    static QuotedText read(String text, int start) {
        char opening = text.charAt(start);
        char closing = opening == '“' ? '”' : opening;
        List<Integer> backslashes = new ArrayList<>();
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != closing) {
            if (text.charAt(at) == '\\') {
                backslashes.add(at);
                // what it stands before ends nothing
                at++;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == closing) {
            return new QuotedText(text.substring(start + 1, at), true, at + 1, backslashes);
        }
        int lineEnd = text.indexOf('\n', start);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        return new QuotedText(text.substring(start + 1, end), false, end, backslashes);
    }
}
