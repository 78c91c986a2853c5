package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberReaderTest {
    private final IdNumberReader reader = new IdNumberReader(LocalDate.of(2017, 5, 18));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    330106197503120031 | 330106197503120031
                    """)
    void aRightNumberIsTakenAsItStands(String written, String value) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    33010619750312003１ | 330106197503120031 | id-full-width | 身份证号码“33010619750312003１”里的全角字符按半角读 | the ID number "33010619750312003１" is read with half-width characters
                    330106 19750312 0031 | 330106197503120031 | id-blanks | 身份证号码“330106 19750312 0031”里的空白已去掉 | the ID number "330106 19750312 0031" is read without its blanks
                    １１０１０５１９４９１２３１００２Ｘ | 11010519491231002X | id-full-width | 身份证号码“１１０１０５１９４９１２３１００２Ｘ”里的全角字符按半角读 | the ID number "１１０１０５１９４９１２３１００２Ｘ" is read with half-width characters
                    11010519491231002x | 11010519491231002X | id-lower-x | 身份证号码“11010519491231002x”末位的小写 x 按大写 X 读 | the ID number "11010519491231002x" is read with a capital X
                    '330106197503120031 | 330106197503120031 | id-apostrophe | 身份证号码“'330106197503120031”首尾的撇号已去掉 | the ID number "'330106197503120031" is read without the apostrophe at its end or beginning
                    330106197503120031' | 330106197503120031 | id-apostrophe | 身份证号码“330106197503120031'”首尾的撇号已去掉 | the ID number "330106197503120031'" is read without the apostrophe at its end or beginning
                    """)
    void whatCannotBePartOfANumberIsTidiedAndSaid(String written, String value, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    3.3E+17 | id-in-exponent-form | 身份证号码“3.3E+17”是科学记数法，后面的几位已经丢失。允许：把这一列设成文本，再照证件重新填写 18 位 | the ID number "3.3E+17" is in exponent form: its last digits are lost. Allowed: format the column as text, then enter the 18 characters again from the document
                    330106750312003 | id-fifteen-digits | 身份证号码“330106750312003”是 15 位的旧号码，不能使用。允许：现在的 18 位号码。也许是：330106197503120031 | the ID number "330106750312003" is an old one of 15 digits and not used. Allowed: today's number of 18 characters. Maybe: 330106197503120031
                    330106197503120032 | id-checksum | 身份证号码“330106197503120032”的校验码不对：前 17 位的校验码是 1，不是 2；某一位写错了 | the check character of the ID number "330106197503120032" is wrong: that of its first 17 digits is 1, not 2; one of the digits is wrong
                    330106197502300031 | id-birth-impossible | 身份证号码“330106197502300031”里的出生日期 19750230 不存在 | the ID number "330106197502300031" gives the birth date 19750230, which does not exist
                    330106205003120031 | id-birth-future | 身份证号码“330106205003120031”里的出生日期 2050-03-12 晚于 2017-05-18 | the ID number "330106205003120031" gives the birth date 2050-03-12, after 2017-05-18
                    440524180001010014 | id-birth-too-early | 身份证号码“440524180001010014”里的出生日期 1800-01-01 早于 1900 年 | the ID number "440524180001010014" gives the birth date 1800-01-01, before 1900
                    330106197503120000 | id-damaged-by-excel | 身份证号码“330106197503120000”的校验码不对，末尾是 000：像是曾被 Excel 存成数字，末三位已经丢失。允许：把这一列设成文本，再照证件重新填写 18 位 | the ID number "330106197503120000" has a wrong check character and ends in 000: it seems that Excel once stored it as a number and lost the last three digits. Allowed: format the column as text, then enter the 18 characters again from the document
                    E12345678 | id-other-document | “E12345678”不是居民身份证号码，是护照。允许：身份证号码；没有身份证的，另填出生日期和性别 | "E12345678" is no resident ID number but that of a passport. Allowed: an ID number; without one, give birth date and gender in columns of their own
                    护照E12345678 | id-other-document | “护照E12345678”不是居民身份证号码，是护照。允许：身份证号码；没有身份证的，另填出生日期和性别 | "护照E12345678" is no resident ID number but that of a passport. Allowed: an ID number; without one, give birth date and gender in columns of their own
                    H12345678 | id-other-document | “H12345678”不是居民身份证号码，是港澳居民来往内地通行证。允许：身份证号码；没有身份证的，另填出生日期和性别 | "H12345678" is no resident ID number but that of a Hong Kong and Macao residents' permit. Allowed: an ID number; without one, give birth date and gender in columns of their own
                    3301061975031200 | id-length | 身份证号码“3301061975031200”有 16 个字符。允许：18 位：17 位数字和一位数字或 X | the ID number "3301061975031200" has 16 characters. Allowed: 18 characters: 17 digits and a digit or X
                    33010619750312003A | id-characters | 身份证号码“33010619750312003A”里有不能用的字符。允许：18 位：17 位数字和一位数字或 X | the ID number "33010619750312003A" holds characters that none has. Allowed: 18 characters: 17 digits and a digit or X
                    军字第1234567号 | id-other-document | “军字第1234567号”不是居民身份证号码，是军人证件。允许：身份证号码；没有身份证的，另填出生日期和性别 | "军字第1234567号" is no resident ID number but that of a military document. Allowed: an ID number; without one, give birth date and gender in columns of their own
                    / | cell-dash | “/”当作没有填写 | "/" is taken as not filled in
                    同上 | id-length | 身份证号码“同上”有 2 个字符。允许：18 位：17 位数字和一位数字或 X | the ID number "同上" has 2 characters. Allowed: 18 characters: 17 digits and a digit or X
                    """)
    void aWrongNumberIsNotUsedAndSaysWhy(String written, String code, String zh, String en) {
        CellReading reading = reader.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @Test
    void aNumberStoredAsANumberIsDamagedAndNotRepaired() {
        CellReading reading = reader.read(new CellContent.Number(new BigDecimal("330106197503120000"), "3.30106E+17"));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo("id-as-number");
        assertThat(Told.zh(reading.findings()))
                .isEqualTo("身份证号码“3.30106E+17”存成了数字，Excel 只保留前 15 位，后面的已经丢失。允许：把这一列设成文本，再照证件重新填写 18 位");
    }

    @Test
    void aNumberOfFifteenDigitsStoredAsANumberIsAnOldOne() {
        CellReading reading = reader.read(new CellContent.Number(new BigDecimal("330106750312003"), "3.30107E+14"));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo("id-fifteen-digits");
    }

    @Test
    void everythingThatIsTidiedIsSaid() {
        CellReading reading = reader.read(new CellContent.Text("'１１０１０５ 19491231002ｘ\u200b"));

        assertThat(Told.value(reading)).isEqualTo("11010519491231002X");
        assertThat(Told.codes(reading)).isEqualTo("id-blanks id-apostrophe id-full-width id-lower-x");
        assertThat(Told.zh(reading.findings())).contains("<U+200B>");
    }

    @Test
    void aHugeNumberCostsNothing() {
        CellReading reading = reader.read(new CellContent.Number(new BigDecimal("1E+1000000000"), "1E+1000000000"));

        assertThat(Told.codes(reading)).isEqualTo("id-as-number");
    }
}
