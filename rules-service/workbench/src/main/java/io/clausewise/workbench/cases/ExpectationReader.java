package io.clausewise.workbench.cases;

import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import io.clausewise.verdict.Outcome;
import io.clausewise.verdict.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what one case expects. */
final class ExpectationReader {
    private static final Map<Aspect, Status> ONLY_WITH = new EnumMap<>(Map.of(
            Aspect.REASONS, Status.NOT_MET,
            Aspect.MISSING, Status.UNKNOWN,
            Aspect.EVIDENCE, Status.MET));

    private final YamlNode node;
    private final YamlFields fields;
    private final ExpectedValues values;
    private final List<Expectation> expectations = new ArrayList<>();
    private @Nullable Outcome outcome;
    private @Nullable String clause;
    private @Nullable Status status;

    /** @param program null where the case names none that we know: then ids are not checked */
    ExpectationReader(YamlNode node, YamlFields fields, @Nullable Program program) {
        this.node = node;
        this.fields = fields;
        this.values = new ExpectedValues(program);
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String clause() {
        return clause;
    }

    boolean scoring() {
        return clause != null && values.scoringRules().contains(clause);
    }

    @Nullable
    Status status() {
        return status;
    }

    List<Expectation> read() {
        outcome = fields.choice("outcome", byName(Outcome.values()));
        expect(Aspect.OUTCOME, outcome);
        if ((fields.get("clause") == null) != (fields.get("status") == null)) {
            node.report(CaseMessages.clauseAndStatus());
        }
        YamlNode clauseNode = fields.get("clause");
        clause = clauseNode == null ? null : values.clauseOrScoringRule(clauseNode);
        status = fields.choice("status", byName(Status.values()));
        if (status != null) {
            expect(Aspect.STATUS, status);
        }
        ofClause(Aspect.REASONS, values::reasons);
        ofClause(Aspect.MISSING, ExpectedValues::pointers);
        ofClause(Aspect.EVIDENCE, ExpectedValues::pointers);
        YamlNode points = fields.get(Aspect.POINTS.key());
        if (points != null && clause != null && !scoring()) {
            points.report(CaseMessages.pointsOfClause(clause));
        }
        ofClause(Aspect.POINTS, ExpectedValues::points);
        ofClause(Aspect.WAIVED_BY, list -> values.ids(list, Role.WAIVER));
        YamlNode also = fields.get("also");
        YamlFields more = also == null
                ? null
                : also.fields(List.of(), Aspect.ALSO.stream().map(Aspect::key).toList());
        if (more != null) {
            also(more);
        }
        return expectations;
    }

    private void ofClause(Aspect aspect, Function<YamlNode, @Nullable Object> read) {
        YamlNode given = fields.get(aspect.key());
        if (given == null) {
            return;
        }
        Status needed = ONLY_WITH.get(aspect);
        if (needed != null && status != needed) {
            given.report(CaseMessages.wrongStatus(aspect, needed, status));
        }
        expect(aspect, read.apply(given));
    }

    private void also(YamlFields more) {
        for (Aspect aspect : Aspect.ALSO) {
            YamlNode given = more.get(aspect.key());
            if (given != null) {
                expect(
                        aspect,
                        switch (aspect) {
                            case ALSO_MISSING, IGNORED -> ExpectedValues.pointers(given);
                            case REVIEW_REASONS -> values.ids(given, Role.IN_PRINCIPLE);
                            case EXCLUDED_BY -> values.ids(given, Role.EXCLUSION);
                            case NOTICES -> values.notices(given);
                            case ENTITLEMENTS -> values.entitlements(given);
                            case SCORE -> ExpectedValues.points(given);
                            case OTHER_SCORES -> values.otherScores(given);
                            case DIMENSIONS -> values.dimensions(given);
                            case CONSEQUENCES -> values.consequences(given);
                            case GRADE -> values.grade(given);
                            default -> throw new IllegalArgumentException(aspect.name());
                        });
            }
        }
    }

    private void expect(Aspect aspect, @Nullable Object value) {
        expectations.add(new Expectation(aspect, CaseJson.of(value)));
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(Enum::name, value -> value, (a, b) -> a, LinkedHashMap::new));
    }
}
