package io.clausewise.language;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.message.Shown;
import io.clausewise.source.Fault;
import java.util.ArrayList;
import java.util.List;

/** What is said about one constraint, apart from its literal. */
final class ConstraintMessages {
    private static final String FORM_ZH = "字段 比较 值，如 rank <= 3；几个比较用逗号分开";
    private static final String FORM_EN = "field comparison value, such as rank <= 3; commas between comparisons";

    private ConstraintMessages() {}

    static Fault andInConstraint() {
        return Fault.of("and-in-constraint", "括号里不能用 &&", "&& cannot be used in the parentheses")
                .allowing(
                        "用逗号分开，如 level == Level.NATIONAL, rank <= 3",
                        "a comma, as in level == Level.NATIONAL, rank <= 3");
    }

    static Fault orInConstraint() {
        return Fault.of("or-in-constraint", "括号里不能用 ||", "|| cannot be used in the parentheses")
                .allowing(
                        "同一字段用 in ( 甲, 乙 )；不同情形写 ( 类型( … ) or 类型( … ) )",
                        "in ( a, b ) for one field; ( Type( … ) or Type( … ) ) for different cases");
    }

    static Fault notEqual(String operator) {
        return Fault.of(
                        "not-equal",
                        "不能用 " + operator + "：未知的值也会被当作不等",
                        operator + " cannot be used: an unknown value would count as different")
                .allowing(
                        "用 in ( … ) 列出允许的值；或写成正面的条件，在 notice.yaml 里放在 none 之下",
                        "in ( … ) with the allowed values; or the positive condition, its clause under none in notice.yaml");
    }

    static Fault arithmetic(String operator) {
        return Fault.of(
                        "arithmetic",
                        "括号里不能计算：“" + operator + "”",
                        "no arithmetic in the parentheses: \"" + operator + "\"")
                .allowing(FORM_ZH + "；要计算的量由程序作为字段提供", FORM_EN + "; what needs arithmetic is provided as a field");
    }

    static Fault methodCall(String name) {
        return Fault.of(
                        "method-call",
                        "不能调用“" + Shown.of(name) + "( )”",
                        "\"" + Shown.of(name) + "( )\" cannot be called")
                .allowing(FORM_ZH, FORM_EN);
    }

    static Fault nestedPath(String path) {
        return Fault.of("nested-path", "不能用点取下一级：" + Shown.zh(path), "no dots: " + Shown.en(path))
                .allowing("本类型自己的字段；" + FORM_ZH, "a field of the type itself; " + FORM_EN);
    }

    static Fault inlineCast(String path) {
        return Fault.of("inline-cast", "不能用 # 转换类型：" + Shown.zh(path), "no cast with #: " + Shown.en(path))
                .allowing(FORM_ZH, FORM_EN);
    }

    static Fault bindingInConstraint(String name) {
        return Fault.of(
                        "binding-in-constraint",
                        "括号里不能给变量赋值：“" + Shown.of(name) + " :”",
                        "no variables in the parentheses: \"" + Shown.of(name) + " :\"")
                .allowing(FORM_ZH, FORM_EN);
    }

    static Fault literalLeft(String literal) {
        return Fault.of(
                        "literal-left",
                        "值 " + Shown.of(literal) + " 写在了左边",
                        "the value " + Shown.of(literal) + " stands on the left")
                .allowing(FORM_ZH, FORM_EN);
    }

    static Fault nullLiteral() {
        return Fault.of(
                        "null-literal",
                        "不能与 null 比较：未知由系统处理，不用写",
                        "no comparison with null: what is unknown is taken care of")
                .allowing(FORM_ZH, FORM_EN);
    }

    static Fault bareField(FactField field) {
        return Fault.of("bare-field", "字段 " + field + " 后面没有比较", "no comparison after the field " + field)
                .allowing(example(field));
    }

    static Fault constraintForm(String written) {
        return Fault.of("constraint-form", Shown.zh(written) + "不是一个比较", Shown.en(written) + " is no comparison")
                .allowing(FORM_ZH, FORM_EN);
    }

    static Fault fieldUnknown(FactType type, String name) {
        List<String> fields = type.fields().stream().map(FactField::name).toList();
        List<String> owners = new ArrayList<>();
        for (FactType other : FactType.values()) {
            if (other.findField(name).isPresent()) {
                owners.add(other.typeName());
            }
        }
        String zh = owners.isEmpty() ? "" : "；它是 " + String.join("、", owners) + " 的字段";
        String en = owners.isEmpty() ? "" : "; it is a field of " + String.join(", ", owners);
        return Fault.of(
                        "field-unknown",
                        type.typeName() + " 没有字段" + Shown.zh(name) + zh,
                        type.typeName() + " has no field " + Shown.en(name) + en)
                .allowing(fields)
                .nearest(name, fields);
    }

    static Fault operatorUnknown(FactField field, String operator) {
        return Fault.of(
                        "operator-unknown",
                        "字段 " + field + " 之后不能用" + Shown.zh(operator),
                        Shown.en(operator) + " cannot stand after the field " + field)
                .allowing(operators(field))
                .perhaps(nearest(operator));
    }

    private static List<String> nearest(String operator) {
        return switch (operator) {
            case "=", "=>", "=<", "≤", "≥" ->
                List.of(operator.equals("=") ? "==" : operator.matches("=<|≤") ? "<=" : ">=");
            case "In", "IN", "memberOf" -> List.of("in");
            default -> List.of();
        };
    }

    static Fault orderingUnordered(FactField field, Operator operator) {
        return Fault.of(
                        "ordering-unordered",
                        "字段 " + field + " 的值没有大小之分，不能用 " + operator.symbol(),
                        "the values of " + field + " have no order, " + operator.symbol() + " cannot be used")
                .allowing(operators(field));
    }

    static Fault equalityBounded(FactField field, Operator operator) {
        return Fault.of(
                        "equality-bounded",
                        "字段 " + field + " 可能只知道范围，不能用 " + operator.symbol(),
                        "the field " + field + " may be known within bounds only, " + operator.symbol()
                                + " cannot be used")
                .allowing(operators(field));
    }

    static Fault listExpected(FactField field) {
        return Fault.of("list-expected", "in 之后应是括号里的几个值", "in is followed by values in parentheses")
                .allowing(list(field));
    }

    static Fault listEmpty(FactField field) {
        return Fault.of("list-empty", "in 的括号里缺少值", "a value is missing in the parentheses of in")
                .allowing(list(field));
    }

    static Fault literalMissing(FactField field, Operator operator) {
        return Fault.of(
                        "literal-missing",
                        field + " " + operator.symbol() + " 之后缺少值",
                        "the literal after " + field + " " + operator.symbol() + " is missing")
                .allowing(field + " " + operator.symbol() + " " + LiteralMessages.example(field));
    }

    static Fault leftOver(String written) {
        return Fault.of("left-over", "值之后多了" + Shown.zh(written), Shown.en(written) + " is left over after the value")
                .allowing(FORM_ZH, FORM_EN);
    }

    private static String list(FactField field) {
        return field + " in ( " + LiteralMessages.example(field) + ", … )";
    }

    private static List<String> operators(FactField field) {
        List<String> operators = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            if (operator.ordering() ? field.ordered() : !field.bounded()) {
                operators.add(operator.symbol());
            }
        }
        return operators;
    }

    private static String example(FactField field) {
        return field + (field.bounded() ? " >= " : " == ") + LiteralMessages.example(field);
    }
}
