package io.clausewise.wording;

import io.clausewise.facts.FactType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.language.RuleText;
import io.clausewise.message.Text;
import io.clausewise.verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in words why a clause is not met: 竞赛名次 须 ≤ 3，实为 4. */
public final class ReasonWords {
    private final FieldWords words;

    public ReasonWords(FieldWords words) {
        this.words = words;
    }

    /** @param condition of the clause's rule */
    public Text of(Reason reason, Condition condition) {
        Text label = words.label(reason.path());
        if (reason.operator().equals("exists")) {
            return none(reason, label, condition);
        }
        if (reason.path().startsWith("/attestations/")) {
            return new Text(
                    label.zh() + " 须认定为符合，实际认定为不符合", label.en() + " must be attested as met, is attested as not met");
        }
        Optional<Pattern> counted = counted(reason, condition);
        if (counted.isPresent()) {
            return new Text(
                    label.zh() + " 须至少有 " + reason.required() + " 项合乎：" + zh(counted.get()) + "，至多有 " + reason.actual()
                            + " 项",
                    label.en() + ": there must be at least " + reason.required() + " with " + en(counted.get())
                            + ", there are at most " + reason.actual());
        }
        Text required = words.value(reason.path(), reason.required());
        Text actual = words.value(reason.path(), reason.actual());
        return new Text(
                label.zh() + " 须" + zh(reason.operator()) + required.zh() + (oneOf(reason) ? " 之一" : "") + "，实为 "
                        + actual.zh(),
                label.en() + " must be " + en(reason.operator()) + required.en() + ", is " + actual.en());
    }

    private static boolean oneOf(Reason reason) {
        return reason.operator().equals(Operator.IN.symbol());
    }

    /** No fact comes near: the constraints, taken from the rule, say what it would have to be. */
    private Text none(Reason reason, Text label, Condition condition) {
        Optional<Pattern> pattern = patterns(condition)
                .filter(one -> one.type().path().equals(reason.path())
                        && RuleText.constraints(one).equals(reason.required()))
                .findFirst();
        String plain = reason.required().toString();
        String zh = pattern.map(this::zh).orElse(plain);
        String en = pattern.map(this::en).orElse(plain);
        return new Text(label.zh() + " 中没有一项合乎：" + zh, label.en() + ": there is none with " + en);
    }

    private String zh(Pattern pattern) {
        return joined(pattern, "、", Text::zh);
    }

    private String en(Pattern pattern) {
        return joined(pattern, ", ", Text::en);
    }

    private String joined(Pattern pattern, String comma, Function<Text, String> language) {
        return String.join(
                comma,
                pattern.constraints().stream()
                        .map(one -> language.apply(constraint(pattern.type(), one)))
                        .toList());
    }

    private Text constraint(FactType type, Constraint constraint) {
        Text label = words.label(type, constraint.field());
        Text value = words.value(type, constraint.field(), constraint.required());
        String symbol = constraint.operator().symbol();
        return new Text(label.zh() + sign(zh(symbol)) + value.zh(), label.en() + " " + en(symbol) + value.en());
    }

    private static String sign(String words) {
        return words.startsWith(" ") ? words : " " + words;
    }

    private static String zh(String operator) {
        return switch (operator) {
            case "==", "in" -> "为 ";
            case "<=" -> " ≤ ";
            case ">=" -> " ≥ ";
            default -> " " + operator + " ";
        };
    }

    private static String en(String operator) {
        return switch (operator) {
            case "==" -> "";
            case "in" -> "one of ";
            case "<=" -> "≤ ";
            case ">=" -> "≥ ";
            default -> operator + " ";
        };
    }

    /** The pattern whose facts are too few; a reason of any other kind points into a list, not at it. */
    private static Optional<Pattern> counted(Reason reason, Condition condition) {
        return leaves(condition)
                .filter(Condition.AtLeast.class::isInstance)
                .map(leaf -> ((Condition.AtLeast) leaf).pattern())
                .filter(one -> one.type().path().equals(reason.path()))
                .findFirst();
    }

    private static Stream<Pattern> patterns(Condition condition) {
        return leaves(condition)
                .map(leaf -> leaf instanceof Condition.Exists exists
                        ? exists.pattern()
                        : ((Condition.AtLeast) leaf).pattern());
    }

    private static Stream<Condition> leaves(Condition condition) {
        List<Condition> parts = condition instanceof Condition.AllOf all
                ? all.parts()
                : condition instanceof Condition.AnyOf any ? any.branches() : List.of();
        return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(ReasonWords::leaves);
    }
}
