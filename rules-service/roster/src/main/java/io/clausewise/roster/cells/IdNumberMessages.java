package io.clausewise.roster.cells;

import io.clausewise.message.Explanation;
import io.clausewise.profile.IdNumber;
import java.time.LocalDate;
import java.util.Optional;

/** What is said about ID numbers. */
final class IdNumberMessages {
    private static final String AGAIN_ZH = "把这一列设成文本，再照证件重新填写 18 位";
    private static final String AGAIN_EN =
            "format the column as text, then enter the 18 characters again from the document";

    private IdNumberMessages() {}

    static CellFinding blanks(String written) {
        return note("id-blanks", written, "里的空白已去掉", " is read without its blanks");
    }

    static CellFinding apostrophe(String written) {
        return note("id-apostrophe", written, "首尾的撇号已去掉", " is read without the apostrophe at its end or beginning");
    }

    static CellFinding fullWidth(String written) {
        return note("id-full-width", written, "里的全角字符按半角读", " is read with half-width characters");
    }

    static CellFinding smallX(String written) {
        return note("id-lower-x", written, "末位的小写 x 按大写 X 读", " is read with a capital X");
    }

    static CellFinding storedAsNumber(String shown) {
        return damaged(
                "id-as-number",
                shown,
                "存成了数字，Excel 只保留前 15 位，后面的已经丢失",
                " is stored as a number: Excel kept 15 digits, the others are lost");
    }

    static CellFinding exponent(String written) {
        return damaged(
                "id-in-exponent-form", written, "是科学记数法，后面的几位已经丢失", " is in exponent form: its last digits are lost");
    }

    static CellFinding endsInZeros(String number) {
        return damaged(
                "id-damaged-by-excel",
                number,
                "的校验码不对，末尾是 000：像是曾被 Excel 存成数字，末三位已经丢失",
                " has a wrong check character and ends in 000: it seems that Excel once stored it as a number and lost the last three digits");
    }

    static CellFinding fifteenDigits(String digits) {
        return CellFinding.fault(
                "id-fifteen-digits",
                Explanation.of(
                                "身份证号码" + Quote.zh(digits) + "是 15 位的旧号码，不能使用",
                                "the ID number " + Quote.en(digits) + " is an old one of 15 digits and not used")
                        .allowing("现在的 18 位号码", "today's number of 18 characters")
                        .perhaps(completed(digits.substring(0, 6) + "19" + digits.substring(6)).stream()
                                .toList()));
    }

    static CellFinding otherDocument(String written, OtherDocument document) {
        return CellFinding.fault(
                "id-other-document",
                Explanation.of(
                                Quote.zh(written) + "不是居民身份证号码，是" + document.label.zh(),
                                Quote.en(written) + " is no resident ID number but that of " + document.label.en())
                        .allowing(
                                "身份证号码；没有身份证的，另填出生日期和性别",
                                "an ID number; without one, give birth date and gender in columns of their own"));
    }

    static CellFinding length(String written) {
        int length = written.codePointCount(0, written.length());
        return fault("id-length", written, "有 " + length + " 个字符", " has " + length + " characters");
    }

    static CellFinding characters(String written) {
        return fault("id-characters", written, "里有不能用的字符", " holds characters that none has");
    }

    static CellFinding noSuchDay(String number) {
        String day = number.substring(6, 14);
        return born(
                "id-birth-impossible",
                number,
                "里的出生日期 " + day + " 不存在",
                " gives the birth date " + day + ", which does not exist");
    }

    static CellFinding bornTooEarly(String number, LocalDate born) {
        return born(
                "id-birth-too-early",
                number,
                "里的出生日期 " + born + " 早于 1900 年",
                " gives the birth date " + born + ", before 1900");
    }

    static CellFinding bornLater(String number, LocalDate born, LocalDate asOf) {
        return born(
                "id-birth-future",
                number,
                "里的出生日期 " + born + " 晚于 " + asOf,
                " gives the birth date " + born + ", after " + asOf);
    }

    static CellFinding checkCharacter(String number) {
        char right = completed(number.substring(0, 17))
                .map(whole -> whole.charAt(17))
                .orElse('?');
        return CellFinding.fault(
                "id-checksum",
                "身份证号码" + Quote.zh(number) + "的校验码不对：前 17 位的校验码是 " + right + "，不是 " + number.charAt(17) + "；某一位写错了",
                "the check character of the ID number " + Quote.en(number)
                        + " is wrong: that of its first 17 digits is " + right + ", not " + number.charAt(17)
                        + "; one of the digits is wrong");
    }

    /** The one number that begins with these 17 digits and is right. */
    private static Optional<String> completed(String seventeen) {
        return "0123456789X"
                .chars()
                .mapToObj(last -> seventeen + (char) last)
                .filter(number -> IdNumber.find(number).isPresent())
                .findFirst();
    }

    private static CellFinding note(String code, String written, String zh, String en) {
        return CellFinding.note(code, "身份证号码" + Quote.zh(written) + zh, "the ID number " + Quote.en(written) + en);
    }

    private static CellFinding born(String code, String written, String zh, String en) {
        return CellFinding.fault(code, "身份证号码" + Quote.zh(written) + zh, "the ID number " + Quote.en(written) + en);
    }

    private static CellFinding damaged(String code, String written, String zh, String en) {
        return CellFinding.fault(
                code,
                Explanation.of("身份证号码" + Quote.zh(written) + zh, "the ID number " + Quote.en(written) + en)
                        .allowing(AGAIN_ZH, AGAIN_EN));
    }

    private static CellFinding fault(String code, String written, String zh, String en) {
        return CellFinding.fault(
                code,
                Explanation.of("身份证号码" + Quote.zh(written) + zh, "the ID number " + Quote.en(written) + en)
                        .allowing("18 位：17 位数字和一位数字或 X", "18 characters: 17 digits and a digit or X"));
    }
}
