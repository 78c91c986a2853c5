package io.clausewise.app;

import io.clausewise.app.cli.Cli;
import java.util.ArrayList;
import java.util.List;

/** The one main class of the jar. */
public final class Clausewise {
    private Clausewise() {}

    /** Runs a command; without one, or with Spring's own options alone, serves. */
    public static void main(String[] args) {
        if (args.length == 0 || isSpringOption(args[0])) {
            ClausewiseApplication.main(args);
            return;
        }
        if (!args[0].equals("serve")) {
            silenceLogging();
        }
        // the service starts after the command line is done with, and tells its failures itself
        List<String[]> serve = new ArrayList<>();
        int exit = Cli.run(args, serve::add);
        if (exit != 0) {
            System.exit(exit);
        }
        serve.forEach(ClausewiseApplication::main);
    }

    /** What libraries log is nothing to those who asked for a verdict; and starting no logging saves time. */
    private static void silenceLogging() {
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    }

    /** {@code --server.port=9000}: an option with a dot in its name. */
    private static boolean isSpringOption(String argument) {
        return argument.matches("--[a-z][a-z0-9-]*\\..*");
    }
}
