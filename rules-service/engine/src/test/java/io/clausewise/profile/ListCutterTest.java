package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCutterTest {
    private static final ListCutter CUTTER = new ListCutter("people", 3, 100);

    @Test
    void piecesAreReadOneByOneAndEmptyInWhatStandsAround() {
        ListJson.Cut cut = cut("{\"a\": \"x\", \"people\": [{\"n\": [1]}, 7, \"é𝄞\"], \"b\": {\"c\": [2]}}");

        assertThat(cut.around().toString()).isEqualTo("{\"a\":\"x\",\"people\":[{},7,\"é𝄞\"],\"b\":{}}");
        assertThat(cut.pieces())
                .extracting(piece -> ((JsonText.Tree) piece.read()).root().toString())
                .isEqualTo(List.of("{\"n\":[1]}", "7", "\"é𝄞\""));
    }

    @Test
    void whereThereIsNoListThereAreNoPieces() {
        assertThat(cut("{\"people\": {\"n\": [1]}}").pieces()).isEmpty();
        assertThat(cut("{\"x\": {\"people\": [1]}}").pieces()).isEmpty();
        assertThat(cut("[1, [2]]").around().toString()).isEqualTo("[]");
        assertThat(cut("\uFEFF 5").around().toString()).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"people\": [{\"a\": 1}, {\"a\" 1}]}",
                "{\"people\": [\n{\"名\": \"𝄞𝄞\"},\n {\"名\": \"𝄞\"}, {\"a\": tru}]}",
                "{\"people\": [{}],\n \"people\": []}",
                "{\"people\": [{}]} x",
                "{\"people\": [{\"a\": \"𝄞\n\"}]}",
                "{\"people\": [{\"a\": 1}, NaN]}",
                "{\"people\": [{\"a\": 1}, ",
                "{\"a\": {\"名\": \"𝄞𝄞\"}, \"a\": 1}"
            })
    void whatIsNoJsonIsToldAsIfItWereReadWhole(String text) {
        assertThat(CUTTER.cut(text)).isEqualTo(StrictJson.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"people\": [{\"a\": 1, \"a\": 2}]}",
                "{\"people\": [{\"a\": 1},\n{\"名\": \"𝄞𝄞\"}, {\"b\": 1,\n \"b\": 2}]}",
                "{\n\"x\": \"𝄞𝄞\", \"people\": [{\"a\": 1}, {\"a\": \"\\ud800\"}]}",
                "{\"people\": [{\"a\": 1e99999999999}]}"
            })
    void whatIsWrongInAPieceIsToldWithItsPlaceInTheWhole(String text) {
        List<ListJson.Piece> pieces = cut(text).pieces();

        assertThat(pieces.get(pieces.size() - 1).read()).isEqualTo(StrictJson.parse(text));
    }

    @Test
    void whatIsNoUtf8IsTold() {
        byte[] bytes = "{\"people\": [\"\u00e9\"]}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CUTTER.cut(bytes)).isInstanceOf(Malformed.class).isEqualTo(StrictJson.parse(bytes));
    }

    @Test
    void noPieceIsLongerThanItMayBe() {
        String longOne = "[" + "0,".repeat(60) + "0]";

        assertThat(CUTTER.cut("{\"people\": [1, " + longOne + "]}")).isEqualTo(new ListJson.TooLong("/people/1"));
        assertThat(CUTTER.cut("{\"people\": [\"" + "a".repeat(120) + "\"]}"))
                .isEqualTo(new ListJson.TooLong("/people/0"));
        assertThat(CUTTER.cut("{\"x\": " + longOne + "}")).isEqualTo(new ListJson.TooLong(""));
        assertThat(CUTTER.cut("{\"people\": [1]," + " ".repeat(200) + "\"x\": 0}"))
                .isEqualTo(new ListJson.TooLong(""));
        assertThat(CUTTER.cut("{\"people\": [1, [" + "0,".repeat(60) + "!"))
                .isEqualTo(new ListJson.TooLong("/people/1"));
    }

    @Test
    void thereAreNoMoreElementsThanThereMayBe() {
        assertThat(cut("{\"people\": [1, 2, 3]}").pieces()).hasSize(3);
        assertThat(CUTTER.cut("{\"people\": [1, 2, 3, 4]}")).isEqualTo(new ListJson.TooMany());
        assertThat(CUTTER.cut("{\"people\": [1, 2], \"people\": [3, 4]}")).isEqualTo(new ListJson.TooMany());
    }

    private static ListJson.Cut cut(String text) {
        return (ListJson.Cut) CUTTER.cut(text.getBytes(StandardCharsets.UTF_8));
    }
}
