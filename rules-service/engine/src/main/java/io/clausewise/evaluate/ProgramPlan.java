package io.clausewise.evaluate;

import io.clausewise.compile.CompiledNotice;
import io.clausewise.compile.Ruleset;
import io.clausewise.logic.CompiledCondition;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.EntitlementResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What of a programme stays the same for every profile. */
final class ProgramPlan {
    final Program program;
    final Map<String, CompiledCondition> conditions;
    final SortedMap<String, String> files;
    final List<EntitlementResult> entitlements;
    private final Map<String, List<String>> waivers = new HashMap<>();

    ProgramPlan(Program program, Ruleset ruleset) {
        CompiledNotice notice = ruleset.getNotice(program.id());
        this.program = program;
        this.conditions = notice.drools().conditions();
        this.files = notice.digests();
        this.entitlements = program.entitlements().stream()
                .map(one -> new EntitlementResult(one.id(), one.title(), one.amountYuan()))
                .toList();
        for (Clause clause : program.clauses()) {
            if (clause.role() == Role.WAIVER) {
                waivers.computeIfAbsent(clause.waives(), requirement -> new ArrayList<>())
                        .add(clause.id());
            }
        }
    }

    /** Ids of the waivers of a requirement. */
    List<String> waivers(String requirement) {
        return waivers.getOrDefault(requirement, List.of());
    }
}
