package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.notice.Quota;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
    private final UnitNames wenzhou = names("wenzhou-chief-technician-2021");

    private static UnitNames names(String program) {
        List<Quota.Limit> limits = Screened.program(program).quotas().stream()
                .flatMap(quota -> quota.limits().stream())
                .toList();
        return new UnitNames(Screened.RULESET.vocabulary(), limits);
    }

    @ParameterizedTest
    @CsvSource({
        "鹿城区, 鹿城区",
        "温州市鹿城区, 鹿城区",
        "温州鹿城区, 鹿城区",
        "鹿城区人力社保局, 鹿城区",
        "温州市鹿城区人力资源和社会保障局, 鹿城区",
        "瑞安市人民政府, 瑞安市",
        "经济技术开发区, 经济技术开发区",
        "温州经济技术开发区, 经济技术开发区",
        "温州市经济技术开发区管委会, 经济技术开发区",
        "　鹿城 区 （人社局）, 鹿城区"
    })
    void aUnitIsTheDistrictItsNameSaysLetterByLetter(String written, String place) {
        assertThat(wenzhou.find(written)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"鹿城", "鹿城区总工会", "杭州经济技术开发区管委会办公室", "瑞安", "温州市人力社保局", "温州市", "某某公司", "人社局"})
    void whateverElseIsAUnitOfItsOwn(String written) {
        assertThat(wenzhou.find(written)).isEmpty();
    }

    @Test
    void whatItWasPerhapsMeantToBeIsProposed() {
        assertThat(wenzhou.near("鹿城")).contains("鹿城区");
    }

    @Test
    void aNoticeWithoutATableOfUnitsKnowsThePlacesAsTheyAreCalled() {
        assertThat(names("hangzhou-chief-technician-2017").find("杭州市西湖区人社局")).contains("西湖区");
        assertThat(names("hangzhou-chief-technician-2017").find("杭州经济技术开发区")).contains("杭州经济技术开发区");
    }
}
