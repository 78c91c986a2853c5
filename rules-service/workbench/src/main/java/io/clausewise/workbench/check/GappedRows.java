package io.clausewise.workbench.check;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.language.Constraint;
import io.clausewise.language.Pattern;
import io.clausewise.language.Place;
import io.clausewise.language.Rule;
import io.clausewise.message.Explanation;
import io.clausewise.message.Finding;
import io.clausewise.message.Text;
import io.clausewise.notice.Dimension;
import io.clausewise.wording.FieldWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of a table that split the values of a field and leave some between them out: places 1 to 3, then 5 to 6. */
final class GappedRows implements Check {
    static final String CODE = "gapped-rows";

    @Override
    public List<Warning> look(Looked at) {
        Map<Finding, Warning> warnings = new LinkedHashMap<>();
        for (List<Rule> together : together(at)) {
            Map<String, List<Stretch>> tables = new TreeMap<>();
            for (Rule rule : together) {
                for (Pattern row : Rows.ofTable(rule.condition())) {
                    row.constraints().stream()
                            .map(Constraint::field)
                            .distinct()
                            .filter(FactField::ordered)
                            .forEach(field -> tables.computeIfAbsent(
                                            row.place().file() + row.type() + field, key -> new ArrayList<>())
                                    .add(Stretch.of(field, rule, row)));
                }
            }
            tables.values().forEach(stretches -> table(stretches, together, at, warnings));
        }
        return List.copyOf(warnings.values());
    }

    /** Rules of which one is enough, or that give points for the same thing; a rule of none of them by itself. */
    private static List<List<Rule>> together(Looked at) {
        List<List<Rule>> all = new ArrayList<>();
        for (List<Groups.Member> group : Groups.of(at.notice())) {
            all.add(group.stream()
                    .filter(member -> member.rules().size() == 1)
                    .map(Groups.Member::rule)
                    .distinct()
                    .toList());
        }
        at.dimensions().stream().map(Dimension::rules).forEach(all::add);
        Set<Rule> placed = all.stream().flatMap(List::stream).collect(Collectors.toSet());
        at.notice().rules().values().stream()
                .filter(rule -> !placed.contains(rule))
                .forEach(rule -> all.add(List.of(rule)));
        return all;
    }

    private static void table(List<Stretch> stretches, List<Rule> together, Looked at, Map<Finding, Warning> warnings) {
        Set<Set<List<Object>>> done = new HashSet<>();
        for (Stretch one : stretches) {
            Set<List<Object>> others = one.others();
            if (done.add(others)) {
                // a row that asks for less lets its values in as well
                List<Stretch> band = stretches.stream()
                        .filter(other -> others.containsAll(other.others()))
                        .sorted(Comparator.comparingLong(Stretch::least)
                                .thenComparing(other -> !other.others().equals(others)))
                        .toList();
                gaps(band, others, together, at, warnings);
            }
        }
    }

    private static void gaps(
            List<Stretch> band,
            Set<List<Object>> others,
            List<Rule> together,
            Looked at,
            Map<Finding, Warning> warnings) {
        Stretch before = band.get(0);
        for (Stretch next : band.subList(1, band.size())) {
            boolean apart = before.most() != Long.MAX_VALUE && next.least() > before.most() + 1;
            if (apart && split(before, next, others)) {
                gap(before, next, together, at).ifPresent(warning -> warnings.putIfAbsent(warning.finding(), warning));
            }
            before = next.most() > before.most() ? next : before;
        }
    }

    /** Whether both are bands of the same, one of them with an end on either side; "up to 18, or from 60" means to leave out. */
    private static boolean split(Stretch before, Stretch next, Set<List<Object>> others) {
        boolean bands = Stretch.bands(before.field(), before.row()) || Stretch.bands(next.field(), next.row());
        boolean same = before.others().equals(others) && next.others().equals(others);
        return bands
                && same
                && (before.between() || next.between() || next.rule().scoring() != null);
    }

    private static Optional<Warning> gap(Stretch before, Stretch next, List<Rule> together, Looked at) {
        return uncovered(before, next, together, at).map(fact -> warning(before, next, fact, together, at));
    }

    /** A fact between the two that no row of the table lets in. */
    private static Optional<Map<FactField, Object>> uncovered(
            Stretch before, Stretch next, List<Rule> together, Looked at) {
        List<Pattern> rows = together.stream()
                .flatMap(rule -> Rows.all(rule.condition()).stream())
                .filter(row -> row.type() == next.row().type())
                .toList();
        List<Constraint> others = next.row().constraints().stream()
                .filter(one -> !one.field().equals(next.field()))
                .toList();
        return at
                .samples()
                .around(
                        next.row().type(),
                        rows.stream().flatMap(row -> row.constraints().stream()).toList())
                .stream()
                .flatMap(List::stream)
                .filter(fact -> {
                    Object value = fact.get(next.field());
                    long number = value == null ? Long.MIN_VALUE : Stretch.number(value);
                    return number > before.most() && number < next.least();
                })
                .filter(fact -> Samples.satisfy(fact, others))
                .filter(fact -> rows.stream().noneMatch(row -> Samples.satisfy(fact, row.constraints())))
                .findFirst();
    }

    private static Warning warning(
            Stretch before, Stretch next, Map<FactField, Object> fact, List<Rule> together, Looked at) {
        FactType type = next.row().type();
        Text field = at.words().label(type, next.field());
        Text values = values(before, next, at.words());
        Place above = before.row().place();
        Explanation explanation = Explanation.of(
                        "与“" + before.rule().id() + "”的一行（" + Covered.where(above) + "）之间有空档：其余各格相同，" + field.zh()
                                + "为 " + values.zh() + " 的，哪一行都不符合",
                        "there is a gap after a row of \"" + before.rule().id() + "\" (" + Covered.whereEn(above)
                                + "): the other cells are the same, and " + field.en() + " " + values.en()
                                + " is in no row")
                .allowing(
                        "前后相接的两行；通知确实空着这一段的，两行分写在两个表文件里",
                        "rows that follow on each other; where the notice does leave it out, the two rows in two"
                                + " table files");
        Set<String> rules =
                new LinkedHashSet<>(Stream.concat(Stream.of(before, next).map(Stretch::rule), together.stream())
                        .map(Rule::id)
                        .toList());
        return Looked.warning(
                CODE,
                next.begin().place(),
                next.rule().id(),
                explanation,
                at.examples().failing(type, fact, List.copyOf(rules)));
    }

    /** Those between the two. */
    private static Text values(Stretch before, Stretch next, FieldWords words) {
        Text from = words.value(next.row().type(), next.field(), Stretch.value(next.field(), before.most() + 1));
        Text to = words.value(next.row().type(), next.field(), Stretch.value(next.field(), next.least() - 1));
        return from.equals(to) ? from : new Text(from.zh() + " 到 " + to.zh(), "from " + from.en() + " to " + to.en());
    }
}
