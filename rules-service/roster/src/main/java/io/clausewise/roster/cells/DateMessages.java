package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import java.time.LocalDate;
import java.util.List;

/** What is said about dates. */
final class DateMessages {
    private DateMessages() {}

    static CellFinding notUnderstood(String written, boolean partial) {
        Explanation what =
                Explanation.of(Quote.zh(written) + "不是看得懂的日期", Quote.en(written) + " is not understood as a date");
        return CellFinding.fault(
                "date-not-understood",
                partial
                        ? what.allowing(
                                "1985-06-01、1985年6月 这样的写法", "dates such as 1985-06-01 and months such as 1985-06")
                        : what.allowing(
                                "1985-06-01 这样的写法，年、月、日都要有", "dates such as 1985-06-01, with year, month and day"));
    }

    static CellFinding impossible(String written) {
        return CellFinding.fault(
                "date-impossible", "日历上没有" + Quote.zh(written) + "这一天", "the calendar has no " + Quote.en(written));
    }

    static CellFinding outOfRange(String written) {
        return CellFinding.fault(
                "date-out-of-range",
                Explanation.of("日期" + Quote.zh(written) + "不合理", "the date " + Quote.en(written) + " is out of range")
                        .allowing("1900 年至 2100 年", "1900 to 2100"));
    }

    static CellFinding later(String written, LocalDate latest) {
        return CellFinding.fault(
                "date-in-future",
                "日期" + Quote.zh(written) + "晚于 " + latest,
                "the date " + Quote.en(written) + " is after " + latest);
    }

    static CellFinding dayMissing(String written, WrittenDate date) {
        String zh = date.year() ? "只有年份" : "没有写到日";
        String en = date.year() ? " is a year only" : " has no day";
        return CellFinding.fault(
                "date-day-missing",
                Explanation.of(
                                "日期" + Quote.zh(written) + zh + "，未采用",
                                "the date " + Quote.en(written) + en + " and is not used")
                        .allowing("年、月、日都有的日期", "a date with year, month and day"));
    }

    static CellFinding oneOrTen(String written) {
        String year = Plain.of(written).substring(0, 4);
        return CellFinding.fault(
                "date-month-ambiguous",
                Explanation.of(
                                Quote.zh(written) + "可能是 1 月，也可能是 10 月（数字末尾的 0 会丢失）",
                                Quote.en(written) + " may be January or October: a number loses its last 0")
                        .perhaps(List.of(year + "-01", year + "-10")));
    }

    static CellFinding twoDigitYear(String written) {
        return CellFinding.fault(
                "date-two-digit-year",
                Explanation.of(
                                "日期" + Quote.zh(written) + "的年份只有两位",
                                "the year of the date " + Quote.en(written) + " has two digits")
                        .allowing("四位年份", "a year of four digits"));
    }

    static CellFinding serialNumber(String shown, LocalDate day) {
        return CellFinding.fault(
                "date-serial-number",
                Explanation.of(
                                Quote.zh(shown) + "是数字不是日期，像是单元格的日期格式丢了",
                                Quote.en(shown) + " is a number, no date; the cell's date format seems to be lost")
                        .perhaps(List.of(day.toString())));
    }

    static CellFinding yearNotShown(CellContent.DateValue date) {
        return CellFinding.fault(
                "date-year-not-shown",
                Explanation.of(
                                Quote.zh(date) + "只写了月和日，年份 " + date.date().getYear() + " 是 Excel 补上的，未采用",
                                Quote.en(date) + " gives month and day; the year "
                                        + date.date().getYear() + " is Excel's, so it is not used")
                        .allowing("年、月、日都有的日期", "a date with year, month and day"));
    }
}
