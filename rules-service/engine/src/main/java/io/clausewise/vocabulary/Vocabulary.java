package io.clausewise.vocabulary;

import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code vocabulary.yaml}, looked up by name. Immutable. */
public final class Vocabulary {
    private final List<KnownHonour> honours;
    private final Map<String, KnownHonour> honoursByName = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, MaterialKind> materials = new LinkedHashMap<>();
    private final Map<String, String> cities = new LinkedHashMap<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> values;

    /** @param values for an enum's name or {@code FactType.field}: value to its words, the first for display */
    public Vocabulary(
            List<KnownHonour> honours,
            List<Criterion> criteria,
            List<MaterialKind> materials,
            List<City> cities,
            List<Field> fields,
            Map<String, Map<String, List<String>>> values) {
        this.honours = List.copyOf(honours);
        for (KnownHonour honour : honours) {
            honoursByName.put(HonourNames.fold(honour.name()), honour);
            honour.aliases().forEach(alias -> honoursByName.put(HonourNames.fold(alias), honour));
        }
        criteria.forEach(criterion -> this.criteria.put(criterion.id(), criterion));
        materials.forEach(material -> this.materials.put(material.code(), material));
        for (City city : cities) {
            this.cities.put(city.name(), city.name());
            city.parts().forEach(part -> this.cities.put(part, city.name()));
        }
        fields.forEach(field -> this.fields.put(field.pointer(), field));
        this.values = Map.copyOf(values);
    }

    public List<KnownHonour> honours() {
        return honours;
    }

    /** The honour of that name or alias, whatever its quotation marks, width or trailing 称号. */
    public Optional<KnownHonour> findHonour(String name) {
        // most names are written as the vocabulary writes them: no need to fold those
        KnownHonour exact = honoursByName.get(name);
        return Optional.ofNullable(exact != null ? exact : honoursByName.get(HonourNames.fold(name)));
    }

    /** Every name and alias of an honour, as the vocabulary writes them. */
    public List<String> honourNames() {
        List<String> names = new ArrayList<>();
        for (KnownHonour honour : honours) {
            names.add(honour.name());
            names.addAll(honour.aliases());
        }
        return names;
    }

    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    public Optional<Criterion> findCriterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    public List<String> criterionIds() {
        return List.copyOf(criteria.keySet());
    }

    public Optional<MaterialKind> findMaterial(String code) {
        return Optional.ofNullable(materials.get(code));
    }

    public List<String> materialCodes() {
        return List.copyOf(materials.keySet());
    }

    /** The city a place counts as: 瑞安市 → 温州市; empty for a place the vocabulary does not know. */
    public Optional<String> findCity(String place) {
        return Optional.ofNullable(cities.get(place));
    }

    /** Every city, district, county and zone. */
    public List<String> places() {
        return List.copyOf(cities.keySet());
    }

    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** What people call the field at a JSON Pointer ({@code /competitions/0/rank}, {@code /attestations/conduct}). */
    public Optional<Text> findLabel(String pointer) {
        if (pointer.startsWith("/attestations/")) {
            return findCriterion(pointer.substring("/attestations/".length())).map(Criterion::title);
        }
        String general = pointer.replaceAll("/\\d+(?=/|$)", "/*");
        return Optional.ofNullable(fields.get(general)).map(Field::label);
    }

    /** The words for each value of an enum ({@code Level}) or field ({@code Competition.tier}); empty where it has none. */
    public Map<String, List<String>> words(String key) {
        return values.getOrDefault(key, Map.of());
    }
}
