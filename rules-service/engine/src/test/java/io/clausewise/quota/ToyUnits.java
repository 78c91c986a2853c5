package io.clausewise.quota;

import io.clausewise.facts.RecommenderType;
import io.clausewise.message.Text;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.notice.Subject;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.vocabulary.City;
import io.clausewise.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Quotas of recommending units, and applications by way of them. */
final class ToyUnits {
    private static final Text TITLE = new Text("名额", "Quota");

    private ToyUnits() {}

    /** Units of a programme with these limits; 瑞安市 and 鹿城区 are of 温州市. */
    static RecommendingUnits of(Quota.Limit... limits) {
        Program program = new Program(
                "toy",
                TITLE,
                "toy/notice",
                "玩具",
                false,
                Subject.PERSON,
                null,
                null,
                null,
                null,
                new Formula.All(List.of()),
                List.of(),
                List.of(),
                List.of(quota(Quota.Scope.UNIT, limits)),
                List.of(),
                List.of());
        return new RecommendingUnits(
                program,
                new Vocabulary(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new City("温州市", List.of("瑞安市", "鹿城区"))),
                        List.of(),
                        Map.of()));
    }

    static Quota quota(Quota.Scope scope, Quota.Limit... limits) {
        return new Quota("q", "二", TITLE, false, scope, List.of(limits), null);
    }

    static Quota.Limit named(String unit, int atMost) {
        return new Quota.Limit(unit, List.of(), atMost);
    }

    static Quota.Limit each(int atMost, RecommenderType... types) {
        return new Quota.Limit(null, List.of(types), atMost);
    }

    static ApplicationSection by(@Nullable String unit, @Nullable RecommenderType type) {
        return new ApplicationSection(null, null, unit, type, null, null, null, null, null, null, null, null, null);
    }
}
