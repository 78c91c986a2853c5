package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {

    /** IEEE 754 bits and what ECMAScript writes for them; the edges that RFC 8785, appendix B, names. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsEcmaScriptWritesThem(String bits, String text) {
        assertThat(CanonicalNumber.write(Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16))))
                .isEqualTo(text);
    }

    @Test
    void whatIsWrittenMeansTheSameNumberAndIsNeverLongerThanJavasOwn() {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String text = CanonicalNumber.write(number);
                assertThat(Double.parseDouble(text)).isEqualTo(number);
                assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(number)));
            }
        }
    }

    private static int digits(String number) {
        return number.replaceAll("[eE].*", "")
                .replaceAll("[-.]", "")
                .replaceAll("^0+|0+$", "")
                .length();
    }

    @Test
    void whatIsNoNumberHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalNumber.write(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreSortedByTheirUtf16CodeUnits() {
        // an emoji's first code unit, a high surrogate, comes before U+FB33 though its code point comes after
        assertThat(
                        write(
                                "{\"\\ufb33\": 1, \"\\ud83d\\ude00\": 2, \"\\u20ac\": 3, \"1\": 4, \"\\r\": 5, \"\\u00f6\": 6, \"\\u0080\": 7}"))
                .isEqualTo("{\"\\r\":5,\"1\":4,\"\u0080\":7,\"ö\":6,\"€\":3,\"😀\":2,\"\ufb33\":1}");
    }

    @Test
    void onlyWhatMustBeEscapedIsEscaped() {
        assertThat(write("[\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\b\\f\\t\\r\\u007f\\u2028\"]"))
                .isEqualTo("[\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\\r\u007f\u2028\"]");
    }

    @Test
    void propertiesThatAreNullAreLeftOutAndNothingElse() {
        assertThat(write("{\"b\": null, \"a\": {\"c\": null}, \"d\": [null, {}, []], \"e\": false}"))
                .isEqualTo("{\"a\":{},\"d\":[null,{},[]],\"e\":false}");
    }

    @Test
    void aLoneSurrogateHasNoCanonicalForm() {
        assertThatThrownBy(() -> CanonicalJson.write(JsonNodeFactory.instance.stringNode("\ud800")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDigestIsThatOfTheCanonicalText() {
        // printf '{}' | sha256sum
        assertThat(Refusals.accepted(" { } ").digest())
                .hasToString("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void profilesThatSayTheSameHaveOneDigest() {
        String one =
                "{\"competitions\": [{\"rank\": 3, \"tier\": 1}], \"person\": null, \"marks\": [{\"mark\": 85.50}]}";
        String other =
                "{\"marks\": [{\"mark\": 855e-1}], \"competitions\": [{\"tier\": 1.0, \"rank\": 3e0, \"date\": null}]}";

        assertThat(Refusals.accepted(one)).isEqualTo(Refusals.accepted(other));
    }

    @Test
    void profilesThatSayMoreHaveAnotherDigest() {
        assertThat(Refusals.accepted("{\"competitions\": []}").digest())
                .isNotEqualTo(Refusals.accepted("{}").digest());
    }

    private static String write(String json) {
        return CanonicalJson.write(((JsonText.Tree) StrictJson.parse(json)).root());
    }
}
