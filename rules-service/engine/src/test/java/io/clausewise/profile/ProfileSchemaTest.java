package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProfileSchemaTest {
    private final JsonNode schema = ProfileSchema.tree(SmallVocabulary.create());

    @Test
    void itIsDraft2020_12AndForbidsWhatItDoesNotName() {
        assertThat(schema.path("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/properties/person/additionalProperties").booleanValue())
                .isFalse();
    }

    @Test
    void fieldsAreCalledAsTheVocabularyCallsThemInBothLanguages() {
        JsonNode rank = schema.at("/properties/competitions/items/properties/rank");

        assertThat(rank.path("title").stringValue()).isEqualTo("竞赛名次 / competition rank");
        assertThat(rank.path("description").stringValue())
                .isEqualTo("1 至 100000 的整数 / a whole number from 1 to 100000");
    }

    @Test
    void criteriaAreThoseOfTheVocabulary() {
        JsonNode attestation = schema.at("/properties/attestations/items");
        List<String> criteria = new ArrayList<>();
        attestation.at("/properties/criterion/enum").forEach(criterion -> criteria.add(criterion.stringValue()));

        assertThat(criteria).containsExactly("conduct", "unique-skill", "top-skill");
        assertThat(attestation.path("required").get(0).stringValue()).isEqualTo("criterion");
    }

    @Test
    void itsTextIsItsTree() {
        assertThat(StrictJson.parse(ProfileSchema.json(SmallVocabulary.create())))
                .isInstanceOfSatisfying(JsonText.Tree.class, text -> assertThat(CanonicalJson.write(text.root()))
                        .isEqualTo(CanonicalJson.write(schema)));
    }
}
