package io.clausewise.notice;

import io.clausewise.source.FileFindings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of interpretations.md: {@code ## I-1 title}. */
final class Interpretations {
    private static final Pattern HEADING = Pattern.compile("##\\s+(I-[1-9][0-9]*)(\\s.*)?");

    private Interpretations() {}

    /** Ids to their lines. */
    static Map<String, Integer> headings(String text, FileFindings findings) {
        Map<String, Integer> headings = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).matches("##([^#].*)?")) {
                continue;
            }
            Matcher heading = HEADING.matcher(lines.get(i));
            if (!heading.matches()) {
                findings.add(i + 1, NoticeMessages.interpretationHeading(lines.get(i)));
            } else if (headings.putIfAbsent(heading.group(1), i + 1) != null) {
                findings.add(i + 1, NoticeMessages.interpretationTwice(heading.group(1)));
            }
        }
        return headings;
    }
}
