package io.clausewise.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes conditions as rule text: as policy staff write them, and as Drools compiles them. */
public final class RuleText {
    /** The default of Drools; another one is read once per JVM and would depend on who starts it. */
    private static final DateTimeFormatter DROOLS_DATE = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    private final DateTimeFormatter dates;
    private final AtomicInteger counts = new AtomicInteger();

    private RuleText(DateTimeFormatter dates) {
        this.dates = dates;
    }

    /** The constraints as policy staff write them: {@code level == Level.PROVINCIAL, rank <= 3}. */
    public static String constraints(Pattern pattern) {
        return new RuleText(DateTimeFormatter.ISO_LOCAL_DATE).list(pattern);
    }

    /** One constraint as policy staff write it: {@code rank <= 3}. */
    public static String constraint(Constraint constraint) {
        return new RuleText(DateTimeFormatter.ISO_LOCAL_DATE).one(constraint);
    }

    /** The condition as policy staff write it, on one line; several conditions of the whole are joined by {@code and}. */
    public static String condition(Condition condition) {
        return new RuleText(DateTimeFormatter.ISO_LOCAL_DATE).part(condition, false);
    }

    /**
     * The when-part of one rule for Drools, one line for each condition of the whole. Dates are written dd-MMM-yyyy, counts
     * bound to {@code $n1}, {@code $n2}, …; each pattern stands under {@code exists}, so that a rule fires at most once for
     * each way through its {@code or}s, whatever the number of facts.
     */
    public static String drools(Condition condition) {
        RuleText text = new RuleText(DROOLS_DATE);
        List<Condition> whole =
                condition instanceof Condition.AllOf all && !all.parts().isEmpty() ? all.parts() : List.of(condition);
        return whole.stream().map(part -> text.part(part, true)).collect(Collectors.joining("\n"));
    }

    private String part(Condition condition, boolean exists) {
        if (condition instanceof Condition.AllOf all) {
            return joined(all.parts(), " and ", exists);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.branches(), " or ", exists);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            String name = exists ? "$n" + counts.incrementAndGet() : "$n";
            return "accumulate( " + pattern(atLeast.pattern()) + "; " + name + " : count(); " + name + " >= "
                    + atLeast.count() + " )";
        }
        return (exists ? "exists " : "") + pattern(((Condition.Exists) condition).pattern());
    }

    private String joined(List<Condition> parts, String word, boolean exists) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a group of " + parts.size());
        }
        Function<Condition, String> write = part -> part(part, exists);
        return parts.stream().map(write).collect(Collectors.joining(word, "( ", " )"));
    }

    private String pattern(Pattern pattern) {
        return pattern.type().typeName() + "( " + list(pattern) + " )";
    }

    private String list(Pattern pattern) {
        return pattern.constraints().stream().map(this::one).collect(Collectors.joining(", "));
    }

    private String one(Constraint constraint) {
        String values = constraint.values().stream().map(this::literal).collect(Collectors.joining(", "));
        String right = constraint.operator() == Operator.IN ? "( " + values + " )" : values;
        return constraint.field().name() + " " + constraint.operator().symbol() + " " + right;
    }

    private String literal(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
        }
        if (value instanceof LocalDate date) {
            return '"' + dates.format(date) + '"';
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Long number) {
            return number == number.intValue() ? number.toString() : number + "L";
        }
        return value.toString();
    }

    /** A text may end up in generated Java: nothing in it may end the literal or be read as an escape. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("control character in a text");
            }
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
