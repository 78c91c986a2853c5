package io.clausewise.roster.template;

import io.clausewise.message.Text;
import io.clausewise.notice.Notice;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.notice.Subject;
import io.clausewise.roster.headings.MarkPlace;
import io.clausewise.roster.headings.MarkedDimensions;
import io.clausewise.vocabulary.Criterion;
import io.clausewise.vocabulary.Field;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of one programme's template: who is meant, what its clauses need, its formalities, its scorecards, and no others. */
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

    /** The heading that asks for the contests as well. */
    private static final Map<String, String> OF_LISTS = Map.of("/apprentices", "所带徒弟及竞赛获奖情况");

    private final Program program;
    private final Vocabulary vocabulary;
    private final FieldKinds kinds;
    private final ColumnHints hints;
    private final ColumnNeeds needs;
    private final MarkedDimensions marked;

    TemplateColumns(Program program, Notice notice, Vocabulary vocabulary) {
        this.program = program;
        this.vocabulary = vocabulary;
        this.kinds = new FieldKinds(vocabulary);
        this.hints = new ColumnHints(program, vocabulary, new RuleLiterals(program, notice, vocabulary));
        this.needs = new ColumnNeeds(program, notice);
        this.marked = MarkedDimensions.of(program.scorecards());
    }

    /** Pointers of needed fields that have no heading: they cannot stand in a roster. */
    List<String> without() {
        return Stream.concat(
                        needs.columns().stream()
                                .filter(pointer -> heading(pointer).isEmpty()),
                        needs.nowhere().stream())
                .toList();
    }

    /** From left to right. */
    List<TemplateColumn> all() {
        List<TemplateColumn> all = new ArrayList<>();
        all.add(other("序号", new CellKind.Whole(), new Text("从 1 起", "from 1"), "示例"));
        Set<String> identity = identity();
        identity.forEach(pointer -> field(pointer).ifPresent(all::add));
        List<TemplateColumn> needed = needs.columns().stream()
                .filter(pointer -> !identity.contains(pointer))
                // what says which fact is meant stands first
                .sorted(Comparator.comparingInt(TemplateColumns::place)
                        .thenComparing(pointer -> !ColumnFields.telling(pointer)))
                .flatMap(pointer -> field(pointer).stream())
                .toList();
        needed.stream().filter(column -> !column.formal() && !column.scored()).forEach(all::add);
        needed.stream().filter(TemplateColumn::formal).forEach(all::add);
        needed.stream().filter(TemplateColumn::scored).forEach(all::add);
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
        return new TemplateColumn(heading, null, kind, hint, example, List.of(), List.of());
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
                        needs.clauses(pointer),
                        needs.scores(pointer)));
    }

    private Optional<String> heading(String pointer) {
        Optional<MarkPlace> marks = MarkPlace.find(pointer);
        if (marks.isPresent()) {
            ScoreUse use = needs.scores(pointer).get(0);
            String heading = MarkedDimensions.heading(use.scorecard(), use.dimension());
            return marked.read(List.of(heading)).equals(List.of(marks.get())) ? Optional.of(heading) : Optional.empty();
        }
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
        return Stream.of(
                        OF_LISTS.getOrDefault(pointer, label),
                        studio ? OF_STUDIOS.getOrDefault(pointer, label) : label,
                        label)
                .filter(headings::contains)
                .findFirst()
                .or(() -> headings.stream().findFirst());
    }
}
