package io.clausewise.app.checks;

import io.clausewise.message.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@code docs/checks} about an error.
 *
 * @param name in both languages, as its heading has it
 * @param wrong what not to write; empty where no text shows it
 * @param message what the program says of it, a line in each language; null where it depends on the machine
 * @param right what to write; empty where a file is better deleted
 */
record ErrorPage(
        String code,
        Text name,
        List<Snippet> wrong,
        @Nullable Text message,
        List<Snippet> right,
        List<String> headings) {
    static final Path FOLDER = Path.of("../docs/checks");
    static final String INDEX = "README.md";
    static final List<String> HEADINGS = List.of("不要 · Do not", "提示 · Message", "应当 · Do", "为什么 · Why");

    /** Which file the next block stands in, and what of it. */
    private static final Pattern MARK = Pattern.compile("^(\\S+ [A-Z][a-z]+)：`([^`]+)`$");

    private static final Pattern TITLE = Pattern.compile("^# ([a-z0-9-]+)：(.+) · (.+)$");
    private static final String FENCE = "```";

    /** Those that have a message: pages of checks by analysis have none. */
    static List<ErrorPage> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<ErrorPage> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                if (text.contains("\n## " + HEADINGS.get(1) + "\n")) {
                    pages.add(read(file.getFileName().toString(), text));
                }
            }
            return pages;
        }
    }

    private static ErrorPage read(String file, String text) {
        // an example may have headings of its own
        String[] parts = text.split("(?m)^## (?=" + String.join("|", HEADINGS) + ")");
        Matcher title = TITLE.matcher(parts[0].lines().findFirst().orElse(""));
        if (!title.matches() || !file.equals(title.group(1) + ".md")) {
            throw new IllegalArgumentException(file + ": heading");
        }
        List<String> headings = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            headings.add(parts[i].lines().findFirst().orElse(""));
        }
        List<Snippet> messages = snippets(section(parts, HEADINGS.get(1)));
        List<String> lines =
                messages.isEmpty() ? List.of() : messages.get(0).text().lines().toList();
        return new ErrorPage(
                title.group(1),
                new Text(title.group(2), title.group(3)),
                snippets(section(parts, HEADINGS.get(0))),
                lines.size() == 2 ? new Text(lines.get(0), lines.get(1)) : null,
                snippets(section(parts, HEADINGS.get(2))),
                headings);
    }

    private static String section(String[] parts, String heading) {
        for (String part : parts) {
            if (part.startsWith(heading + "\n")) {
                return part;
            }
        }
        return "";
    }

    private static List<Snippet> snippets(String section) {
        List<Snippet> snippets = new ArrayList<>();
        Snippet.Part part = Snippet.Part.CONDITION;
        String path = ToyFiles.RULES;
        StringBuilder block = null;
        for (String line : section.lines().toList()) {
            Matcher mark = MARK.matcher(line);
            if (block == null && mark.matches()) {
                part = Snippet.Part.named(mark.group(1));
                path = mark.group(2);
                if (part == Snippet.Part.WITHOUT) {
                    snippets.add(new Snippet(part, path, ""));
                }
            } else if (block == null && line.equals(FENCE)) {
                block = new StringBuilder();
            } else if (block != null && line.equals(FENCE)) {
                snippets.add(new Snippet(part, path, block.toString()));
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return snippets;
    }

    @Override
    public String toString() {
        return code;
    }
}
