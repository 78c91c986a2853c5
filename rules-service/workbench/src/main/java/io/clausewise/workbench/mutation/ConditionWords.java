package io.clausewise.workbench.mutation;

import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.message.Text;
import io.clausewise.wording.FieldWords;
import java.util.List;
import java.util.Objects;

/** Says constraints and conditions in people's words: 前三名, 年龄（周岁） ≤ 60. */
public final class ConditionWords {
    private static final String DIGITS = "零一二三四五六七八九";

    private final FieldWords words;

    public ConditionWords(FieldWords words) {
        this.words = words;
    }

    public Text constraint(FactType type, Constraint constraint) {
        Object required = Objects.requireNonNull(constraint.required());
        Text label = words.label(type, constraint.field());
        Text value = words.value(type, constraint.field(), required);
        if (constraint.field().name().equals("rank") && required instanceof Long rank && rank > 0 && rank < 100) {
            return new Text(
                    rank(constraint.operator(), rank), label.en() + " " + en(constraint.operator()) + value.en());
        }
        String zh =
                switch (constraint.operator()) {
                    case EQUAL -> label.zh() + "为" + value.zh();
                    case IN ->
                        label.zh() + "为" + value.zh() + (constraint.values().size() > 1 ? "之一" : "");
                    case AT_MOST -> label.zh() + " ≤ " + value.zh();
                    case AT_LEAST -> label.zh() + " ≥ " + value.zh();
                    default -> label.zh() + " " + constraint.operator().symbol() + " " + value.zh();
                };
        return new Text(zh, label.en() + " " + en(constraint.operator()) + value.en());
    }

    private static String rank(Operator operator, long rank) {
        return switch (operator) {
            case AT_MOST -> "前" + numeral(rank) + "名";
            case LESS -> "前" + numeral(rank) + "名（不含第" + numeral(rank) + "名）";
            case AT_LEAST -> "第" + numeral(rank) + "名及以后";
            case MORE -> "第" + numeral(rank) + "名以后";
            default -> "第" + numeral(rank) + "名";
        };
    }

    /** 1 to 99 as said: 三, 十, 十二, 二十. */
    private static String numeral(long number) {
        int tens = (int) number / 10;
        int ones = (int) number % 10;
        String begin = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 && tens > 0 ? begin : begin + DIGITS.charAt(ones);
    }

    private static String en(Operator operator) {
        return switch (operator) {
            case EQUAL -> "= ";
            case IN -> "one of ";
            case AT_MOST -> "≤ ";
            case AT_LEAST -> "≥ ";
            default -> operator.symbol() + " ";
        };
    }

    Text pattern(Pattern pattern) {
        if (pattern.type() == FactType.ATTESTATION) {
            return attestation(pattern);
        }
        return joined(
                pattern.constraints().stream()
                        .map(one -> constraint(pattern.type(), one))
                        .toList(),
                "、",
                ", ");
    }

    private Text attestation(Pattern pattern) {
        Text criterion = new Text("", "");
        boolean met = true;
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.field().name().equals("met")) {
                met = constraint.required().equals(Boolean.TRUE);
            } else {
                Text value = words.value(pattern.type(), constraint.field(), constraint.required());
                criterion = new Text(criterion.zh() + value.zh(), criterion.en() + value.en());
            }
        }
        return new Text(
                "“" + criterion.zh() + "”认定为" + (met ? "符合" : "不符合"),
                "\"" + criterion.en() + "\" attested as " + (met ? "met" : "not met"));
    }

    Text condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return group(all.parts(), "并且", " and ");
        }
        if (condition instanceof Condition.AnyOf any) {
            return group(any.branches(), "或", " or ");
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return count(atLeast);
        }
        return pattern(((Condition.Exists) condition).pattern());
    }

    public Text count(Condition.AtLeast atLeast) {
        Text of = pattern(atLeast.pattern());
        Text list = words.label(atLeast.pattern().type().path());
        return new Text(
                list.zh() + "（" + of.zh() + "）至少 " + atLeast.count() + " 项",
                "at least " + atLeast.count() + " of " + list.en() + " (" + of.en() + ")");
    }

    private Text group(List<Condition> parts, String zh, String en) {
        Text inner = joined(parts.stream().map(this::condition).toList(), zh, en);
        return new Text("（" + inner.zh() + "）", "(" + inner.en() + ")");
    }

    private static Text joined(List<Text> texts, String zh, String en) {
        return new Text(
                String.join(zh, texts.stream().map(Text::zh).toList()),
                String.join(en, texts.stream().map(Text::en).toList()));
    }
}
