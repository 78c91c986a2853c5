package io.clausewise.notice;

import io.clausewise.language.FoundRule;
import io.clausewise.language.Place;
import io.clausewise.source.FileFindings;
import io.clausewise.source.Findings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of interpretations.md, by their headings ({@code ## I-1 title}), and the rules that name them. */
final class Interpretations {
    private static final Pattern HEADING = Pattern.compile("##\\s+(I-[1-9][0-9]*)(\\s.*)?");

    /** Ids to their lines. */
    private final Map<String, Integer> headings = new LinkedHashMap<>();

    private final Map<String, Interpretation> sections = new LinkedHashMap<>();

    private final FileFindings in;

    private Interpretations(FileFindings in) {
        this.in = in;
    }

    static Interpretations read(String text, FileFindings in) {
        Interpretations read = new Interpretations(in);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("##([^#].*)?")) {
                read.heading(lines.get(i), i + 1, body(lines.subList(i + 1, lines.size())));
            }
        }
        return read;
    }

    private static String body(List<String> rest) {
        return String.join(
                        "\n",
                        rest.stream().takeWhile(line -> !line.startsWith("## ")).toList())
                .strip();
    }

    /** By id, in the order of the file. */
    Map<String, Interpretation> sections() {
        return sections;
    }

    private void heading(String text, int line, String body) {
        Matcher heading = HEADING.matcher(text);
        if (!heading.matches()) {
            in.add(line, NoticeMessages.interpretationHeading(text));
        } else if (headings.containsKey(heading.group(1))) {
            in.add(line, NoticeMessages.interpretationTwice(heading.group(1), headings.get(heading.group(1))));
        } else {
            headings.put(heading.group(1), line);
            String title = heading.group(2) == null ? "" : heading.group(2).strip();
            sections.put(heading.group(1), new Interpretation(heading.group(1), title, body));
        }
    }

    /** Reports what a rule names and is not there, and what is there and no rule names. */
    void check(NoticeRules rules, Findings findings) {
        Set<String> used = new HashSet<>();
        for (FoundRule rule : rules.all()) {
            String wanted = rule.interpretation();
            if (wanted == null || wanted.isEmpty()) {
                continue;
            }
            used.add(wanted);
            if (!headings.containsKey(wanted)) {
                Place place = rule.place();
                findings.in(place.file())
                        .add(
                                place.line(),
                                place.cell(),
                                rule.id(),
                                NoticeMessages.interpretationMissing(wanted, List.copyOf(headings.keySet())));
            }
        }
        headings.forEach((id, line) -> {
            if (rules.complete() && !used.contains(id)) {
                in.add(line, NoticeMessages.interpretationUnused(id));
            }
        });
    }
}
