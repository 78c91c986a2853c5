package io.clausewise.app.cli;

import io.clausewise.message.Text;
import java.util.List;

/** Ends a command with an exit code and what there is to say about it. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exit;
    private final transient List<Text> messages;

    CommandFailure(int exit, List<Text> messages) {
        super(messages.isEmpty() ? "" : messages.get(0).en(), null, false, false);
        this.exit = exit;
        this.messages = List.copyOf(messages);
    }

    static CommandFailure usage(String zh, String en) {
        return usage(new Text(zh, en));
    }

    static CommandFailure usage(Text message) {
        return new CommandFailure(Exit.USAGE, List.of(message));
    }

    int exit() {
        return exit;
    }

    List<Text> messages() {
        return messages;
    }
}
