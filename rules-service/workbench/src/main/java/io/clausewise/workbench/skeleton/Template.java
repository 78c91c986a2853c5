package io.clausewise.workbench.skeleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills what stands in {@code {{…}}} in the files beside this class. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Map<String, String> values;

    Template(NewNotice notice) {
        NoticeName name = notice.name();
        values = Map.of(
                "folder", name.folder(),
                "package", name.packageName(),
                "program", name.program(),
                "year", Integer.toString(name.year()),
                "next-year", Integer.toString(name.year() + 1),
                "title", notice.title().zh(),
                "title-yaml", quoted(notice.title().zh()),
                "title-en-yaml", quoted(notice.title().en()),
                "document-yaml", quoted(notice.document()));
    }

    /** With LF at the end of each line, however the file was checked out. */
    String fill(String file) {
        // in one pass: what a title says is never taken for a place of ours
        return PLACE.matcher(read(file)).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
