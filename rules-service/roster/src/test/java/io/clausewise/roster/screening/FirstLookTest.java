package io.clausewise.roster.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.preflight.Limits;
import io.clausewise.roster.preflight.Preflight;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLookTest {
    private static final String PROGRAM = "wenzhou-chief-technician-2021";

    @TempDir
    Path folder;

    @Test
    void eachColumnHasTheFirstThreeDifferentValuesOfPeople() throws Exception {
        Path roster = new Books()
                .sheet("鹿城", "温州市首席技师推荐人选情况一览表")
                .row("序号", "姓名", "工作单位", "学历")
                .row("示例", "张三", "某厂", "本科")
                .row("1", "王试一", "甲厂", "")
                .row("2", "王试二", "甲厂", "")
                .row("3", "王试三", "乙厂", "")
                .row("4", "王试四", "丙厂", "")
                .write(folder);

        FirstLook.Sheet sheet = look(roster, Mapping.NONE).sheets().get(0);

        assertThat(sheet.firstRow()).isEqualTo(2);
        assertThat(sheet.columns())
                .extracting(seen -> seen.letters() + " " + seen.key() + " " + seen.samples())
                .containsExactly("A 序号 [1, 2, 3]", "B 姓名 [王试一, 王试二, 王试三]", "C 工作单位 [甲厂, 乙厂, 丙厂]", "D 学历 []");
    }

    @Test
    void aHeadingIsTheSameKeyInEverySheetAndTwiceInOneIsKnownByLetters() throws Exception {
        Path roster = new Books()
                .sheet("鹿城", "姓名", "工作 单位", "备注", "备注")
                .row("王试一", "甲厂", "", "")
                .sheet("瑞安", "姓名", "工作单位", "备注")
                .row("王试二", "乙厂", "")
                .write(folder);

        FirstLook look = look(roster, Mapping.NONE);

        assertThat(look.sheets())
                .extracting(sheet ->
                        sheet.columns().stream().map(FirstLook.Seen::key).toList())
                .containsExactly(List.of("姓名", "工作单位", "C列", "D列"), List.of("姓名", "工作单位", "备注"));
    }

    @Test
    void whatSomebodyDecidedIsSeenInTheColumnAndFindingsAreThoseOfAScreening() throws Exception {
        Path roster = new Books()
                .sheet("鹿城", "姓名", "本工种工龄", "参加革命年份")
                .row("王试一", "12", "1999")
                .sheet("说明", "请逐项填写")
                .write(folder);
        Mapping mapping = new Mapping(Map.of("本工种工龄", "/employment/cityTradeYears"));

        FirstLook look = look(roster, mapping);

        assertThat(look.sheets().get(0).columns().get(1).column().pointers())
                .containsExactly("/employment/cityTradeYears");
        assertThat(look.findings())
                .extracting(Screened::shown)
                .containsExactlyElementsOf(Screened.of(roster, decided(mapping), 1, Limits.DEFAULTS).findings().stream()
                        .filter(finding -> finding.code().matches("(column|sheet)-.*"))
                        .map(Screened::shown)
                        .toList())
                .hasSize(2);
    }

    private static ScreeningRequest decided(Mapping mapping) {
        return new ScreeningRequest(Screened.program(PROGRAM), null, Screened.TODAY, mapping, false);
    }

    private static FirstLook look(Path roster, Mapping mapping) throws Exception {
        return FirstLook.at(
                new Preflight(Limits.DEFAULTS).check(roster), Screened.RULESET, Screened.program(PROGRAM), mapping);
    }
}
