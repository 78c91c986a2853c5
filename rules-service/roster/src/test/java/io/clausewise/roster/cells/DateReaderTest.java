package io.clausewise.roster.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private final DateReader births = DateReader.partialUntil(LocalDate.of(2017, 5, 18));
    private final DateReader days = DateReader.days();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1985-06-01 | 1985-06-01
                    1985/6/1 | 1985-06-01
                    1985.06 | 1985-06
                    1985年6月 | 1985-06
                    1985年6月1日 | 1985-06-01
                    19850601 | 1985-06-01
                    198506 | 1985-06
                    １９８５年６月１日 | 1985-06-01
                    1985 | 1985
                    1985年 | 1985
                    1985-06-01 00:00:00 | 1985-06-01
                    1985 6 1 | 1985-06-01
                    1985 1 1 | 1985-01-01
                    1985—06—01 | 1985-06-01
                    1985。6。1 | 1985-06-01
                    """)
    void aDateIsReadAsExactlyAsItIsWritten(String written, String value) {
        CellReading reading = births.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1985-02-30 | date-impossible | 日历上没有“1985-02-30”这一天 | the calendar has no "1985-02-30"
                    198513 | date-impossible | 日历上没有“198513”这一天 | the calendar has no "198513"
                    85年6月 | date-two-digit-year | 日期“85年6月”的年份只有两位。允许：四位年份 | the year of the date "85年6月" has two digits. Allowed: a year of four digits
                    1800-01-01 | date-out-of-range | 日期“1800-01-01”不合理。允许：1900 年至 2100 年 | the date "1800-01-01" is out of range. Allowed: 1900 to 2100
                    2050-01-01 | date-in-future | 日期“2050-01-01”晚于 2017-05-18 | the date "2050-01-01" is after 2017-05-18
                    不详 | date-not-understood | “不详”不是看得懂的日期。允许：1985-06-01、1985年6月 这样的写法 | "不详" is not understood as a date. Allowed: dates such as 1985-06-01 and months such as 1985-06
                    01/06/1985 | date-not-understood | “01/06/1985”不是看得懂的日期。允许：1985-06-01、1985年6月 这样的写法 | "01/06/1985" is not understood as a date. Allowed: dates such as 1985-06-01 and months such as 1985-06
                    """)
    void whatIsNoDateIsSaid(String written, String code, String zh, String en) {
        CellReading reading = births.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1985.1 | 1985 | date-month-ambiguous | “1985.1”可能是 1 月，也可能是 10 月（数字末尾的 0 会丢失）。也许是：1985-01、1985-10 | "1985.1" may be January or October: a number loses its last 0. Maybe: 1985-01, 1985-10
                    """)
    void aYearIsKeptWhereTheMonthIsNotCertain(String written, String value, String code, String zh, String en) {
        CellReading reading = births.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2015-06-01 | 2015-06-01
                    """)
    void aDayIsADay(String written, String value) {
        CellReading reading = days.read(new CellContent.Text(written));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    2015年6月 | date-day-missing | 日期“2015年6月”没有写到日，未采用。允许：年、月、日都有的日期 | the date "2015年6月" has no day and is not used. Allowed: a date with year, month and day
                    2015 | date-day-missing | 日期“2015”只有年份，未采用。允许：年、月、日都有的日期 | the date "2015" is a year only and is not used. Allowed: a date with year, month and day
                    """)
    void aMonthOrAYearIsNotADay(String written, String code, String zh, String en) {
        CellReading reading = days.read(new CellContent.Text(written));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.codes(reading)).isEqualTo(code);
        assertThat(Told.zh(reading.findings())).isEqualTo(zh);
        assertThat(Told.en(reading.findings())).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1985年6月1日 | 1985-06-01
                    1-Jun-85 | 1985-06-01
                    6/1/85 | 1985-06-01
                    1985/6/1 0:00 | 1985-06-01
                    1985年6月 | 1985-06
                    1985-06 | 1985-06
                    Jun-85 | 1985-06
                    一九八五年六月 | 1985-06
                    1985 | 1985
                    """)
    void aDateCellMeansWhatItShows(String shown, String value) {
        CellReading reading = births.read(new CellContent.DateValue(LocalDate.of(1985, 6, 1), shown));

        assertThat(Told.value(reading)).isEqualTo(value);
        assertThat(reading.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"6月1日", "6-1", "1-Jun", "六月一日"})
    void aDateCellThatShowsNoYearHasOneThatNobodyWrote(String shown) {
        CellReading reading = births.read(new CellContent.DateValue(LocalDate.of(1985, 6, 1), shown));

        assertThat(reading.value()).isEmpty();
        assertThat(Told.zh(reading.findings()))
                .isEqualTo("“" + shown + "”只写了月和日，年份 1985 是 Excel 补上的，未采用。允许：年、月、日都有的日期");
    }

    @ParameterizedTest
    @CsvSource({
        "19850601, 19850601, 1985-06-01",
        "198506, 198506, 1985-06",
        "1985.06, 1985.06, 1985-06",
        "1985.1, 1985.10, 1985-10",
        "1985.1, 1985.1, 1985",
        "31199, 31199, -",
        "1E+900000000, 1E+9, -"
    })
    void aNumberMayBeADate(BigDecimal value, String shown, String date) {
        CellReading reading = births.read(new CellContent.Number(value, shown));

        assertThat(Told.value(reading)).isEqualTo(date);
    }

    @Test
    void aNumberThatExcelCountsDaysWithIsNotTurnedIntoADate() {
        CellReading reading = births.read(new CellContent.Number(new BigDecimal("31199"), "31199"));

        assertThat(Told.zh(reading.findings())).isEqualTo("“31199”是数字不是日期，像是单元格的日期格式丢了。也许是：1985-06-01");
        assertThat(Told.en(reading.findings()))
                .isEqualTo(
                        "\"31199\" is a number, no date; the cell's date format seems to be lost. Maybe: 1985-06-01");
    }
}
