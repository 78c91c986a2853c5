package io.clausewise.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.notice.GoodRules;
import io.clausewise.source.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Every condition of the language, written down, is read as itself, by us and by Drools' parser. */
class RuleRoundTripTest {
    private static final Place PLACE = new Place("a.drl", 1, null);

    private boolean counted;

    @Property(tries = 2_000, seed = "20170518", shrinking = ShrinkingMode.OFF)
    void aWrittenConditionIsReadAsItself(@ForAll long seed) {
        counted = false;
        Condition condition = condition(new Random(seed), 3, true);
        Findings findings = new Findings();

        List<FoundRule> read = RuleFileReader.read(
                GoodRules.withCondition(RuleText.condition(condition)), "city.demo", null, findings.in("a.drl"));

        assertThat(findings.sorted()).isEmpty();
        assertThat(read).hasSize(1);
        Rule rule = read.get(0).rule();
        assertThat(rule).isNotNull();
        assertThat(RuleText.condition(rule.condition())).isEqualTo(RuleText.condition(condition));
    }

    /** Groups within a group are of the other kind, as they are after reading. */
    private Condition condition(Random random, int depth, boolean all) {
        int kind = random.nextInt(depth > 0 ? 4 : 2);
        if (kind == 1 && !counted) {
            counted = true;
            return new Condition.AtLeast(1 + random.nextInt(5), pattern(random), PLACE);
        }
        if (kind < 2) {
            return new Condition.Exists(pattern(random));
        }
        List<Condition> parts = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> condition(random, depth - 1, !all))
                .toList();
        return ConditionReader.group(parts, all);
    }

    private static Pattern pattern(Random random) {
        FactType type = FactType.values()[random.nextInt(FactType.values().length)];
        List<FactField> fields = List.copyOf(type.fields());
        List<Constraint> constraints = new ArrayList<>();
        if (type == FactType.ATTESTATION) {
            fields.forEach(field -> constraints.add(constraint(field, random)));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            Constraint constraint = constraint(fields.get(random.nextInt(fields.size())), random);
            boolean fresh = constraints.stream().noneMatch(other -> other.field() == constraint.field());
            if (fresh || constraint.operator().ordering()) {
                constraints.add(constraint);
            }
        }
        return new Pattern(type, constraints, PLACE);
    }

    private static Constraint constraint(FactField field, Random random) {
        List<Operator> operators = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            if (operator.ordering() ? field.ordered() : !field.bounded()) {
                operators.add(operator);
            }
        }
        Operator operator = operators.get(random.nextInt(operators.size()));
        int count = operator == Operator.IN ? 1 + random.nextInt(3) : 1;
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object value = value(field, random);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return new Constraint(field, operator, values, PLACE);
    }

    private static Object value(FactField field, Random random) {
        List<String> texts =
                List.of("中华技能大奖", "浙江省“百千万”人才", "a // b", "/* c */", "x, y; ( z )", "it's", "then end", "（甲）");
        return switch (field.type()) {
            case TEXT -> texts.get(random.nextInt(texts.size()));
            case WHOLE -> (long) random.nextInt(2_000_000) - 1_000_000;
            case BOOLEAN -> random.nextBoolean();
            case DATE -> LocalDate.of(2017, 1, 1).plusDays(random.nextInt(2_000));
            case CHOICE -> field.choices().get(random.nextInt(field.choices().size()));
        };
    }
}
