package io.clausewise.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One file of {@code broken-rules}: what is changed in {@link GoodRules}, and the messages that have to come of it. Its
 * sections begin with a line {@code === }: {@code file <path>}, {@code without <path>}, {@code condition} (of the one clause),
 * {@code clauses} (the programme's all), then {@code zh} and {@code en}.
 */
record BrokenRules(String name, Map<String, String> files, List<String> zh, List<String> en) {
    private static final Path FOLDER = Path.of("src/test/resources/broken-rules");

    static List<BrokenRules> all() throws IOException {
        try (Stream<Path> paths = Files.list(FOLDER)) {
            List<BrokenRules> all = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                all.add(read(path));
            }
            return all;
        }
    }

    private static BrokenRules read(Path path) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readString(path, StandardCharsets.UTF_8).split("(?<=\n)")) {
            if (line.startsWith("=== ")) {
                section = line.substring(4).strip();
                sections.put(section, "");
            } else {
                sections.merge(section, line, String::concat);
            }
        }
        Map<String, String> files = GoodRules.texts();
        sections.forEach((head, text) -> {
            if (head.startsWith("file ")) {
                files.put(head.substring("file ".length()), text);
            } else if (head.startsWith("without ")) {
                files.remove(head.substring("without ".length()));
            } else if (head.equals("condition")) {
                files.put(GoodRules.RULES, GoodRules.withCondition(text.stripTrailing()));
            } else if (head.equals("clauses")) {
                files.merge(GoodRules.NOTICE, text, (notice, clauses) -> notice.replace("[1-a]", clauses.strip()));
            }
        });
        String name = path.getFileName().toString().replaceFirst("\\.txt$", "");
        return new BrokenRules(
                name,
                files,
                sections.getOrDefault("zh", "").lines().toList(),
                sections.getOrDefault("en", "").lines().toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
