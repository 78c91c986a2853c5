package io.clausewise.derive;

import io.clausewise.facts.Gender;
import io.clausewise.facts.PostType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The statutory retirement date (法定退休年龄). Until 2024: men 60, women 55 in managerial or technical posts and 50 as
 * workers (国发〔1978〕104号). From 2025-01-01 the ages rise month by month (全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定,
 * 2024-09-13, with its tables): men to 63 and women in such posts to 58 by a month for every four months of birth, women
 * workers to 55 by a month for every two.
 */
final class Retirement {
    private static final LocalDate REFORM = LocalDate.of(2025, 1, 1);

    private Retirement() {}

    /** The day the statutory age is reached, by the ages in force on the as-of date. */
    static LocalDate date(LocalDate birth, Gender gender, PostType post, LocalDate asOf) {
        Schedule schedule = schedule(gender, post);
        int months = schedule.months;
        if (!asOf.isBefore(REFORM)) {
            months += schedule.rise(YearMonth.from(birth));
        }
        return birth.plusMonths(months);
    }

    private static Schedule schedule(Gender gender, PostType post) {
        if (gender == Gender.MALE) {
            return Schedule.MEN;
        }
        return post == PostType.CADRE ? Schedule.WOMEN_CADRE : Schedule.WOMEN_WORKERS;
    }

    private enum Schedule {
        MEN(60 * 12, YearMonth.of(1965, 1), 4, 36),
        WOMEN_CADRE(55 * 12, YearMonth.of(1970, 1), 4, 36),
        WOMEN_WORKERS(50 * 12, YearMonth.of(1975, 1), 2, 60);

        private final int months;
        private final YearMonth firstAffected;
        private final int birthMonthsPerMonth;
        private final int mostRise;

        Schedule(int months, YearMonth firstAffected, int birthMonthsPerMonth, int mostRise) {
            this.months = months;
            this.firstAffected = firstAffected;
            this.birthMonthsPerMonth = birthMonthsPerMonth;
            this.mostRise = mostRise;
        }

        private int rise(YearMonth birth) {
            long later = ChronoUnit.MONTHS.between(firstAffected, birth);
            return later < 0 ? 0 : (int) Math.min(mostRise, later / birthMonthsPerMonth + 1);
        }
    }
}
