package io.clausewise.source;

import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a YAML mapping whose keys are known; an absent one reads as null or nothing. */
public record YamlFields(int line, Map<String, YamlNode> entries) {

    /** Keys in the order of the file. */
    public Set<String> keys() {
        return entries.keySet();
    }

    public @Nullable YamlNode get(String key) {
        return entries.get(key);
    }

    public List<YamlNode> list(String key) {
        YamlNode node = get(key);
        return node == null ? List.of() : node.list();
    }

    public List<String> texts(String key) {
        YamlNode node = get(key);
        return node == null ? List.of() : node.texts();
    }

    public Map<String, YamlNode> map(String key) {
        YamlNode node = get(key);
        Map<String, YamlNode> map = node == null ? null : node.map();
        return map == null ? Map.of() : map;
    }

    public @Nullable String text(String key) {
        YamlNode node = get(key);
        return node == null ? null : node.text();
    }

    public @Nullable Text bilingual(String key) {
        YamlNode node = get(key);
        return node == null ? null : node.bilingual();
    }

    public @Nullable Long whole(String key) {
        YamlNode node = get(key);
        return node == null ? null : node.whole();
    }

    public @Nullable BigDecimal decimal(String key) {
        YamlNode node = get(key);
        return node == null ? null : node.decimal();
    }

    public boolean flag(String key) {
        YamlNode node = get(key);
        Boolean flag = node == null ? null : node.flag();
        return flag != null && flag;
    }

    public @Nullable LocalDate date(String key) {
        YamlNode node = get(key);
        return node == null ? null : node.date();
    }

    public <T> @Nullable T choice(String key, Map<String, T> words) {
        YamlNode node = get(key);
        return node == null ? null : node.choice(words);
    }
}
