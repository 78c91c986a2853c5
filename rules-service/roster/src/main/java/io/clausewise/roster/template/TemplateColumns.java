package io.clausewise.roster.template;

import io.clausewise.message.Text;
import io.clausewise.notice.Clause;
import io.clausewise.notice.NeededFacts;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.notice.Subject;
import io.clausewise.vocabulary.Criterion;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of one programme's template: who is meant, what its clauses need, what its formalities need, and no others. */
final class TemplateColumns {
    private static final String EMPLOYER = "/employment/employer";
    /** Facts about a person before what others say of them, formalities last. */
    private static final List<String> ORDER = List.of(
            "/studio",
            "/studio/teamMembers",
            "/assessment",
            "/trainee",
            "/review",
            "/person",
            "/employment",
            "/qualifications",
            "/titles",
            "/honours",
            "/competitions",
            "/patents",
            "/achievements",
            "/innovations",
            "/apprentices",
            "/attestations",
            "/integrity",
            "/application");
    /** Of a studio, the person is its leader and the employer the one who applies. */
    private static final Map<String, String> OF_STUDIOS =
            Map.of("/person/name", "领衔人姓名", ColumnFields.ID_NUMBER, "领衔人身份证号", EMPLOYER, "申报单位");

    private final Program program;
    private final Vocabulary vocabulary;
    private final FieldKinds kinds;
    private final ColumnHints hints;
    /** The clauses that look at each column. */
    private final Map<String, Set<Clause>> clauses = new LinkedHashMap<>();

    TemplateColumns(Program program, Notice notice, Vocabulary vocabulary) {
        this.program = program;
        this.vocabulary = vocabulary;
        this.kinds = new FieldKinds(vocabulary);
        this.hints = new ColumnHints(program, vocabulary, new RuleLiterals(program, notice, vocabulary));
        List<Clause> all = Stream.concat(program.clauses().stream(), program.formalities().stream())
                .toList();
        ColumnFields columns = new ColumnFields(all.stream()
                .flatMap(clause -> NeededFacts.paths(clause, notice).stream())
                .distinct()
                .toList());
        for (Clause clause : all) {
            for (String field : NeededFacts.paths(clause, notice)) {
                for (String column : columns.of(field)) {
                    clauses.computeIfAbsent(column, none -> new LinkedHashSet<>())
                            .add(clause);
                }
            }
        }
    }

    /** Pointers of needed fields that the vocabulary has no heading for: they cannot stand in a roster. */
    List<String> without() {
        return clauses.keySet().stream()
                .filter(pointer -> heading(pointer).isEmpty())
                .toList();
    }

    /** From left to right. */
    List<TemplateColumn> all() {
        List<TemplateColumn> all = new ArrayList<>();
        all.add(other("序号", new CellKind.Whole(), new Text("从 1 起", "from 1"), "示例"));
        Set<String> identity = identity();
        identity.forEach(pointer -> field(pointer).ifPresent(all::add));
        List<TemplateColumn> needed = clauses.keySet().stream()
                .filter(pointer -> !identity.contains(pointer))
                // what says which fact is meant stands first
                .sorted(Comparator.comparingInt(TemplateColumns::place)
                        .thenComparing(pointer -> !ColumnFields.telling(pointer)))
                .flatMap(pointer -> field(pointer).stream())
                .toList();
        needed.stream().filter(column -> !column.formal()).forEach(all::add);
        needed.stream().filter(TemplateColumn::formal).forEach(all::add);
        if (program.subject() == Subject.PERSON || program.subject() == Subject.STUDIO) {
            all.add(other(
                    "联系电话", new CellKind.Digits(), new Text("便于核对，不参与判断", "to ask back; not judged"), "13800000000"));
        }
        all.add(other("备注", new CellKind.Words(), new Text("不参与判断", "not judged"), ""));
        return all;
    }

    /** Who or what a row is about, and what nominations are counted by. */
    private Set<String> identity() {
        Set<String> identity = new LinkedHashSet<>();
        switch (program.subject()) {
            case PERSON -> identity.addAll(List.of("/person/name", ColumnFields.ID_NUMBER, EMPLOYER));
            case STUDIO -> identity.addAll(List.of("/studio/name", "/person/name", EMPLOYER));
            case ASSESSMENT -> identity.addAll(List.of("/studio/name", "/person/name"));
            case TRAINEE -> identity.addAll(List.of("/person/name", ColumnFields.ID_NUMBER));
            case REVIEW -> identity.add("/person/name");
        }
        for (Quota quota : program.quotas()) {
            if (quota.scope() == Quota.Scope.UNIT) {
                identity.add("/application/recommendingUnit");
                if (quota.limits().stream()
                        .anyMatch(limit -> !limit.recommenderTypes().isEmpty())) {
                    identity.add("/application/recommenderType");
                }
            }
        }
        if (program.referenceDate() == null) {
            // then the date of the application is the one to judge by
            identity.add("/application/submittedOn");
        }
        return identity;
    }

    /** Of the longest of {@link #ORDER} that leads to it. */
    private static int place(String pointer) {
        return ORDER.stream()
                .filter(leading -> pointer.equals(leading) || pointer.startsWith(leading + "/"))
                .max(Comparator.comparingInt(String::length))
                .map(ORDER::indexOf)
                .orElse(ORDER.size());
    }

    private static TemplateColumn other(String heading, CellKind kind, Text hint, String example) {
        return new TemplateColumn(heading, null, kind, hint, example, List.of());
    }

    /** Empty for a field that the vocabulary has no heading for. */
    private Optional<TemplateColumn> field(String pointer) {
        CellKind kind = kinds.of(pointer);
        return heading(pointer)
                .map(heading -> new TemplateColumn(
                        heading,
                        pointer,
                        kind,
                        hints.hint(pointer, kind),
                        hints.example(pointer, kind),
                        List.copyOf(clauses.getOrDefault(pointer, Set.of()))));
    }

    private Optional<String> heading(String pointer) {
        if (pointer.startsWith("/attestations/")) {
            String criterion = pointer.substring("/attestations/".length());
            return vocabulary.findCriterion(criterion).map(Criterion::title).map(Text::zh);
        }
        Optional<Field> field = vocabulary.fields().stream()
                .filter(one -> one.pointer().equals(pointer))
                .findFirst();
        List<String> headings = field.map(Field::headings).orElse(List.of());
        boolean studio = program.subject() == Subject.STUDIO || program.subject() == Subject.ASSESSMENT;
        String label = field.map(one -> one.label().zh()).orElse("");
        return Stream.of(studio ? OF_STUDIOS.getOrDefault(pointer, label) : label, label)
                .filter(headings::contains)
                .findFirst()
                .or(() -> headings.stream().findFirst());
    }
}
