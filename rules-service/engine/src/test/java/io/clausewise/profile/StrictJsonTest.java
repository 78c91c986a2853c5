package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '¬',
            value = {
                "{'a': 1, 'a': 2} ¦ 1:10 ¦ 同一个对象里“a”出现了两次 ¦ \"a\" stands twice in one object",
                "{'a': NaN} ¦ 1:7 ¦ NaN 和 Infinity 不是 JSON 的数字 ¦ NaN and Infinity are no JSON numbers",
                "[-Infinity] ¦ 1:2 ¦ NaN 和 Infinity 不是 JSON 的数字 ¦ NaN and Infinity are no JSON numbers",
                "{} x ¦ 1:4 ¦ JSON 到此已经写完，后面还有内容 ¦ the JSON is complete, but something follows it",
                "{}↵{} ¦ 2:1 ¦ JSON 到此已经写完，后面还有内容 ¦ the JSON is complete, but something follows it",
                "¬¬ ¦ 1:1 ¦ 没有内容 ¦ there is nothing",
                "{'a':↵ [1,↵  2 ¦ 3:4 ¦ 没有写完就结束了，也许少了 }、] 或引号 ¦ it ends too early, perhaps a }, ] or quote is missing",
                "{'a': tru} ¦ 1:7 ¦ 此处不能是 tru ¦ tru cannot stand here",
                "{'a': True} ¦ 1:7 ¦ 此处不能是 True。也许是：true ¦ True cannot stand here. Maybe: true",
                "{'a': “x”} ¦ 1:7 ¦ 此处不能是 “。也许是：\" ¦ “ cannot stand here. Maybe: \"",
                "{'a'：1} ¦ 1:5 ¦ 此处不能是 ：。允许：冒号 :。也许是：: ¦ ： cannot stand here. Allowed: a colon :. Maybe: :",
                "{'a':1，'b':2} ¦ 1:7 ¦ 此处不能是 ，。允许：逗号或结束括号。也许是：, ¦ ， cannot stand here. Allowed: a comma or the closing"
                        + " bracket. Maybe: ,",
                "{'a':1,} ¦ 1:8 ¦ 此处不能是 }。允许：用英文双引号括起的名称 ¦ } cannot stand here. Allowed: a name in double quotes",
                "{'a':1} // ¦ 1:9 ¦ JSON 到此已经写完，后面还有内容 ¦ the JSON is complete, but something follows it",
                "{'a':1 // c ¦ 1:8 ¦ JSON 里不能有注释 ¦ JSON has no comments",
                "{'a':'x↵y'} ¦ 1:8 ¦ 文字里有换行等控制字符。允许：写成 \\n、\\t 等 ¦ the text holds a control character such as a line break."
                        + " Allowed: written as \\n, \\t and so on",
                "['\\q'] ¦ 1:4 ¦ 没有“\\q”这种转义。允许：\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX ¦ there is no escape \"\\q\"."
                        + " Allowed: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
                "['\\u12'] ¦ 1:7 ¦ \\u 后不是四位十六进制数字 ¦ \\u is not followed by four hexadecimal digits",
                "[01] ¦ 1:3 ¦ 数字不能以 0 开头 ¦ a number does not begin with 0",
                "[+1] ¦ 1:3 ¦ 数字前不能有加号 ¦ a number does not begin with a plus sign",
                "[1.] ¦ 1:3 ¦ 小数点或指数后没有数字 ¦ no digit follows the decimal point or exponent",
                "[1e99999999999] ¦ 1:2 ¦ 数字的指数太大，无法读取 ¦ the number's exponent is too large to be read",
                "['\\ud800'] ¦ 1:2 ¦ 文字里有落单的代理码 \\ud800，不是完整的字符 ¦ the text holds a lone surrogate \\ud800, which is no"
                        + " character",
                "{'\\udc00': 1} ¦ 1:2 ¦ 文字里有落单的代理码 \\udc00，不是完整的字符 ¦ the text holds a lone surrogate \\udc00, which is no"
                        + " character"
            })
    void whatIsNoJsonIsToldWithItsPlace(String text, String place, String zh, String en) {
        JsonText read = StrictJson.parse(text.replace('\'', '"').replace('↵', '\n'));

        assertThat(read).isInstanceOfSatisfying(Malformed.class, malformed -> {
            assertThat(malformed.explanation().text().zh()).isEqualTo(zh);
            assertThat(malformed.explanation().text().en()).isEqualTo(en);
            assertThat(malformed.line() + ":" + malformed.column()).isEqualTo(place);
        });
    }

    @Test
    void columnsCountCharactersAsPeopleDo() {
        Malformed malformed = (Malformed) StrictJson.parse("{\"姓名\": \"😀张\", x}".getBytes(StandardCharsets.UTF_8));

        assertThat(malformed.column()).isEqualTo(14);
    }

    @Test
    void nestingIsLimited() {
        assertThat(zh("[".repeat(64) + "]".repeat(64))).isEmpty();
        assertThat(zh("[".repeat(10_000))).isEqualTo("嵌套超过 64 层");
    }

    @Test
    void aNumberOfFiveMillionDigitsIsRefusedUnread() {
        assertThat(zh("[" + "9".repeat(5_000_000) + "]")).isEqualTo("数字超过 1000 位");
        assertThat(zh("[1." + "9".repeat(5_000_000) + "]")).isEqualTo("数字超过 1000 位");
    }

    @Test
    void textsAndNamesAreLimited() {
        assertThat(zh("[\"" + "x".repeat(1_000_001) + "\"]")).isEqualTo("文字超过 1000000 个字符");
        assertThat(zh("{\"" + "x".repeat(1_001) + "\": 1}")).isEqualTo("名称超过 1000 个字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " [1, 2.50, \"\\ud83d\\ude00\"] ", "{\"a\": {\"a\": 1}}", "\"x\"", "1e999", "-0.0"})
    void whatIsJsonIsRead(String text) {
        assertThat(StrictJson.parse(text)).isInstanceOf(JsonText.Tree.class);
        assertThat(StrictJson.parse(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(StrictJson.parse(text));
    }

    @Test
    void aByteOrderMarkInFrontIsLetPass() {
        assertThat(StrictJson.parse("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonText.Tree.class);
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirPlaceAndGbkByName() {
        Malformed malformed = (Malformed) StrictJson.parse("{\n \"name\": \"张三\"}".getBytes(Charset.forName("GBK")));

        assertThat(malformed.line()).isEqualTo(2);
        assertThat(malformed.column()).isEqualTo(11);
        assertThat(malformed.explanation().text().zh()).isEqualTo("此处的字节不是 UTF-8。允许：UTF-8；此文件像是 GBK，请另存为 UTF-8");
        assertThat(malformed.explanation().text().en())
                .isEqualTo("these bytes are not UTF-8. Allowed: UTF-8; this looks like GBK, save it as UTF-8");
    }

    @Test
    void bytesThatEndWithinACharacterAreNotUtf8() {
        byte[] bytes = {'"', (byte) 0xe5, (byte) 0xbc};

        assertThat(StrictJson.parse(bytes)).isInstanceOf(Malformed.class);
    }

    @Test
    void noTextMakesItThrow() {
        byte[] good = "{\"a\": [1, -2.5e3, \"文\\u00e9\\n\", true, null], \"b\": {\"c\": \"😀\"}} "
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(8259);
        int malformed = 0;

        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = Arrays.copyOf(good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
            for (int spoils = random.nextInt(3); spoils > 0 && bytes.length > 0; spoils--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (StrictJson.parse(bytes) instanceof Malformed told) {
                malformed++;
                assertThat(told.line()).isPositive();
                assertThat(told.column()).isPositive();
            }
        }

        assertThat(malformed).isBetween(5_000, 18_000);
    }

    private static String zh(String text) {
        return StrictJson.parse(text) instanceof Malformed malformed
                ? malformed.explanation().text().zh()
                : "";
    }
}
