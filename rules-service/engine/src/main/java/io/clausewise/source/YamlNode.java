package io.clausewise.source;

import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a YAML file, read strictly: each reading reports what is wrong and gives null (or nothing) instead. */
public final class YamlNode {
    private final Node node;
    private final String key;
    private final FileFindings findings;
    private final boolean entry;

    YamlNode(Node node, String key, FileFindings findings) {
        this(node, key, findings, false);
    }

    private YamlNode(Node node, String key, FileFindings findings, boolean entry) {
        this.entry = entry;
        this.node = node;
        this.key = key;
        this.findings = findings;
    }

    /** Line in the file, from 1. */
    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** The key it stands under, also for an entry of a list; empty for the whole file. */
    public String key() {
        return key;
    }

    public void report(Fault fault) {
        findings.add(line(), fault);
    }

    public boolean isText() {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR);
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A mapping with exactly these keys. */
    public @Nullable YamlFields fields(List<String> required, List<String> optional) {
        Map<String, YamlNode> entries = map();
        if (entries == null) {
            return null;
        }
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        entries.forEach((name, value) -> {
            if (!known.contains(name)) {
                value.report(YamlMessages.unknownKey(name, known));
            }
        });
        for (String name : required) {
            if (!entries.containsKey(name)) {
                report(YamlMessages.missingKey(name));
            }
        }
        return new YamlFields(line(), entries);
    }

    /** A mapping with keys of any name, in the order of the file. */
    public @Nullable Map<String, YamlNode> map() {
        if (!(node instanceof MappingNode mapping)) {
            wrongType(YamlType.MAPPING);
            return null;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode name = new YamlNode(tuple.getKeyNode(), key, findings);
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                name.report(YamlMessages.keyNotAWord());
            } else if (lines.containsKey(scalar.getValue())) {
                name.report(YamlMessages.duplicateKey(scalar.getValue(), lines.get(scalar.getValue())));
            } else {
                lines.put(scalar.getValue(), name.line());
                entries.put(scalar.getValue(), new YamlNode(tuple.getValueNode(), scalar.getValue(), findings));
            }
        }
        return entries;
    }

    /** The entries of a list; nothing if it is none. */
    public List<YamlNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(entry -> new YamlNode(entry, key, findings, true))
                    .toList();
        }
        wrongType(YamlType.LIST);
        return List.of();
    }

    /** The texts of a list, without those that are none. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (YamlNode entry : list()) {
            String text = entry.text();
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A text of one line, not empty, that may safely stand in a rule. */
    public @Nullable String text() {
        return new YamlScalar(node, this).text();
    }

    public @Nullable Long whole() {
        return new YamlScalar(node, this).whole();
    }

    /** A number not below 0 with at most two decimals. */
    public @Nullable BigDecimal decimal() {
        return new YamlScalar(node, this).decimal();
    }

    public @Nullable Boolean flag() {
        return new YamlScalar(node, this).flag();
    }

    /** A date YYYY-MM-DD. */
    public @Nullable LocalDate date() {
        return new YamlScalar(node, this).date();
    }

    /**
     * What it is in JSON: a map, list, text, BigDecimal, Boolean or null, texts as they stand (a date without quotes
     * too).
     */
    public @Nullable Object json() {
        return YamlJson.of(this, node);
    }

    /** One of these words. */
    public <T> @Nullable T choice(Map<String, T> words) {
        String text = text();
        if (text == null) {
            return null;
        }
        T chosen = words.get(text);
        if (chosen == null) {
            List<String> allowed = List.copyOf(words.keySet());
            report(YamlMessages.unknownWord(key, text, allowed).nearest(text, allowed));
        }
        return chosen;
    }

    /** {@code {zh: …, en: …}}. */
    public @Nullable Text bilingual() {
        YamlFields fields = fields(List.of("zh", "en"), List.of());
        if (fields == null) {
            return null;
        }
        String zh = fields.text("zh");
        String en = fields.text("en");
        return zh == null || en == null ? null : new Text(zh, en);
    }

    void wrongType(YamlType type) {
        report(YamlMessages.wrongType(YamlWords.place(key, entry), YamlWords.value(node), type));
    }
}
