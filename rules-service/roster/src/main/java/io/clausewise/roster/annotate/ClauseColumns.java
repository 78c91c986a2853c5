package io.clausewise.roster.annotate;

import io.clausewise.notice.Clause;
import io.clausewise.notice.Program;
import io.clausewise.notice.Role;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses of all programmes people of a roster may be judged by; one that several programmes share stands once. */
final class ClauseColumns {
    private final List<Clause> clauses;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    ClauseColumns(List<Program> programs) {
        List<Clause> all = new ArrayList<>();
        Stream.concat(
                        programs.stream().flatMap(program -> program.clauses().stream()),
                        programs.stream().flatMap(program -> program.formalities().stream()))
                .forEach(clause -> {
                    if (places.putIfAbsent(clause.id(), all.size()) == null) {
                        all.add(clause);
                    }
                });
        clauses = List.copyOf(all);
    }

    List<Clause> all() {
        return clauses;
    }

    /** By the place of each clause; null for those the verdict does not have. */
    List<@Nullable Status> statuses(@Nullable Verdict verdict) {
        if (verdict == null) {
            return List.of();
        }
        List<@Nullable Status> statuses = new ArrayList<>(Collections.nCopies(clauses.size(), null));
        for (List<ClauseResult> part : List.of(verdict.clauses(), verdict.formalities())) {
            for (ClauseResult result : part) {
                Integer place = places.get(result.id());
                if (place != null) {
                    statuses.set(place, result.status());
                }
            }
        }
        return statuses;
    }

    /** What a clause came to, as people say it. */
    static String word(Role role, Status status) {
        boolean against = role == Role.EXCLUSION || role == Role.DIRECT_FAIL;
        return switch (status) {
            case MET -> against ? "有此情形" : "符合";
            case NOT_MET -> against ? "无此情形" : "不符合";
            case UNKNOWN -> "待定";
            case WAIVED -> "豁免";
        };
    }

    static Look look(Role role, Status status) {
        boolean against = role == Role.EXCLUSION || role == Role.DIRECT_FAIL;
        return switch (status) {
            case MET -> against ? Look.BAD : Look.GOOD;
            // one alternative of many says little
            case NOT_MET -> role == Role.REQUIREMENT || role == Role.IN_PRINCIPLE ? Look.BAD : Look.CENTRED;
            case UNKNOWN -> Look.OPEN;
            case WAIVED -> Look.GOOD;
        };
    }

    static String role(Role role) {
        return switch (role) {
            case REQUIREMENT -> "必备条件 requirement";
            case ALTERNATIVE -> "可选条件 alternative";
            case EXCLUSION -> "排除情形 exclusion";
            case WAIVER -> "豁免条件 waiver";
            case DIRECT_FAIL -> "一票否决 direct fail";
            case IN_PRINCIPLE -> "原则上要求 in principle";
            case PREFERENCE -> "优先条件 preference";
            case FORMALITY -> "程序和材料 formality";
        };
    }
}
