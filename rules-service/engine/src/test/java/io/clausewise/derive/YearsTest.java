package io.clausewise.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

    @ParameterizedTest(name = "from {0} to {1} there are {2}")
    @CsvSource({
        "1956-09-30, 2016-09-30, 60",
        "1955-09-30, 2016-09-29, 60",
        "1955-09-30, 2016-09-30, 61",
        "2006-09-30, 2016-09-29, 9",
        "2004-02-29, 2025-02-27, 20",
        "2004-02-29, 2025-02-28, 21",
        "2021-09-28, 2021-09-28, 0",
        "2021-09-28, 2021-09-27, -1",
        "2021-09-28, 2024-09-28, 3",
        "2021-09-28, 2024-09-27, 2",
        "2024-02-29, 2027-02-28, 3",
    })
    void aYearIsCompleteOnItsAnniversary(LocalDate from, LocalDate to, int years) {
        assertThat(Years.completed(from, to)).isEqualTo(years);
    }
}
