package io.clausewise.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.Gender;
import io.clausewise.facts.PostType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementTest {
    private static final LocalDate BEFORE_REFORM = LocalDate.of(2024, 12, 31);
    private static final LocalDate REFORM = LocalDate.of(2025, 1, 1);

    @ParameterizedTest(name = "{0} {1} born {2} retires {3}")
    @CsvSource({
        "MALE, WORKER, 1961-09-28, 2021-09-28",
        "MALE, CADRE, 1961-09-28, 2021-09-28",
        "FEMALE, CADRE, 1966-09-28, 2021-09-28",
        "FEMALE, WORKER, 1971-09-28, 2021-09-28",
        "MALE, WORKER, 1980-02-29, 2040-02-29",
        "FEMALE, CADRE, 1980-02-29, 2035-02-28",
    })
    void beforeTheReformTheAgesAreSixtyFiftyFiveAndFifty(
            Gender gender, PostType post, LocalDate birth, LocalDate retirement) {
        assertThat(Retirement.date(birth, gender, post, BEFORE_REFORM)).isEqualTo(retirement);
    }

    @ParameterizedTest(name = "{0} {1} born {2} retires {3}")
    @CsvSource({
        // men: a month for every four months of birth from 1965-01, up to 63 years
        "MALE, WORKER, 1964-12-31, 2024-12-31",
        "MALE, WORKER, 1965-01-01, 2025-02-01",
        "MALE, WORKER, 1965-04-30, 2025-05-30",
        "MALE, WORKER, 1965-05-01, 2025-07-01",
        "MALE, CADRE, 1976-08-31, 2039-07-31",
        "MALE, CADRE, 1976-09-01, 2039-09-01",
        "MALE, CADRE, 1990-01-15, 2053-01-15",
        // women in managerial or technical posts: likewise from 1970-01, up to 58
        "FEMALE, CADRE, 1969-12-31, 2024-12-31",
        "FEMALE, CADRE, 1970-01-01, 2025-02-01",
        "FEMALE, CADRE, 1970-05-31, 2025-07-31",
        "FEMALE, CADRE, 1981-08-31, 2039-07-31",
        "FEMALE, CADRE, 1981-09-01, 2039-09-01",
        // women workers: a month for every two months of birth from 1975-01, up to 55
        "FEMALE, WORKER, 1974-12-31, 2024-12-31",
        "FEMALE, WORKER, 1975-01-01, 2025-02-01",
        "FEMALE, WORKER, 1975-02-28, 2025-03-28",
        "FEMALE, WORKER, 1975-03-01, 2025-05-01",
        "FEMALE, WORKER, 1984-10-31, 2039-09-30",
        "FEMALE, WORKER, 1984-11-01, 2039-11-01",
    })
    void fromTheReformOnTheAgesRiseMonthByMonth(Gender gender, PostType post, LocalDate birth, LocalDate retirement) {
        assertThat(Retirement.date(birth, gender, post, REFORM)).isEqualTo(retirement);
    }

    @Test
    void allMonthsAreAddedAtOnceSoThatNoDayIsLostOnTheWay() {
        // 60 years and a month after 31 January: by way of a shorter month it would be the 28th
        LocalDate retirement =
                Retirement.date(LocalDate.of(1965, 1, 31), Gender.MALE, PostType.WORKER, LocalDate.of(2025, 1, 1));

        assertThat(retirement).isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
