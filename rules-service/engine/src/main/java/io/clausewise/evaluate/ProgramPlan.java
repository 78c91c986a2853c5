package io.clausewise.evaluate;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.notice.Band;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Entitlement;
import io.clausewise.notice.Grade;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ConsequenceResult;
import io.clausewise.verdict.EntitlementResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What of a programme stays the same for every profile. */
final class ProgramPlan {
    final Program program;
    final Map<String, CompiledCondition> conditions;
    final SortedMap<String, String> files;
    final List<EntitlementResult> entitlements;
    final List<ScoringPlan> scorecards;
    private final Map<String, List<String>> waivers = new HashMap<>();

    ProgramPlan(Program program, Ruleset ruleset) {
        this(program, ruleset.getNotice(program.id()));
    }

    private ProgramPlan(Program program, CompiledNotice notice) {
        this(program, notice.drools().conditions(), notice.digests());
    }

    /** @param conditions of at least the rules the programme names, by id */
    ProgramPlan(Program program, Map<String, CompiledCondition> conditions, SortedMap<String, String> files) {
        this.program = program;
        this.conditions = conditions;
        this.files = files;
        this.entitlements = entitlements(program.entitlements());
        this.scorecards = program.scorecards().stream()
                .map(scorecard -> new ScoringPlan(scorecard, conditions))
                .toList();
        for (Clause clause : program.clauses()) {
            if (clause.role() == Role.WAIVER) {
                waivers.computeIfAbsent(clause.waives(), requirement -> new ArrayList<>())
                        .add(clause.id());
            }
        }
    }

    static List<EntitlementResult> entitlements(List<Entitlement> entitlements) {
        return entitlements.stream()
                .map(one -> new EntitlementResult(one.id(), one.title(), one.amountYuan()))
                .toList();
    }

    static List<ConsequenceResult> consequences(Band band) {
        return band.consequences().stream()
                .map(one -> new ConsequenceResult(one.id(), one.title()))
                .toList();
    }

    /** The band of a grade; empty where the programme's first scorecard, which gives its grades, has none of it. */
    Optional<Band> findBand(Grade grade) {
        return program.scorecards().stream().findFirst().flatMap(scorecard -> scorecard.findBand(grade));
    }

    /** Ids of the waivers of a requirement. */
    List<String> waivers(String requirement) {
        return waivers.getOrDefault(requirement, List.of());
    }
}
