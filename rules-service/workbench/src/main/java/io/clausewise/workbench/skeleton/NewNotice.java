package io.clausewise.workbench.skeleton;

import io.clausewise.message.Text;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notice to be begun.
 *
 * @param document its number, or its full name
 */
public record NewNotice(NoticeName name, Text title, String document) {
    private static final int LONGEST = 80;

    /** Letters, digits, punctuation and blanks: nothing that ends a line, that nobody sees, or that titles may not have. */
    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} &&[^\"\\\\]]{1," + LONGEST + "}");

    /** @throws IllegalArgumentException if {@link #fault} finds one in a title or in the document */
    public NewNotice {
        if (fault("", title.zh()) != null || fault("", title.en()) != null || fault("", document) != null) {
            throw new IllegalArgumentException("not what a title can be");
        }
    }

    /**
     * What is wrong with a title or a document's number, and what is allowed; null if nothing is.
     *
     * @param option where it was given
     */
    public static @Nullable Text fault(String option, String given) {
        if (ALLOWED.matcher(given).matches() && !given.isBlank()) {
            return null;
        }
        return new Text(
                option + "：不能是“" + given + "”。允许：一行文字，1 至 " + LONGEST + " 个字，没有看不见的字符，引号用“”或《》，不用反斜杠",
                option + ": cannot be \"" + given + "\". Allowed: one line of 1 to " + LONGEST
                        + " characters, none of them invisible, quotation marks “” or 《》, no backslash");
    }
}
