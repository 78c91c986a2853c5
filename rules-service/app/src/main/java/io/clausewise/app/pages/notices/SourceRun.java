package io.clausewise.app.pages.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a line of a rule file that is shown in one tone.
 *
 * @param kind {@code comment}, {@code text}, {@code annotation}, {@code keyword}, {@code number}, {@code fact} or {@code plain}
 */
record SourceRun(String kind, String text) {
    private static final List<String> KINDS = List.of("comment", "text", "annotation", "keyword", "number", "fact");

    private static final Pattern TOKENS = Pattern.compile("(?<comment>//.*)"
            + "|(?<text>\"[^\"]*\")"
            + "|(?<annotation>@\\w+)"
            + "|\\b(?<keyword>package|import|rule|when|then|end|and|or|exists|in|accumulate|count|true|false)\\b"
            + "|\\b(?<number>\\d[\\d.-]*)"
            + "|\\b(?<fact>[A-Z]\\w*)");

    /** The pieces of a line, in order; together they are the line. */
    static List<SourceRun> of(String line) {
        List<SourceRun> runs = new ArrayList<>();
        Matcher tokens = TOKENS.matcher(line);
        int done = 0;
        while (tokens.find()) {
            if (tokens.start() > done) {
                runs.add(new SourceRun("plain", line.substring(done, tokens.start())));
            }
            runs.add(new SourceRun(kind(tokens), tokens.group()));
            done = tokens.end();
        }
        if (done < line.length()) {
            runs.add(new SourceRun("plain", line.substring(done)));
        }
        return runs;
    }

    private static String kind(Matcher tokens) {
        return KINDS.stream()
                .filter(kind -> tokens.group(kind) != null)
                .findFirst()
                .orElse("plain");
    }
}
