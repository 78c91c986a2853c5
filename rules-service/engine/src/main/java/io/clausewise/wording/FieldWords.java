package io.clausewise.wording;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.ValueType;
import io.clausewise.message.Printable;
import io.clausewise.message.Text;
import io.clausewise.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says fields and values in people's words. */
public final class FieldWords {
    private static final Pattern ELEMENT = Pattern.compile("(.*)/(\\d+)");

    /** A field and the type it belongs to. */
    private record Typed(FactType type, FactField field) {}

    private final Vocabulary vocabulary;
    private final Map<String, Typed> fields = new HashMap<>();

    public FieldWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (FactType type : FactType.values()) {
            for (FactField field : type.fields()) {
                fields.put(general(type, field), new Typed(type, field));
            }
        }
    }

    private static String general(FactType type, FactField field) {
        if (type == FactType.APPRENTICE_COMPETITION) {
            return "/apprentices/*/competitions/*/" + field.name();
        }
        if (type == FactType.MATERIAL) {
            // a document is its code
            return type.path() + "/*";
        }
        return type.path() + (type.list() ? "/*/" : "/") + field.name();
    }

    /** What people call the value at a pointer; the pointer itself where the vocabulary has no word for it. */
    public Text label(String pointer) {
        Optional<Text> label = vocabulary.findLabel(pointer);
        if (label.isPresent()) {
            return label.get();
        }
        Matcher element = ELEMENT.matcher(pointer);
        if (element.matches()) {
            Text list = label(element.group(1));
            int number = Integer.parseInt(element.group(2)) + 1;
            return new Text(list.zh() + "第 " + number + " 项", list.en() + ", no. " + number);
        }
        return new Text(pointer, pointer);
    }

    /** What people call a field of a fact type. */
    public Text label(FactType type, FactField field) {
        return label(general(type, field));
    }

    /** A value of the field at a pointer; several where it is a list. */
    public Text value(String pointer, Object value) {
        return value(fields.get(pointer.replaceAll("/\\d+(?=/|$)", "/*")), value);
    }

    public Text value(FactType type, FactField field, Object value) {
        return value(new Typed(type, field), value);
    }

    private Text value(@Nullable Typed typed, Object value) {
        if (value instanceof List<?> several) {
            List<Text> words = several.stream().map(one -> value(typed, one)).toList();
            return new Text(
                    String.join("、", words.stream().map(Text::zh).toList()),
                    String.join(", ", words.stream().map(Text::en).toList()));
        }
        String plain = Printable.of(value.toString());
        if (value instanceof Boolean flag) {
            return flag ? new Text("是", "true") : new Text("否", "false");
        }
        if (typed == null) {
            return new Text(plain, plain);
        }
        return new Text(word(typed, plain), plain);
    }

    private String word(Typed typed, String plain) {
        FactField field = typed.field();
        String key = field.type() == ValueType.CHOICE
                ? field.choices().get(0).getDeclaringClass().getSimpleName()
                : typed.type().typeName() + "." + field.name();
        List<String> words = vocabulary.words(key).getOrDefault(plain, List.of());
        if (!words.isEmpty()) {
            return words.get(0);
        }
        return switch (field.words()) {
            case MATERIALS ->
                vocabulary.findMaterial(plain).map(one -> one.title().zh()).orElse(plain);
            case CRITERIA ->
                vocabulary.findCriterion(plain).map(one -> one.title().zh()).orElse(plain);
            default -> plain;
        };
    }
}
