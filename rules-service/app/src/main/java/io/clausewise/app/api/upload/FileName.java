package io.clausewise.app.api.upload;

import io.clausewise.message.Invisible;
import org.jspecify.annotations.Nullable;

/** Names of files as strangers send them. */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /** Without folders, ending, and what no file name may hold on any system; at most 80 characters. */
    static String stem(@Nullable String sent) {
        if (sent == null) {
            return "";
        }
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceFirst("(?i)\\.(xlsx|xls|xlsm|csv|et)$", "");
        StringBuilder kept = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .map(c -> Invisible.is(c) || "<>:\"|?*".indexOf(c) >= 0 ? '_' : c)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
