package io.clausewise.app.cli;

import io.clausewise.compile.Ruleset;
import io.clausewise.message.Finding;
import io.clausewise.notice.Program;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MappingRefused;
import io.clausewise.roster.screening.Screening;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The mapping that a command is given, read before the rules are compiled and understood afterwards.
 *
 * @param name null where none is given
 */
record MappingFile(@Nullable String name, String text) {

    /** @throws CommandFailure if it cannot be read */
    static MappingFile read(@Nullable String name, Console console) {
        return new MappingFile(
                name, name == null ? "" : new String(InputFile.read(name, console), StandardCharsets.UTF_8));
    }

    /**
     * The mapping, for rosters of a programme.
     *
     * @throws CommandFailure telling everything that is wrong with it
     */
    Mapping mapping(Program program, Ruleset ruleset) {
        if (name == null) {
            return Mapping.NONE;
        }
        try {
            return Mapping.read(name, text, ruleset.vocabulary(), Screening.marked(program, ruleset));
        } catch (MappingRefused refused) {
            throw new CommandFailure(
                    Exit.USAGE, refused.findings().stream().map(Finding::text).toList());
        }
    }
}
