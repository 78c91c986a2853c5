package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;

/** What is said about the conditions between when and then. */
final class ConditionMessages {
    private static final String FORMS_ZH =
            "事实类型( 字段 比较 值, … )、exists 事实类型( … )、用 and 或 or 连接的条件、" + "accumulate( 事实类型( … ); $n : count(); $n >= 个数 )";
    private static final String FORMS_EN =
            "Type( field comparison value, … ), exists Type( … ), conditions joined by and or"
                    + " or, accumulate( Type( … ); $n : count(); $n >= number )";
    private static final String COUNT_FORM = "accumulate( Apprentice( keyStaff == true ); $n : count(); $n >= 3 )";

    private ConditionMessages() {}

    static Fault conditionMissing() {
        return Fault.of(
                        "condition-missing",
                        "when 之后没有条件，这样的规则永远成立",
                        "no condition after when: such a rule always holds")
                .allowing(FORMS_ZH, FORMS_EN);
    }

    static Fault conditionExpected(String found) {
        return Fault.of(
                        "condition-expected",
                        "这里应是一个条件，却是" + Shown.zh(found),
                        "a condition should stand here, not " + Shown.en(found))
                .allowing(FORMS_ZH, FORMS_EN);
    }

    static Fault formRefused(String word) {
        return Fault.of("form-refused", "条件里不能用 " + Shown.of(word), Shown.of(word) + " cannot be used in a condition")
                .allowing(FORMS_ZH, FORMS_EN);
    }

    static Fault notRefused() {
        return Fault.of(
                        "not-refused",
                        "条件里不能用 not：未申报不等于没有",
                        "not cannot be used in a condition: what is not submitted is not known to be absent")
                .allowing(
                        "写成正面的条件，并在 notice.yaml 里把这一条放在 none 之下；是非字段写 == false",
                        "the positive condition, with its clause under none in notice.yaml; for a yes-or-no field == false");
    }

    static Fault typeUnknown(String name) {
        return Fault.of("type-unknown", "没有事实类型" + Shown.zh(name), "there is no fact type " + Shown.en(name))
                .allowing(FactType.names())
                .nearest(name, FactType.names());
    }

    static Fault typeQualified(String name, String simple) {
        return Fault.of(
                        "type-qualified",
                        "事实类型不带包名：" + Shown.zh(name),
                        "a fact type is written without its package: " + Shown.en(name))
                .allowing(simple + "( … )");
    }

    static Fault bindingRefused(String name) {
        return Fault.of(
                        "binding-refused",
                        "不能给变量赋值：“" + Shown.of(name) + " :”",
                        "no variables: \"" + Shown.of(name) + " :\"")
                .allowing("直接写条件；只有计数可用 $n，如 " + COUNT_FORM, "the condition alone; only a count has $n: " + COUNT_FORM);
    }

    static Fault andOrMixed() {
        return Fault.of(
                        "and-or-mixed",
                        "or 与其他条件并列而没有括号，读的人会弄错先后",
                        "or beside other conditions without parentheses is easily misread")
                .allowing(
                        "( 甲 or 乙 ) and 丙；或把 ( 甲 or 乙 ) 单独写一行", "( A or B ) and C; or ( A or B ) on a line of its own");
    }

    static Fault andOrSymbol(String symbol) {
        String word = symbol.equals("&&") ? "and" : "or";
        return Fault.of("and-or-symbol", "条件之间不能用 " + symbol, symbol + " cannot stand between conditions")
                .allowing(word);
    }

    static Fault commaBetween() {
        return Fault.of("comma-between", "条件之间不能用逗号", "no comma between conditions")
                .allowing("每个条件单独一行，或用 and、or 连接", "each condition on a line of its own, or joined by and, or");
    }

    static Fault jointExpected(String found) {
        return Fault.of(
                        "joint-expected",
                        "括号里的条件之间缺少 and 或 or：" + Shown.zh(found) + "之前",
                        "and or or is missing between conditions in parentheses, before " + Shown.en(found))
                .allowing("( 甲 and 乙 )、( 甲 or 乙 )", "( A and B ), ( A or B )");
    }

