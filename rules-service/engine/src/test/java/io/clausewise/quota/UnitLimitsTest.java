package io.clausewise.quota;

import static io.clausewise.quota.ToyUnits.by;
import static io.clausewise.quota.ToyUnits.each;
import static io.clausewise.quota.ToyUnits.named;
import static io.clausewise.quota.ToyUnits.quota;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clausewise.facts.RecommenderType;
import io.clausewise.notice.Quota;
import io.clausewise.quota.UnitLimit.AtMost;
import io.clausewise.quota.UnitLimit.NotKnown;
import io.clausewise.quota.UnitLimit.NotLimited;
import io.clausewise.quota.UnitLimit.Why;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of a quota's limits is a unit's. */
class UnitLimitsTest {
    private static final Quota.Limit RUIAN = named("瑞安市", 5);
    private static final Quota.Limit DISTRICTS = each(3, RecommenderType.DISTRICT);
    private static final Quota.Limit DEPARTMENTS = each(2, RecommenderType.DEPARTMENT, RecommenderType.ASSOCIATION);
    private static final Quota.Limit[] LIMITS = {RUIAN, DISTRICTS, DEPARTMENTS};

    private final RecommendingUnits units = ToyUnits.of(LIMITS);
    private final UnitLimits limits = new UnitLimits(quota(Quota.Scope.UNIT, LIMITS));

    private UnitLimit limit(String unit, @Nullable RecommenderType... said) {
        RecommendingUnit last = units.add(by(unit, said[0]));
        for (int i = 1; i < said.length; i++) {
            last = units.add(by(unit, said[i]));
        }
        return limits.of(Objects.requireNonNull(last));
    }

    @Test
    void theFirstLimitThatIsTheUnitsCounts() {
        assertThat(limit("瑞安市", RecommenderType.DISTRICT)).isEqualTo(new AtMost(RUIAN));
        assertThat(limit("鹿城区", RecommenderType.DISTRICT)).isEqualTo(new AtMost(DISTRICTS));
        assertThat(limit("某协会", RecommenderType.ASSOCIATION)).isEqualTo(new AtMost(DEPARTMENTS));
    }

    @Test
    void aPlaceIsADistrictWithoutAnybodySayingSo() {
        assertThat(limit("温州市瑞安市人社局", new RecommenderType[] {null})).isEqualTo(new AtMost(RUIAN));
        assertThat(limit("鹿城区", new RecommenderType[] {null})).isEqualTo(new AtMost(DISTRICTS));
    }

    @Test
    void aPlaceThatIsSaidToBeSomethingElseHasThatLimit() {
        assertThat(limit("瑞安市", RecommenderType.DEPARTMENT)).isEqualTo(new AtMost(DEPARTMENTS));
    }

    @Test
    void aUnitOfAKindWithoutALimitIsNotLimited() {
        assertThat(limit("某公司", RecommenderType.EMPLOYER)).isEqualTo(new NotLimited());
    }

    @Test
    void aUnitWhoseKindNobodySaysHasALimitNobodyKnows() {
        assertThat(limit("某单位", new RecommenderType[] {null})).isEqualTo(new NotKnown(Why.TYPE_NOT_SAID));
    }

    @Test
    void itIsEnoughThatOneOfThoseItRecommendsSaysTheKind() {
        assertThat(limit("某局", null, RecommenderType.DEPARTMENT, null)).isEqualTo(new AtMost(DEPARTMENTS));
    }

    @Test
    void whereTheKindsDifferNobodyKnowsTheLimit() {
        assertThat(limit("某局", RecommenderType.DEPARTMENT, RecommenderType.EMPLOYER))
                .isEqualTo(new NotKnown(Why.TYPES_DIFFER));
        assertThat(limit("瑞安市", RecommenderType.DISTRICT, RecommenderType.SELF))
                .isEqualTo(new NotKnown(Why.TYPES_DIFFER));
    }

    @Test
    void whereNoUnitIsSaidNobodyKnowsTheLimit() {
        assertThat(limits.of(null)).isEqualTo(new NotKnown(Why.UNIT_NOT_SAID));
    }

    @Test
    void whereOnlyNamedUnitsAreLimitedTheKindOfOthersDoesNotMatter() {
        UnitLimits named = new UnitLimits(quota(Quota.Scope.UNIT, RUIAN));

        assertThat(named.of(units.add(by("某单位", null)))).isEqualTo(new NotLimited());
        assertThat(named.of(units.add(by("瑞安市", null)))).isEqualTo(new AtMost(RUIAN));
    }

    @Test
    void aLimitOfEachUnitIsOneForEveryUnitThatIsKnown() {
        Quota.Limit one = each(1);
        UnitLimits each = new UnitLimits(quota(Quota.Scope.UNIT, one));

        assertThat(each.of(units.add(by("某单位", null)))).isEqualTo(new AtMost(one));
        assertThat(each.of(null)).isEqualTo(new NotKnown(Why.UNIT_NOT_SAID));
    }

    @Test
    void unitsThatAreCountedTogetherHaveNoLimitNotEvenOneOfEachUnit() {
        UnitLimits each = new UnitLimits(quota(Quota.Scope.UNIT, each(1)));

        assertThat(each.of(units.others())).isEqualTo(new NotKnown(Why.TOO_MANY_UNITS));
        assertThat(limits.of(units.others())).isEqualTo(new NotKnown(Why.TOO_MANY_UNITS));
    }

    @Test
    void aQuotaOfAllTogetherIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitLimits(quota(Quota.Scope.TOTAL, each(30))))
                .withMessage("quota q is not about units");
    }
}
