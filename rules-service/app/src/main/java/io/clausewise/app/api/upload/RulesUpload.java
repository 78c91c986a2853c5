package io.clausewise.app.api.upload;

import io.clausewise.app.api.problem.Code;
import io.clausewise.app.api.problem.Problem;
import io.clausewise.roster.preflight.SpooledFile;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Rules that were sent to be checked, in temp files that are gone when this is closed.
 *
 * @param rules the archive
 * @param roster null where none was sent
 * @param mapping text of the mapping sent with the roster; null where none was
 */
public record RulesUpload(
        SpooledFile rules,
        @Nullable SpooledFile roster,
        @Nullable String mapping) implements AutoCloseable {

    /** What is said of an archive with more bytes than it may have. */
    public static Problem tooLarge(long most) {
        return Problem.of(
                Code.RULES_ARCHIVE_TOO_LARGE,
                "规则压缩包超过 " + most + " 字节",
                "the archive of rules has more than " + most + " bytes");
    }

    @Override
    public void close() throws IOException {
        try {
            rules.close();
        } finally {
            if (roster != null) {
                roster.close();
            }
        }
    }
}
