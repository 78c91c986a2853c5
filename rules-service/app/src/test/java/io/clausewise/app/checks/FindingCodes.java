package io.clausewise.app.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The codes of errors, as the sources have them: each is the first argument where a fault or finding is made. Where that is
 * no literal, every literal of the file that looks like a code is one.
 */
final class FindingCodes {
    private static final Pattern MADE = Pattern.compile("\\b(?:Fault\\.of|new Fault|new Finding)\\(\\s*([^,]*?)\\s*,");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern SURELY_A_CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Path SERVICE = Path.of("..");

    private FindingCodes() {}

    /** By package folder, such as {@code language}; only packages whose faults are about rules or test cases. */
    static Map<String, Set<String>> byPackage(Set<String> packages) throws IOException {
        Map<String, Set<String>> codes = new TreeMap<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            Set<String> found = codes(text);
            String folder = file.getParent().getFileName().toString();
            if (!found.isEmpty() && packages.contains(folder)) {
                codes.computeIfAbsent(folder, key -> new TreeSet<>()).addAll(found);
            }
        }
        return codes;
    }

    /** Packages in which a fault or finding is made. */
    static Set<String> packages() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (aboutFaults(text) && MADE.matcher(text).find()) {
                packages.add(file.getParent().getFileName().toString());
            }
        }
        return packages;
    }

    private static Set<String> codes(String text) {
        Set<String> codes = new TreeSet<>();
        Matcher maker = MADE.matcher(text);
        while (aboutFaults(text) && maker.find()) {
            Matcher literal = CODE.matcher(maker.group(1));
            if (literal.matches()) {
                codes.add(literal.group(1));
            } else {
                SURELY_A_CODE.matcher(text).results().forEach(one -> codes.add(one.group(1)));
            }
        }
        return codes;
    }

    /** Other classes are called Fault too. */
    private static boolean aboutFaults(String text) {
        return text.contains("clausewise.source.Fault;")
                || text.contains("clausewise.message.Finding;")
                || text.contains("package io.clausewise.source;");
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SERVICE)) {
            return files.filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/")
                            && file.toString().endsWith(".java"))
                    .toList();
        }
    }
}
