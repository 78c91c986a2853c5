package io.clausewise.roster.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.roster.cells.CellContent;
import io.clausewise.roster.headings.Mapping;
import io.clausewise.roster.headings.MappingRefused;
import io.clausewise.vocabulary.Criterion;
import io.clausewise.vocabulary.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever stands in the cells of whatever columns: a row is read, and its profile is one that the profile's reader accepts. */
class AnyCellTest {
    private static final List<String> POINTERS = pointers();
    private static final People EVERY_FIELD = everyField();

    private static List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        for (Field field : People.VOCABULARY.fields()) {
            try {
                Mapping.read("m", "列: " + field.pointer(), People.VOCABULARY);
                pointers.add(field.pointer());
            } catch (MappingRefused noCellHoldsIt) {
                // lists without a grammar, what is computed
            }
        }
        for (Criterion criterion : People.VOCABULARY.criteria()) {
            pointers.add("/attestations/" + criterion.id());
        }
        pointers.add("/competitions /honours");
        pointers.add("/titles/*/level /qualifications/*/level");
        pointers.add("/marks/review/专业水平");
        pointers.add("/marks/review/专业水平/专家1");
        pointers.add(Mapping.GRADE);
        return pointers;
    }

    private static People everyField() {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (int i = 0; i < POINTERS.size(); i++) {
            mapping.put("列" + i, POINTERS.get(i));
        }
        return People.under(new Mapping(mapping), mapping.keySet().toArray(String[]::new));
    }

    @Property(tries = 300)
    void anyRowIsReadAndAccepted(@ForAll("rows") List<CellContent> cells) {
        PersonRow person = EVERY_FIELD.read(cells);

        assertThat(person.profile().digest().toString()).startsWith("sha256:");
        assertThat(person.findings()).allMatch(finding -> finding.row() == 2 && finding.address() != null);
    }

    @Property(tries = 100)
    void whateverStandsBesideItANameStays(@ForAll("rows") List<CellContent> cells) {
        List<CellContent> named = new ArrayList<>(cells);
        named.set(POINTERS.indexOf("/person/name"), new CellContent.Text("王试验"));

        PersonRow person = EVERY_FIELD.read(named);

        assertThat(person.profile().person().name()).isEqualTo("王试验");
    }

    @Property(tries = 100)
    void aBlankRowSaysNothing(@ForAll("blanks") List<CellContent> cells) {
        PersonRow person = EVERY_FIELD.read(cells);

        assertThat(person.profile()).isEqualTo(People.profile("{}"));
    }

    @Provide
    Arbitrary<List<CellContent>> rows() {
        return content().list().ofSize(POINTERS.size());
    }

    @Provide
    Arbitrary<List<CellContent>> blanks() {
        return Arbitraries.<CellContent>of(
                        new CellContent.Blank(), new CellContent.Text(" \u3000"), new CellContent.Text("——"))
                .list()
                .ofSize(POINTERS.size());
    }

    private static Arbitrary<CellContent> content() {
        Arbitrary<CellContent> texts = Arbitraries.oneOf(
                        Arbitraries.of(
                                "无",
                                "是",
                                "男",
                                "女",
                                "技师",
                                "省级",
                                "一类",
                                "第3名",
                                "2016-05-20",
                                "1985年6月",
                                "330302198506011236",
                                "33030219900101002x",
                                "全国技术能手",
                                "温州市技术能手；2016年省级一类技能竞赛第3名",
                                "发明专利2项",
                                "市科技成果三等奖（主持）",
                                "张样（骨干，2019年市级技能竞赛第2名）；李例",
                                "工程师",
                                "温州市",
                                "瑞安",
                                "中国",
                                "12",
                                "100",
                                "85、90/九十；120",
                                "申报表；身份证",
                                "=1+1",
                                "王".repeat(600),
                                "\ud800王",
                                "温州市技术能手；".repeat(1200)),
                        Arbitraries.strings().ofMaxLength(30))
                .map(CellContent.Text::new);
        Arbitrary<CellContent> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E20"), new BigDecimal("1E20"))
                .map(number -> new CellContent.Number(number, number.toString()));
        Arbitrary<CellContent> small = Arbitraries.integers()
                .between(-1, 50_000)
                .map(number -> new CellContent.Number(BigDecimal.valueOf(number), number.toString()));
        Arbitrary<CellContent> dates = Arbitraries.longs()
                .between(-25_000, 60_000)
                .map(LocalDate::ofEpochDay)
                .map(date -> new CellContent.DateValue(date, date.toString()));
        return Arbitraries.frequencyOf(
                Tuple.of(6, texts),
                Tuple.of(1, numbers),
                Tuple.of(2, small),
                Tuple.of(1, dates),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                new CellContent.Blank(), new CellContent.Flag(true), new CellContent.Fault("#REF!"))));
    }
}
