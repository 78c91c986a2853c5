package io.clausewise.ranking;

import io.clausewise.facts.RecommenderType;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A few people of few different standings, by a programme with a few small quotas: nearly everybody ties or is near a line. */
record RandomList(Program program, boolean strict, List<Member> members) {
    private static final RecommenderType[] TYPES = {
        RecommenderType.DEPARTMENT, RecommenderType.ASSOCIATION, RecommenderType.EMPLOYER
    };

    RandomList {
        members = List.copyOf(members);
    }

    /** @param unitsKnown whether it is said of everybody who recommends, and of which kind that is */
    static RandomList of(Random random, int most, boolean unitsKnown) {
        List<Member> members = new ArrayList<>();
        int size = random.nextInt(most + 1);
        for (int number = 0; number < size; number++) {
            members.add(member(random, number, unitsKnown));
        }
        return new RandomList(ToyProgram.of(quotas(random)), random.nextInt(4) == 0, members);
    }

    private static Member member(Random random, int number, boolean unitsKnown) {
        String unit = List.of("瑞安市", "甲局", "乙会", "丙公司").get(random.nextInt(4));
        RecommenderType type = unit.equals("瑞安市") ? null : TYPES[(unit.charAt(0) - '一') % 3];
        if (!unitsKnown && random.nextInt(3) == 0) {
            unit = random.nextBoolean() ? null : unit;
            type = random.nextBoolean() ? null : TYPES[random.nextInt(3)];
        }
        String id = random.nextInt(4) == 0 ? "33030019800101018X" : null;
        return new Member(
                number,
                List.of("甲", "乙", "丙").get(random.nextInt(3)),
                id != null && random.nextBoolean() ? id.toLowerCase(Locale.ROOT) : id,
                unit,
                type,
                outcome(random),
                List.of(
                        value(random, 8, 2, random.nextInt(5) == 0),
                        value(random, 3, 1, random.nextInt(5) == 0),
                        value(random, 0, 1, random.nextInt(5) == 0)));
    }

    private static Outcome outcome(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Outcome.INELIGIBLE;
            case 1 -> Outcome.UNDETERMINED;
            default -> Outcome.ELIGIBLE;
        };
    }

    private static PointRange value(Random random, int from, int more, boolean open) {
        int least = from + random.nextInt(more + 1);
        int most = open ? from + more : least;
        return new PointRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    private static List<Quota> quotas(Random random) {
        List<Quota> quotas = new ArrayList<>();
        if (random.nextInt(3) != 0) {
            quotas.add(quota(random, Quota.Scope.UNIT, limits(random)));
        }
        if (random.nextInt(4) == 0) {
            quotas.add(quota(random, Quota.Scope.UNIT, List.of(limit(null, 1 + random.nextInt(3)))));
        }
        if (random.nextInt(3) != 0) {
            quotas.add(quota(random, Quota.Scope.TOTAL, List.of(limit(null, 1 + random.nextInt(4)))));
        }
        if (random.nextInt(4) == 0) {
            quotas.add(quota(random, Quota.Scope.YEAR, List.of(limit(null, 1 + random.nextInt(4)))));
        }
        return quotas;
    }

    private static List<Quota.Limit> limits(Random random) {
        List<Quota.Limit> limits = new ArrayList<>();
        limits.add(limit(random.nextBoolean() ? "瑞安市" : "鹿城区", 1 + random.nextInt(2)));
        limits.add(limit(null, 1 + random.nextInt(2), RecommenderType.DEPARTMENT, RecommenderType.ASSOCIATION));
        if (random.nextBoolean()) {
            limits.add(limit(null, 1 + random.nextInt(2), RecommenderType.DISTRICT));
        }
        return limits;
    }

    private static Quota.Limit limit(@Nullable String unit, int atMost, RecommenderType... types) {
        return new Quota.Limit(unit, List.of(types), atMost);
    }

    private static Quota quota(Random random, Quota.Scope scope, List<Quota.Limit> limits) {
        String id = "q" + random.nextInt(1_000_000);
        return new Quota(id, "二", ToyProgram.TITLE, random.nextInt(4) == 0, scope, limits, null);
    }

    RandomList with(List<Member> others) {
        return new RandomList(program, strict, others);
    }

    Member member(int number) {
        return members.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    Ranking rank() {
        Ranker ranker = new Ranker(program, program.scorecards().get(0), ToyProgram.VOCABULARY, strict);
        members.forEach(one -> ranker.add(one.number(), ToyProgram.profile(one), ToyProgram.verdict(one)));
        return ranker.rank();
    }

    /** Whether a quota is applied: a random list has no grades. */
    boolean binds(Quota quota) {
        return strict || !quota.advisory();
    }
}
