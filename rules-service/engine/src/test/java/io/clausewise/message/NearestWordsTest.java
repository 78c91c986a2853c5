package io.clausewise.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordsTest {
    private static final List<String> FIELDS = List.of("level", "tier", "rank", "name", "date");

    @Test
    void aMissingADoubledAndATransposedLetterAreForgiven() {
        assertThat(NearestWords.to("leve", FIELDS)).containsExactly("level");
        assertThat(NearestWords.to("rannk", FIELDS)).containsExactly("rank");
        assertThat(NearestWords.to("teir", FIELDS)).containsExactly("tier");
    }

    @Test
    void aWordThatIsFarFromAllIsNearNone() {
        assertThat(NearestWords.to("occupation", FIELDS)).isEmpty();
        assertThat(NearestWords.to("", FIELDS)).isEmpty();
        assertThat(NearestWords.to("x", List.of("y"))).isEmpty();
    }

    @Test
    void caseWidthBlanksAndHyphensDoNotCount() {
        assertThat(NearestWords.to("Unique_Skill", List.of("unique-skill"))).containsExactly("unique-skill");
        assertThat(NearestWords.to("ＲＡＮＫ", FIELDS)).containsExactly("rank");
    }

    @Test
    void theNearestComesFirstAndThereAreAtMostThree() {
        assertThat(NearestWords.to("温州工匠", List.of("杭州工匠", "温州巧匠人", "温州名匠", "浙江工匠", "温州工匠人")))
                .containsExactly("杭州工匠", "温州名匠", "温州工匠人");
    }

    @Test
    void aWordThatIsTheSameButForItsCaseLeavesNoRoomForOthers() {
        assertThat(NearestWords.to("cn", List.of("CA", "CN", "BN"))).containsExactly("CN");
    }

    @Test
    void eachWordIsNamedOnce() {
        assertThat(NearestWords.to("rnk", List.of("rank", "rank"))).containsExactly("rank");
    }

    @Test
    void aVeryLongWordCostsNothing() {
        assertThat(NearestWords.to("x".repeat(1_000_000), FIELDS)).isEmpty();
    }
}
