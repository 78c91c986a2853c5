package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An evaluation request, read around its profile. */
class StrictObjectTest {
    private static final List<String> NAMES = List.of("profile", "programs", "asOf");
    private final ErrorList errors = new ErrorList();

    @Test
    void whatIsRightIsRead() {
        StrictObject request = read("{\"profile\": {}, \"programs\": [\"a\", \"b\"], \"asOf\": \"2017-05-18\"}");

        assertThat(request.tree("profile"))
                .hasValueSatisfying(profile -> assertThat(profile.isObject()).isTrue());
        assertThat(request.texts("programs")).hasValue(List.of("a", "b"));
        assertThat(request.date("asOf")).hasValue(LocalDate.of(2017, 5, 18));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void textsAndFlagsAreReadAsStrictlyAsInAProfile() {
        JsonNode root = tree("{\"a\": \"b\", \"c\": true, \"d\": 7, \"e\": \"true\"}");
        StrictObject object =
                StrictObject.at(root, "", List.of("a", "c", "d", "e"), errors).orElseThrow();

        assertThat(object.text("a")).hasValue("b");
        assertThat(object.flag("c")).hasValue(true);
        assertThat(object.text("d")).isEmpty();
        assertThat(object.flag("e")).isEmpty();
        assertThat(errors.inOrder(root, "")).extracting(ProfileError::pointer).containsExactly("/d", "/e");
    }

    @Test
    void nullIsTheSameAsAbsent() {
        StrictObject request = read("{\"programs\": null}");

        assertThat(request.texts("programs")).isEmpty();
        assertThat(request.date("asOf")).isEmpty();
        assertThat(request.tree("profile")).isEmpty();
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void whatIsWrongIsToldTogetherWithTheErrorsOfTheProfile() {
        JsonNode root = tree("{\"asof\": 1, \"asOf\": 17304, \"profile\": {\"x\": 1}, \"programs\": [\"\", 7]}");
        StrictObject request = StrictObject.at(root, "", NAMES, errors).orElseThrow();

        assertThat(request.date("asOf")).isEmpty();
        assertThat(request.texts("programs")).isEmpty();
        ProfileResult profile =
                Refusals.reader().read(request.tree("profile").orElseThrow(), request.pointer("profile"));
        ((ProfileResult.Refused) profile).errors().forEach(errors::add);

        assertThat(errors.inOrder(root, ""))
                .extracting(ProfileError::pointer)
                .containsExactly("/asof", "/asOf", "/profile/x", "/programs/0", "/programs/1");
        assertThat(errors.inOrder(root, "").get(0).explanation().text().zh())
                .isEqualTo("没有“asof”这一项。允许：profile、programs、asOf。也许是：asOf");
    }

    @Test
    void whatIsNoObjectIsNoRequest() {
        assertThat(StrictObject.at(tree("[]"), "", NAMES, errors)).isEmpty();
        assertThat(errors.inOrder(tree("[]"), ""))
                .extracting(error -> error.explanation().text().en())
                .containsExactly("the list [] is not an object. Allowed: an object {…}");
    }

    private StrictObject read(String json) {
        return StrictObject.at(tree(json), "", NAMES, errors).orElseThrow();
    }

    private static JsonNode tree(String json) {
        return ((JsonText.Tree) StrictJson.parse(json)).root();
    }
}
