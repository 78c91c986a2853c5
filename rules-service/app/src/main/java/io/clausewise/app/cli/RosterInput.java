package io.clausewise.app.cli;

import io.clausewise.message.Text;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import io.clausewise.roster.preflight.RosterRefused;
import java.io.IOException;
import java.util.List;

/** The roster a command is about. */
final class RosterInput {
    /** Excel's own limits; bytes, entries and ratio only keep a broken file from filling the machine. */
    private static final Limits EXCELS = new Limits(
            1L << 30, 10_000, 16L << 30, 1_000, 1_048_576, 16_384, 200_000_000, 8_000_000_000L, 32_767, 1_000_000);

    private RosterInput() {}

    /** @throws CommandFailure if it cannot be read, or is no roster */
    static CheckedRoster check(String name, Console console) {
        try {
            return new Preflight(EXCELS).check(InputFile.path(name, console));
        } catch (IOException unreadable) {
            throw CommandFailure.usage(Failures.unreadable(name, unreadable));
        } catch (RosterRefused refused) {
            throw refused(name, refused);
        }
    }

    /** What a command does with a roster that was accepted. */
    interface Work<T> {
        T run() throws IOException, RosterRefused;
    }

    /** @throws CommandFailure if the roster is refused after all, or cannot be read to its end, or memory is short */
    static <T> T read(String name, Work<T> work) {
        try {
            return work.run();
        } catch (RosterRefused refused) {
            throw refused(name, refused);
        } catch (IOException failed) {
            throw CommandFailure.usage(Failures.broken(failed));
        } catch (OutOfMemoryError full) {
            throw new CommandFailure(Exit.INTERNAL, List.of(Failures.outOfMemory()));
        }
    }

    static CommandFailure refused(String name, RosterRefused refused) {
        Text text = refused.explanation().text();
        return new CommandFailure(Exit.REFUSED, List.of(new Text(name + "  " + text.zh(), name + "  " + text.en())));
    }
}
