package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every field arrives in the record's component of its name, for thousands of made-up profiles. */
class RecordsTest {
    @Test
    void everyFieldArrivesUnderItsOwnName() throws ReflectiveOperationException {
        ProfileGenerator generator = new ProfileGenerator(new Random(1));
        ObjectShape table = ProfileTable.of(SmallVocabulary.create());
        int accepted = 0;

        for (int i = 0; i < 3_000; i++) {
            JsonNode document = generator.value(table);
            if (Refusals.reader().read(document, "") instanceof ProfileResult.Accepted result) {
                accepted++;
                compare(document, result.profile(), "");
            }
        }

        assertThat(accepted).isGreaterThan(2_000);
    }

    @Test
    void everyFieldOfTheTableIsAComponentOfARecord() throws ReflectiveOperationException {
        assertThat(names(Profile.class)).containsExactlyElementsOf(fieldsAnd("digest", ""));
        assertThat(names(PersonSection.class)).containsExactlyElementsOf(fieldsAnd(null, "person"));
        assertThat(names(EmploymentSection.class)).containsExactlyElementsOf(fieldsAnd(null, "employment"));
        assertThat(names(ApplicationSection.class)).containsExactlyElementsOf(fieldsAnd(null, "application"));
        assertThat(names(StudioSection.class)).containsExactlyElementsOf(fieldsAnd(null, "studio"));
        assertThat(names(AssessmentSection.class)).containsExactlyElementsOf(fieldsAnd(null, "assessment"));
        assertThat(names(ReviewSection.class)).containsExactlyElementsOf(fieldsAnd(null, "review"));
    }

    private static List<String> fieldsAnd(@Nullable String last, String section) {
        ObjectShape root = ProfileTable.of(SmallVocabulary.create());
        ObjectShape shape =
                section.isEmpty() ? root : (ObjectShape) root.fields().get(section);
        List<String> names = new java.util.ArrayList<>(shape.fields().keySet());
        if (last != null) {
            names.add(last);
        }
        return names;
    }

    private static List<String> names(Class<?> type) {
        return java.util.Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static void compare(@Nullable JsonNode json, @Nullable Object value, String path)
            throws ReflectiveOperationException {
        if (json == null || json.isNull()) {
            assertThat(value).as(path).isIn(null, false, Set.of());
        } else if (json.isObject()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getName().equals("digest")) {
                    component.getAccessor().setAccessible(true);
                    compare(
                            json.get(component.getName()),
                            component.getAccessor().invoke(value),
                            path + "/" + component.getName());
                }
            }
        } else if (value instanceof Set<?> set) {
            assertThat(set).as(path).hasSameSizeAs(new java.util.HashSet<>(texts(json)));
            assertThat(texts(json)).as(path).allMatch(set::contains);
        } else if (json.isArray()) {
            List<?> list = List.copyOf((Collection<?>) value);
            assertThat(list).as(path).hasSize(json.size());
            for (int i = 0; i < list.size(); i++) {
                compare(json.get(i), list.get(i), path + "/" + i);
            }
        } else if (json.isNumber()) {
            assertThat(new java.math.BigDecimal(value.toString())).as(path).isEqualByComparingTo(json.decimalValue());
        } else if (json.isBoolean()) {
            assertThat(value).as(path).isEqualTo(json.booleanValue());
        } else if (value instanceof PartialDate date) {
            assertThat(date.text()).as(path).isEqualTo(json.stringValue());
        } else {
            assertThat(value instanceof LocalDate date ? date.toString() : value.toString())
                    .as(path)
                    .isEqualTo(json.stringValue());
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new java.util.ArrayList<>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
