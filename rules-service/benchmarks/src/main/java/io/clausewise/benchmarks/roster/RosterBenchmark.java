package io.clausewise.benchmarks.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Screens generated rosters to annotated workbooks, each run in a process of its own with a small heap, and beside each of them
 * only reads the sheet and writes the same cells again: what must be paid in any case.
 */
public final class RosterBenchmark {
    private static final Pattern LINE = Pattern.compile("(?m)^(\\w+) ([0-9.]+)( [0-9.]+)?$");

    private RosterBenchmark() {}

    /** @param arguments the rules folder, the numbers of people with commas between, options of the JVMs */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("clausewise-benchmark");
        try {
            System.out.println(
                    "| people | run | rules, CPU s | first time, CPU s | third time, CPU s | heap at most, MB | written, MB |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (String people : arguments[1].split(",")) {
                Path roster = folder.resolve(people + ".xlsx");
                RosterGenerator.write(roster, Integer.parseInt(people));
                List<String> options = List.of(arguments).subList(2, arguments.length);
                List<Double> copy = run(folder, roster, "copy", arguments[0], options);
                List<Double> screen = run(folder, roster, "screen", arguments[0], options);
                System.out.printf(
                        Locale.ROOT,
                        "%s people: screening takes %.1f times the CPU of copying; with the rules read %.1f; the third time %.1f%n",
                        people,
                        screen.get(1) / copy.get(1),
                        (screen.get(0) + screen.get(1)) / copy.get(1),
                        screen.get(3) / copy.get(3));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** CPU seconds of reading the rules, and of each of three times. */
    private static List<Double> run(Path folder, Path roster, String what, String rules, List<String> options)
            throws IOException, InterruptedException {
        Path out = folder.resolve(what + ".xlsx");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                RosterRun.class.getName(),
                what,
                roster.toString(),
                out.toString(),
                rules,
                "3"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed: " + said);
        }
        List<Double> seconds = new ArrayList<>();
        seconds.addAll(figures(said, "rules"));
        if (seconds.isEmpty()) {
            seconds.add(0.0);
        }
        seconds.addAll(figures(said, "round"));
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f | %.0f | %.1f |%n",
                roster.getFileName().toString().replace(".xlsx", ""),
                what,
                seconds.get(0),
                seconds.get(1),
                seconds.get(3),
                figures(said, "heap").get(0),
                Files.size(out) / 1e6);
        return seconds;
    }

    private static List<Double> figures(String said, String name) {
        return LINE.matcher(said)
                .results()
                .filter(line -> line.group(1).equals(name))
                .map(line -> Double.valueOf(line.group(2)))
                .toList();
    }
}
