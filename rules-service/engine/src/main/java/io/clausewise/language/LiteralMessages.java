package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said about the literal a field is compared with. */
final class LiteralMessages {
    private static final Pattern OTHER_DATE = Pattern.compile("([0-9]{4})\\D([0-9]{1,2})\\D([0-9]{1,2})日?");

    private LiteralMessages() {}

    static Fault literalType(FactField field, String written) {
        Fault fault = Fault.of(
                "literal-type",
                "字段 " + field + " 不能与 " + Shown.of(written) + " 比较",
                "the field " + field + " cannot be compared with " + Shown.of(written));
        return switch (field.type()) {
            case TEXT -> fault.allowing("双引号里的文字", "a text in double quotes");
            case WHOLE -> fault.allowing("不带引号的整数，如 3", "a whole number without quotes, such as 3");
            case BOOLEAN -> fault.allowing("true 或 false", "true or false");
            case DATE -> fault.allowing("双引号里的日期，如 \"2017-05-18\"", "a date in double quotes, such as \"2017-05-18\"");
            case CHOICE -> fault.allowing(constants(field));
        };
    }

    static Fault singleQuotes(String written) {
        return Fault.of(
                        "single-quotes",
                        "文字 " + Shown.of(written) + " 用了单引号",
                        "the text " + Shown.of(written) + " stands in single quotes")
                .allowing("双引号 \"…\"", "double quotes \"…\"")
                .perhaps(List.of(written.replace('\'', '"')));
    }

    static Fault textEmpty(FactField field) {
        return Fault.of(
                        "text-empty",
                        "字段 " + field + " 与空的文字比较",
                        "the field " + field + " is compared with an empty text")
                .allowing("双引号里的文字，不能空着", "a text in double quotes that is not empty");
    }

    static Fault textCharacter(FactField field, String written) {
        return Fault.of(
                        "text-character",
                        "字段 " + field + " 的文字" + Shown.zh(written) + "里有引号、反斜杠或换行",
                        "the text " + Shown.en(written) + " of the field " + field
                                + " has a quotation mark, backslash or line break in it")
                .allowing("一行文字，引号用“”", "one line, quotation marks “”");
    }

    static Fault constantUnqualified(FactField field, String constant) {
        return Fault.of(
                        "constant-unqualified",
                        Shown.zh(constant) + "前面缺少类型名",
                        "the type's name is missing before " + Shown.en(constant))
                .allowing(className(field) + "." + constant);
    }

    static Fault constantClass(FactField field, String written) {
        return Fault.of(
                        "constant-class",
                        "字段 " + field + " 的值不是" + Shown.zh(written) + "这一类",
                        "the field " + field + " has no values like " + Shown.en(written))
                .allowing(constants(field));
    }

    static Fault constantUnknown(FactField field, String written) {
        return Fault.of(
                        "constant-unknown",
                        className(field) + " 没有取值" + Shown.zh(written),
                        className(field) + " has no value " + Shown.en(written))
                .allowing(constants(field));
    }

    static Fault numberForm(FactField field, String written) {
        return Fault.of(
                        "number-form",
                        "字段 " + field + " 的数字" + Shown.zh(written) + "写法不对",
                        "the number " + Shown.en(written) + " of the field " + field
                                + " is not written as it should be")
                .allowing(
                        "最多 9 位的十进制整数，没有小数、分隔符、前导零和后缀，如 300000",
                        "a decimal whole number of at most 9 digits, without fraction, separators, leading zero and suffix,"
                                + " such as 300000");
    }

    static Fault dateForm(FactField field, String written) {
        return Fault.of(
                        "date-form",
                        "字段 " + field + " 的日期" + Shown.zh(written) + "写法不对",
                        "the date " + Shown.en(written) + " of the field " + field + " is not written as it should be")
                .allowing("年-月-日，如 \"2017-05-18\"", "YYYY-MM-DD, such as \"2017-05-18\"")
                .perhaps(nearestDate(written));
    }

    /** Year, month and day in another notation. */
    private static List<String> nearestDate(String written) {
        Matcher date = OTHER_DATE.matcher(written);
        return date.matches()
                ? List.of(date.group(1) + "-" + twoDigits(date.group(2)) + "-" + twoDigits(date.group(3)))
                : List.of();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    static Fault dateImpossible(FactField field, String written) {
        return Fault.of(
                        "date-impossible",
                        "字段 " + field + " 的日期" + Shown.zh(written) + "不存在",
                        "the date " + Shown.en(written) + " of the field " + field + " does not exist")
                .allowing("日历上有的日期，年-月-日", "a day of the calendar, YYYY-MM-DD");
    }

    static Fault literalTwice(FactField field, String written) {
        return Fault.of(
                        "literal-twice",
                        "字段 " + field + " 的 in ( ) 里 " + Shown.of(written) + " 写了两次",
                        Shown.of(written) + " stands twice in the in ( ) of the field " + field)
                .allowing("每个值写一次", "each value once");
    }

    static Fault honourUnknown(String name) {
        return Fault.of(
                        "honour-unknown",
                        "vocabulary.yaml 里没有荣誉" + Shown.zh(name),
                        "vocabulary.yaml has no honour " + Shown.en(name))
                .allowing("honours 里的名称；新的荣誉先加到 honours", "a name of its honours; a new honour is added there first");
    }

    static Fault honourAlias(String alias, String name) {
        return Fault.of(
                        "honour-alias",
                        Shown.zh(alias) + "是别名，规则里写正式名称",
                        Shown.en(alias) + " is another name; rules use the proper one")
                .allowing("\"" + name + "\"");
    }

    static Fault cityUnknown(String name, List<String> cities) {
        return Fault.of(
                        "city-unknown",
                        "vocabulary.yaml 里没有市" + Shown.zh(name),
                        "vocabulary.yaml has no city " + Shown.en(name))
                .allowing(cities);
    }

    static Fault cityPart(String name, String city) {
        return Fault.of(
                        "city-part",
                        Shown.zh(name) + "属于" + city + "，申报人的区县都算作市，规则里写市",
                        Shown.en(name) + " belongs to " + city
                                + "; an applicant's district counts as its city, so rules name the city")
                .allowing("\"" + city + "\"");
    }

    static Fault criterionUnknown(String id, List<String> criteria) {
        return Fault.of(
                        "criterion-unknown",
                        "vocabulary.yaml 里没有认定事项" + Shown.zh(id),
                        "vocabulary.yaml has no criterion " + Shown.en(id))
                .allowing(criteria);
    }

    static Fault materialUnknown(String code, List<String> materials) {
        return Fault.of(
                        "material-unknown",
                        "vocabulary.yaml 里没有材料" + Shown.zh(code),
                        "vocabulary.yaml has no material " + Shown.en(code))
                .allowing(materials);
    }

    /** A literal the field could be compared with, in the words of a rule. */
    static String example(FactField field) {
        return switch (field.type()) {
            case TEXT -> "\"…\"";
            case WHOLE -> "3";
            case BOOLEAN -> "true";
            case DATE -> "\"2017-05-18\"";
            case CHOICE -> constants(field).get(0);
        };
    }

    static List<String> constants(FactField field) {
        return field.choices().stream()
                .map(constant -> className(field) + "." + constant.name())
                .toList();
    }

    private static String className(FactField field) {
        return field.choices().get(0).getDeclaringClass().getSimpleName();
    }
}
