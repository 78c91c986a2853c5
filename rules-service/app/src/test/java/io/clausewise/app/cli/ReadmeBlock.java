package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between fences in a README, where a language is named. */
record ReadmeBlock(String language, List<String> lines) {
    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String FILE = "--- ";

    /** Those with a language, in the order they stand. */
    static List<ReadmeBlock> all(Path readme) throws IOException {
        List<ReadmeBlock> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(Files.readString(readme));
        while (fenced.find()) {
            if (!fenced.group(1).isEmpty()) {
                blocks.add(
                        new ReadmeBlock(fenced.group(1), fenced.group(2).lines().toList()));
            }
        }
        return blocks;
    }

    /** The file that a change is about. */
    String file() {
        assertThat(lines.get(0)).startsWith(FILE);
        return lines.get(0).substring(FILE.length());
    }

    /** Changes the file: what the block shows as it was stands in it once. Without any such line the file is new. */
    void apply(Path folder) throws IOException {
        Path file = folder.resolve(file());
        String before = side('-');
        String after = side('+');
        if (before.isEmpty()) {
            assertThat(file).doesNotExist();
            Files.writeString(file, after);
            return;
        }
        String text = "\n" + Files.readString(file);
        int at = text.indexOf("\n" + before);
        assertThat(at).as("%s has %s", file, before).isNotNegative();
        assertThat(text.indexOf("\n" + before, at + 1))
                .as("%s has it once: %s", file, before)
                .isNegative();
        Files.writeString(
                file, (text.substring(0, at + 1) + after + text.substring(at + 1 + before.length())).substring(1));
    }

    /** The lines on one side of the change, with those that stay. */
    private String side(char sign) {
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            assertThat(line).matches("[-+ ].*");
            if (line.charAt(0) == sign || line.charAt(0) == ' ') {
                text.append(line, 1, line.length()).append('\n');
            }
        }
        return text.toString();
    }
}
