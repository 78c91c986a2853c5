package io.clausewise.source;

import io.clausewise.message.Invisible;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads the single value of a node: each reading reports what is wrong and gives null instead. */
final class YamlScalar {
    private static final int MOST_TEXT = 2_000;

    private final Node node;
    private final YamlNode place;

    /** @param place the node where faults are reported */
    YamlScalar(Node node, YamlNode place) {
        this.node = node;
        this.place = place;
    }

    /** A text of one line, not empty, that may safely stand in a rule. */
    @Nullable
    String text() {
        String text = value(Tag.STR, YamlType.TEXT);
        if (text == null) {
            return null;
        }
        String stripped = text.strip();
        Fault fault = fault(stripped);
        if (fault != null) {
            place.report(fault);
            return null;
        }
        return stripped;
    }

    private @Nullable Fault fault(String text) {
        if (text.isEmpty()) {
            return YamlMessages.emptyText(place.key());
        }
        if (text.length() > MOST_TEXT) {
            return YamlMessages.textTooLong(place.key(), MOST_TEXT);
        }
        int bad = text.codePoints()
                .filter(c -> c == '\\' || c == '"' || Invisible.is(c))
                .findFirst()
                .orElse(-1);
        return bad < 0 ? null : YamlMessages.characterInText(place.key(), bad);
    }

    @Nullable
    Long whole() {
        String text = value(Tag.INT, YamlType.WHOLE);
        if (text == null) {
            return null;
        }
        if (!text.matches("0|[1-9][0-9]{0,14}")) {
            place.wrongType(YamlType.WHOLE);
            return null;
        }
        return Long.valueOf(text);
    }

    @Nullable
    BigDecimal decimal() {
        boolean number = node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT))
                && scalar.getValue().matches("(0|[1-9][0-9]{0,5})(\\.[0-9]{1,2})?");
        if (!number) {
            place.wrongType(YamlType.NUMBER);
            return null;
        }
        return new BigDecimal(((ScalarNode) node).getValue());
    }

    @Nullable
    Boolean flag() {
        String text = value(Tag.BOOL, YamlType.FLAG);
        return text == null ? null : Boolean.valueOf(text);
    }

    @Nullable
    LocalDate date() {
        String text = value(Tag.STR, YamlType.DATE);
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // a date there is not
        }
        place.wrongType(YamlType.DATE);
        return null;
    }

    private @Nullable String value(Tag tag, YamlType type) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(tag)) {
            return scalar.getValue();
        }
        place.wrongType(type);
        return null;
    }
}
