package io.clausewise.roster.headings;

import io.clausewise.message.Text;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Writes a mapping so that people can read and change it. */
final class MappingWriter {
    private final Vocabulary vocabulary;

    MappingWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String write(Mapping mapping) {
        StringBuilder text = new StringBuilder("# 列对应：名册表头: 字段（位置、显示名或词汇表里的表头）；" + Mapping.LEFT_OUT + " 表示不使用这一列\n");
        if (mapping.headings().isEmpty()) {
            return text.append("{}\n").toString();
        }
        mapping.headings().forEach((heading, meaning) -> text.append(quoted(heading))
                .append(": ")
                .append(value(meaning))
                .append(comment(meaning))
                .append('\n'));
        return text.toString();
    }

    private static String value(String meaning) {
        if (MarkPlace.find(meaning).isPresent()) {
            // names are people's own words
            return quoted(meaning);
        }
        return meaning.contains(" ") ? "[" + meaning.replace(" ", ", ") + "]" : meaning;
    }

    private String comment(String meaning) {
        List<String> labels = new ArrayList<>();
        for (String pointer : Mapping.pointers(meaning)) {
            MarkPlace.find(pointer)
                    .map(MarkPlace::words)
                    .or(() -> vocabulary.findLabel(pointer))
                    .map(Text::zh)
                    .map(label -> HeadingText.oneLine(label).replaceAll("\\p{C}", ""))
                    .ifPresent(labels::add);
        }
        return labels.isEmpty() ? "" : "  # " + String.join("、", labels);
    }

    /** In quotation marks as JSON has them, whatever is in it. */
    private static String quoted(String heading) {
        StringBuilder quoted = new StringBuilder("\"");
        heading.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c == 0x7f || Character.getType(c) == Character.FORMAT || c > 0xffff) {
                quoted.append(c > 0xffff ? String.format("\\U%08x", c) : String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
