package io.clausewise.roster.screening;

import io.clausewise.message.Text;
import io.clausewise.notice.Role;
import org.jspecify.annotations.Nullable;

/**
 * How a clause came out over the whole roster.
 *
 * @param role as in the verdict; null for formalities
 * @param met WAIVED apart
 */
public record ClauseCount(
        String program,
        String id,
        String citation,
        Text title,
        @Nullable Role role,
        long met,
        long notMet,
        long unknown,
        long waived) {}
