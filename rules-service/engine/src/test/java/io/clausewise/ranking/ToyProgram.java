package io.clausewise.ranking;

import io.clausewise.message.Text;
import io.clausewise.notice.Basis;
import io.clausewise.notice.Clause;
import io.clausewise.notice.Combine;
import io.clausewise.notice.Dimension;
import io.clausewise.notice.Formula;
import io.clausewise.notice.Program;
import io.clausewise.notice.Quota;
import io.clausewise.notice.Role;
import io.clausewise.notice.Scorecard;
import io.clausewise.notice.Subject;
import io.clausewise.profile.ApplicationSection;
import io.clausewise.profile.PersonSection;
import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.score.PointRange;
import io.clausewise.verdict.ClauseResult;
import io.clausewise.verdict.Receipt;
import io.clausewise.verdict.Score;
import io.clausewise.verdict.ScoreDimension;
import io.clausewise.verdict.Status;
import io.clausewise.verdict.Verdict;
import io.clausewise.vocabulary.City;
import io.clausewise.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A programme no notice has, with verdicts on it that nobody computed. */
final class ToyProgram {
    static final Text TITLE = new Text("玩具", "Toy");
    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(), List.of(), List.of(), List.of(new City("温州市", List.of("瑞安市"))), List.of(), Map.of());

    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 28);
    private static final Text SKILL = new Text("技能", "Skill");
    private static final Profile NOBODY = nobody();

    private ToyProgram() {}

    static Program of(List<Quota> quotas) {
        BigDecimal cap = BigDecimal.valueOf(100);
        Dimension skill = new Dimension(SKILL, cap, BigDecimal.ONE, Combine.MEAN, 0, List.of());
        Scorecard card =
                new Scorecard("card", TITLE, Basis.ILLUSTRATIVE, List.of(skill), List.of(), List.of(SKILL.zh()));
        Clause preferred = new Clause("p", "p", "一", TITLE, null, Role.PREFERENCE, null);
        return new Program(
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
                List.of(preferred),
                List.of(),
                quotas,
                List.of(),
                List.of(card));
    }

    static Profile profile(Member one) {
        return new Profile(
                null,
                Set.of(),
                new PersonSection(one.name(), one.id(), null, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new ApplicationSection(
                        null, null, one.unit(), one.type(), null, null, null, null, null, null, null, null, null),
                null,
                null,
                null,
                null,
                null,
                NOBODY.digest());
    }

    static Verdict verdict(Member one) {
        PointRange total = one.values().get(0);
        PointRange skill = one.values().get(1);
        PointRange preferred = one.values().get(2);
        Status status =
                !preferred.certain() ? Status.UNKNOWN : preferred.min().signum() > 0 ? Status.MET : Status.NOT_MET;
        ScoreDimension dimension = new ScoreDimension(
                SKILL,
                skill.certain() ? skill.min() : null,
                skill.min(),
                skill.max(),
                BigDecimal.valueOf(100),
                BigDecimal.ONE,
                Combine.MEAN,
                List.of(),
                List.of());
        return new Verdict(
                "toy",
                TITLE,
                "玩具",
                AS_OF,
                one.outcome(),
                List.of(),
                List.of(),
                List.of(new ClauseResult(
                        "p", "一", Role.PREFERENCE, status, TITLE, List.of(), List.of(), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Score(
                        "card",
                        TITLE,
                        Basis.ILLUSTRATIVE,
                        total.certain() ? total.min() : null,
                        total.min(),
                        total.max(),
                        List.of(dimension),
                        List.of(),
                        List.of()),
                List.of(),
                null,
                List.of(),
                List.of(),
                new Receipt("", "", "toy", AS_OF, new TreeMap<>(), NOBODY.digest()));
    }

    private static Profile nobody() {
        if (new ProfileReader(VOCABULARY).read("{}") instanceof ProfileResult.Accepted accepted) {
            return accepted.profile();
        }
        throw new AssertionError("a profile that says nothing is refused");
    }
}
