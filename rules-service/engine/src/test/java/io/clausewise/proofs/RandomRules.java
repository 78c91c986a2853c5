package io.clausewise.proofs;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.facts.ValueType;
import io.clausewise.language.Condition;
import io.clausewise.language.Constraint;
import io.clausewise.language.Operator;
import io.clausewise.language.Pattern;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes rules of every form the rule language allows, with literals near the values of {@link RandomProfile}. */
final class RandomRules {
    private static final Place HERE = new Place("generated.drl", 1, null);

    private final Random random;
    private final Vocabulary vocabulary;

    RandomRules(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /** One notice's rules. */
    List<Rule> rules(int count) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rules.add(rule("rule-" + i, condition(3)));
        }
        return rules;
    }

    /** Rules of one constraint on a value that may be known only within bounds. */
    List<Rule> boundedRules() {
        List<Rule> rules = new ArrayList<>();
        for (FactType type : FactType.values()) {
            for (FactField field : type.fields()) {
                for (Operator operator : Operator.values()) {
                    if (field.bounded() && operator.ordering()) {
                        Constraint constraint = new Constraint(field, operator, List.of(whole(field)), HERE);
                        Pattern pattern = new Pattern(type, List.of(constraint), HERE);
                        rules.add(rule("rule-" + rules.size(), new Condition.Exists(pattern)));
                    }
                }
            }
        }
        return rules;
    }

    private static Rule rule(String id, Condition condition) {
        return new Rule(id, "一", new Text("生成", "generated"), null, null, condition, HERE);
    }

    private Condition condition(int depth) {
        int form = depth == 0 ? 0 : random.nextInt(6);
        return switch (form) {
            case 1 -> new Condition.AllOf(conditions(depth - 1));
            case 2, 3 -> new Condition.AnyOf(conditions(depth - 1));
            case 4 -> new Condition.AtLeast(1 + random.nextInt(3), pattern(true), HERE);
            default -> new Condition.Exists(pattern(false));
        };
    }

    private List<Condition> conditions(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            parts.add(condition(depth));
        }
        return parts;
    }

    private Pattern pattern(boolean listOnly) {
        FactType[] types = FactType.values();
        FactType type = types[random.nextInt(types.length)];
        while (listOnly && !type.list()) {
            type = types[random.nextInt(types.length)];
        }
        List<FactField> fields = new ArrayList<>(type.fields());
        Collections.shuffle(fields, random);
        List<Constraint> constraints = new ArrayList<>();
        for (FactField field : fields.subList(0, 1 + random.nextInt(Math.min(3, fields.size())))) {
            constraints.add(constraint(field));
        }
        return new Pattern(type, constraints, HERE);
    }

    private Constraint constraint(FactField field) {
        List<Operator> allowed = new ArrayList<>();
        for (Operator operator : Operator.values()) {
            boolean inFlag = operator == Operator.IN && field.type() == ValueType.BOOLEAN;
            if (operator.ordering() ? field.ordered() : !field.bounded() && !inFlag) {
                allowed.add(operator);
            }
        }
        Operator operator = allowed.get(random.nextInt(allowed.size()));
        Set<Object> literals = new LinkedHashSet<>();
        int count = operator == Operator.IN ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < count; i++) {
            literals.add(literal(field));
        }
        return new Constraint(field, operator, List.copyOf(literals), HERE);
    }

    private Object literal(FactField field) {
        return switch (field.type()) {
            case BOOLEAN -> random.nextInt(4) != 0;
            case CHOICE -> field.choices().get(random.nextInt(field.choices().size()));
            case DATE -> LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
            case WHOLE -> whole(field);
            case TEXT -> text(field);
        };
    }

    private Long whole(FactField field) {
        return switch (field.name()) {
            case "annualBenefitYuan" -> 300_000L + 100_000L * random.nextInt(3);
            case "bytes" -> 30_720L;
            case "width" -> 80L;
            case "height" -> 110L;
            case "statementChars" -> 600L + 200L * random.nextInt(4);
            case "age" -> 30L + random.nextInt(40);
            case "yearsToRetirement", "yearsInTradeInCity" -> (long) random.nextInt(25);
            case "approvalPercent" -> (long) random.nextInt(100);
            case "selfReportDay", "selfReportDayInPreviousYear" -> (long) random.nextInt(800);
            case "monthsTrained" -> 11L + random.nextInt(3);
            default -> (long) random.nextInt(13);
        };
    }

    private String text(FactField field) {
        return switch (field.words()) {
            case HONOURS -> {
                List<KnownHonour> known = vocabulary.honours();
                yield known.get(random.nextInt(known.size())).name();
            }
            case CITIES -> random.nextBoolean() ? "杭州市" : "温州市";
            case CRITERIA -> any(vocabulary.criterionIds());
            case MATERIALS -> any(vocabulary.materialCodes());
            case FREE -> any(List.of("甲", "乙", "丙", "CN"));
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
