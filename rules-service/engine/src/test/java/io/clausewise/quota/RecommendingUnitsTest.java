package io.clausewise.quota;

import static io.clausewise.quota.ToyUnits.by;
import static io.clausewise.quota.ToyUnits.named;
import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.facts.RecommenderType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One unit however its name is spelt. */
class RecommendingUnitsTest {
    private final RecommendingUnits units = ToyUnits.of(named("瑞安市", 1));

    private RecommendingUnit add(String unit) {
        return Objects.requireNonNull(units.add(by(unit, null)));
    }

    @Test
    void spellingsThatDifferInMarksWidthOrBlanksAreOneUnit() {
        RecommendingUnit first = add("温州市ABC（集团）公司");

        assertThat(add("温州市ＡＢＣ(集团)公司")).isSameAs(first);
        assertThat(add("温州市 ABC集团 公司")).isSameAs(first);
        assertThat(add("温州市ABD集团公司")).isNotSameAs(first);
        assertThat(units.all()).hasSize(2);
    }

    @Test
    void aUnitIsCalledAsTheNoticeCallsIt() {
        RecommendingUnit place = add("温州瑞安市人民政府");

        assertThat(place.name()).isEqualTo("瑞安市");
        assertThat(place.place()).isTrue();
        assertThat(add("瑞安市")).isSameAs(place);
    }

    @Test
    void anyOtherUnitHasTheSpellingThatComesFirstInOrderWhoeverCameFirst() {
        List<String> spellings = new ArrayList<>(List.of("甲（集团）", "甲(集团)", "甲 集团", "甲集团"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(spellings, new Random(seed));
            RecommendingUnits fresh = ToyUnits.of();
            spellings.forEach(spelling -> fresh.add(by(spelling, null)));

            assertThat(fresh.all()).hasSize(1);
            assertThat(fresh.all().iterator().next().name()).isEqualTo("甲 集团");
        }
    }

    @Test
    void whatIsNoNameIsNotSaid() {
        assertThat(units.add(null)).isNull();
        assertThat(units.add(by(null, RecommenderType.DISTRICT))).isNull();
        assertThat(units.add(by("", null))).isNull();
        assertThat(units.add(by("（　）", null))).isNull();
        assertThat(units.all()).isEmpty();
    }

    @Test
    void whatItWasPerhapsMeantToBeIsProposedUnlessItIsAPlace() {
        assertThat(units.near(add("瑞安"))).contains("瑞安市");
        assertThat(units.near(add("瑞安市"))).isEmpty();
    }

    @Test
    void afterTenThousandUnitsThoseThatAreNewAreCountedTogether() {
        RecommendingUnit first = add("单位0");
        for (int i = 1; i < 10_000; i++) {
            add("单位" + i);
        }

        assertThat(units.all()).hasSize(10_000);
        assertThat(add("单位10000")).isSameAs(units.others());
        assertThat(add("单位10001")).isSameAs(units.others());
        assertThat(add("单位0")).isSameAs(first);
        assertThat(units.all()).hasSize(10_000);
        assertThat(units.others().name()).isEmpty();
    }
}
