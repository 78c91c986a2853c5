package io.clausewise.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.Gender;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {

    @Test
    void theExampleOfTheStandardIsAWomanBornOnTheLastDayOf1949() {
        IdNumber number = IdNumber.find("11010519491231002X").orElseThrow();

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.gender()).isEqualTo(Gender.FEMALE);
        assertThat(number).hasToString("11010519491231002X");
    }

    @Test
    void anOddOrderNumberIsAMan() {
        IdNumber number = IdNumber.find("330106197503120031").orElseThrow();

        assertThat(number.gender()).isEqualTo(Gender.MALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "110105194912310021",
                "11010519491231002x",
                "110105491231002",
                "11010519490230002X",
                "440524188001010014",
                "１１０１０５１９４９１２３１００２Ｘ",
                " 11010519491231002X",
                "11010519491231002X\n"
            })
    void anythingButEighteenCharactersWithARealDayAndTheRightCheckCharacterIsNone(String text) {
        assertThat(IdNumber.find(text)).isEmpty();
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayInLeapYearsOnly() {
        String leap = "33010619760229002";
        String common = "33010619750229002";

        assertThat(IdNumber.find(leap + IdNumber.checkCharacter(leap))).isPresent();
        assertThat(IdNumber.find(common + IdNumber.checkCharacter(common))).isEmpty();
    }
}
