package io.clausewise.vocabulary;

import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Level;
import io.clausewise.message.Text;
import io.clausewise.source.FileFindings;
import io.clausewise.source.KeyWords;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code vocabulary.yaml}. */
public final class VocabularyReader {
    private static final Map<String, HonourCategory> CATEGORIES = KeyWords.upper(HonourCategory.values());
    private static final Map<String, Level> LEVELS = KeyWords.upper(Level.values());

    /** By folded name: the honour, and its place. */
    private final Map<String, Owner> honourNames = new HashMap<>();

    private final Map<String, String> places = new HashMap<>();

    private record Owner(String honour, int line) {}

    private VocabularyReader() {}

    /** Null if anything in it is wrong; the findings say what. */
    public static @Nullable Vocabulary read(String text, FileFindings findings) {
        int before = findings.count();
        YamlNode root = YamlFile.read(text, findings);
        YamlFields fields = root == null
                ? null
                : root.fields(List.of("honours", "criteria", "materials", "places", "values", "fields"), List.of());
        if (fields == null) {
            return null;
        }
        VocabularyReader reader = new VocabularyReader();
        List<KnownHonour> honours = reader.each(fields.list("honours"), reader::honour);
        List<Criterion> criteria = reader.each(fields.list("criteria"), reader::criterion);
        List<MaterialKind> materials = reader.each(fields.list("materials"), reader::material);
        unique(fields.list("criteria"), "id", "criteria");
        unique(fields.list("materials"), "code", "materials");
        List<City> cities = new ArrayList<>();
        fields.map("places").forEach((city, parts) -> cities.add(reader.city(city, parts)));
        List<Field> labels = new ArrayList<>();
        fields.map("fields").forEach((pointer, node) -> {
            Field field = label(pointer, node);
            if (field != null) {
                labels.add(field);
            }
        });
        Map<String, Map<String, List<String>>> values = ValueWordsReader.read(fields.map("values"));
        return findings.count() > before ? null : new Vocabulary(honours, criteria, materials, cities, labels, values);
    }

    private @Nullable KnownHonour honour(YamlNode node) {
        YamlFields fields = node.fields(List.of("name", "category", "level"), List.of("aliases"));
        if (fields == null) {
            return null;
        }
        String name = fields.text("name");
        List<String> aliases = fields.texts("aliases");
        HonourCategory category = fields.choice("category", CATEGORIES);
        Level level = fields.choice("level", LEVELS);
        if (name == null || category == null || level == null) {
            return null;
        }
        claim(node, name, name);
        aliases.forEach(alias -> claim(node, alias, name));
        return new KnownHonour(name, aliases, category, level);
    }

    private void claim(YamlNode node, String word, String honour) {
        Owner owner = honourNames.putIfAbsent(HonourNames.fold(word), new Owner(honour, node.line()));
        if (owner != null) {
            node.report(VocabularyMessages.honourTwice(word, owner.honour(), owner.line()));
        }
    }

    private @Nullable Criterion criterion(YamlNode node) {
        YamlFields fields = node.fields(List.of("id", "title", "definition"), List.of());
        if (fields == null) {
            return null;
        }
        String id = fields.text("id");
        Text title = fields.bilingual("title");
        Text definition = fields.bilingual("definition");
        return id == null || title == null || definition == null ? null : new Criterion(id, title, definition);
    }

    private @Nullable MaterialKind material(YamlNode node) {
        YamlFields fields = node.fields(List.of("code", "title"), List.of());
        if (fields == null) {
            return null;
        }
        String code = fields.text("code");
        Text title = fields.bilingual("title");
        return code == null || title == null ? null : new MaterialKind(code, title);
    }

    private City city(String name, YamlNode node) {
        List<String> parts = node.texts();
        place(node, name, name);
        parts.forEach(part -> place(node, part, name));
        return new City(name, parts);
    }

    private void place(YamlNode node, String place, String city) {
        String owner = places.putIfAbsent(place, city);
        if (owner != null) {
            node.report(VocabularyMessages.placeTwice(place, owner));
        }
    }

    private static @Nullable Field label(String pointer, YamlNode node) {
        YamlFields fields = node.fields(List.of("zh", "en"), List.of("headings"));
        if (!pointer.matches("(?=.{1,200}$)(/([A-Za-z][A-Za-z0-9]*|\\*))+")) {
            node.report(VocabularyMessages.notAPointer(pointer));
        }
        if (fields == null) {
            return null;
        }
        String zh = fields.text("zh");
        String en = fields.text("en");
        List<String> headings = fields.texts("headings");
        return zh == null || en == null ? null : new Field(pointer, new Text(zh, en), headings);
    }

    /** A code stands for one thing only, and is a code. */
    private static void unique(List<YamlNode> entries, String key, String list) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlNode entry : entries) {
            Map<String, YamlNode> fields = entry.isMapping() ? entry.map() : null;
            YamlNode node = fields == null ? null : fields.get(key);
            String code = node == null || !node.isText() ? null : node.text();
            if (node == null || code == null) {
                continue;
            }
            if (!code.matches("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*")) {
                node.report(VocabularyMessages.notACode(code));
            } else if (lines.containsKey(code)) {
                node.report(VocabularyMessages.codeTwice(code, list, lines.get(code)));
            }
            lines.putIfAbsent(code, node.line());
        }
    }

    private <T> List<T> each(List<YamlNode> entries, Function<YamlNode, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        for (YamlNode entry : entries) {
            T one = read.apply(entry);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }
}
