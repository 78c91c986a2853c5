package io.clausewise.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.RuleFolder;
import io.clausewise.notice.Quota;
import io.clausewise.notice.Reading;
import io.clausewise.notice.RuleBook;
import io.clausewise.notice.RuleBookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
    private final RuleBook book = rules();
    private final UnitNames wenzhou = names("wenzhou-chief-technician-2021");

    private static RuleBook rules() {
        try {
            Reading reading =
                    RuleBookReader.read(RuleFolder.read(Path.of("../../rules")).files());
            return Objects.requireNonNull(reading.book());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private UnitNames names(String program) {
        List<Quota.Limit> limits = book.notices().stream()
                .flatMap(notice -> notice.programs().stream())
                .filter(one -> one.id().equals(program))
                .flatMap(one -> one.quotas().stream())
                .flatMap(quota -> quota.limits().stream())
                .toList();
        return new UnitNames(book.vocabulary(), limits);
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