    static Fault prefixForm(String word) {
        return Fault.of("prefix-form", word + " 不能写在条件之前", word + " cannot stand before the conditions")
                .allowing("( 甲 " + word + " 乙 )", "( A " + word + " B )");
    }

    static Fault existsOfSeveral() {
        return Fault.of("exists-of-several", "exists 之后只能有一个事实类型", "exists takes one fact type alone")
                .allowing("exists 事实类型( … )", "exists Type( … )");
    }

    static Fault parenthesisMissing(String before) {
        return Fault.of(
                "parenthesis-missing",
                Shown.zh(before) + "的括号没有闭合，缺少 )",
                "the parenthesis of " + Shown.en(before) + " is not closed; ) is missing");
    }

    static Fault tooDeep(int most) {
        return Fault.of(
                "too-deep",
                "括号嵌套超过 " + most + " 层，请拆成几条",
                "parentheses nested in more than " + most + " levels; split the clause");
    }

    static Fault patternEmpty(FactType type) {
        return Fault.of(
                        "pattern-empty",
                        type.typeName() + "( ) 的括号里什么也没有",
                        type.typeName() + "( ) has nothing in its parentheses")
                .allowing(
                        "至少一个“字段 比较 值”，字段有 " + fields(type, "、"),
                        "at least one \"field comparison value\"; fields: " + fields(type, ", "));
    }

    static Fault constraintEmpty() {
        return Fault.of("constraint-empty", "多了一个逗号，逗号前后没有比较", "one comma too many: no comparison beside it")
                .allowing("删去这个逗号，或补上一项，如 rank <= 3", "no such comma, or a comparison beside it, such as rank <= 3");
    }

    static Fault attestationIncomplete() {
        return Fault.of(
                        "attestation-incomplete",
                        "Attestation 要同时写明 criterion 和 met，否则只要有这一项就算符合",
                        "an Attestation needs both criterion and met; otherwise any entry would do")
                .allowing("Attestation( criterion == \"…\", met == true )");
    }

    static Fault equalityTwice(FactType type, FactField field) {
        String either = type.typeName() + "( " + field + " in ( … ) )";
        String both = type.typeName() + "( " + field + " == … )";
        return Fault.of(
                        "equality-twice",
                        "一个 " + type.typeName() + " 的 " + field + " 不能同时等于两个值，这样永远不成立",
                        field + " of one " + type.typeName() + " cannot equal two values: that never holds")
                .allowing(
                        "任一即可写 " + either + "；都要有写两行 " + both, either + " for either; two lines " + both + " for both");
    }

    static Fault countForm() {
        return Fault.of("count-form", "accumulate 的写法不对", "the accumulate is not written as it should be")
                .allowing(COUNT_FORM);
    }

    static Fault countOfSeveral() {
        return Fault.of("count-of-several", "accumulate 里只能数一种事实", "an accumulate counts facts of one pattern")
                .allowing(COUNT_FORM);
    }

    static Fault countFunction(String function) {
        return Fault.of(
                        "count-function",
                        "accumulate 里不能用 " + Shown.of(function) + "()",
                        Shown.of(function) + "() cannot be used in an accumulate")
                .allowing("只有 count()，如 " + COUNT_FORM, "count() only: " + COUNT_FORM);
    }

    static Fault countThreshold(String threshold) {
        return Fault.of(
                        "count-threshold",
                        "个数" + Shown.zh(threshold) + "不对",
                        "the number " + Shown.en(threshold) + " will not do")
                .allowing("$n >= 1 到 1000 的整数", "$n >= a whole number from 1 to 1000");
    }

    static Fault countTwice() {
        return Fault.of(
                "count-twice",
                "一条规则里有两个 accumulate 都叫 $n，Drools 不接受；请拆成两条，在 notice.yaml 里组合",
                "two accumulates of one rule are both called $n, which Drools refuses; make two clauses and combine them in"
                        + " notice.yaml");
    }

    private static String fields(FactType type, String comma) {
        return String.join(comma, type.fields().stream().map(Object::toString).toList());
    }
}
