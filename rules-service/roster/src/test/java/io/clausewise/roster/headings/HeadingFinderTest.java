package io.clausewise.roster.headings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFinderTest {
    /** Columns of annex 3 of the Wenzhou chief technicians, with its line breaks inside words. */
    private static final String[] ANNEX_OF_21 = {
        "序号",
        "姓名",
        "性别",
        "身份证号码",
        "工作单位",
        "学历",
        "行政职务或职称",
        "现工作岗位",
        "本工种工龄",
        "评选职业（工种）",
        "现技术等级",
        "评定时间",
        "社会兼职",
        "解决关键\n 生产技术、\n技术革新\n项目、创\n造先进生\n产操作法\n等情况",
        "专业技术特长、技术绝招情况",
        "论文、专著、文艺创作、知识产权简况",
        "带徒传艺、培\n育青年技术工人情况",
        "技能大赛获奖和获得先进荣誉称号情况",
        "单位\n推荐\n意见",
        "手机",
        "备注"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAnnexOf21ColumnsIsReadAsItStands(boolean xlsx) throws Exception {
        Path file = write(xlsx ? new XSSFWorkbook() : new HSSFWorkbook(), sheet -> {
            row(sheet, 0, "附件3");
            row(sheet, 1, "温州市第七轮首席技师推荐人选情况一览表");
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 20));
            row(sheet, 3, ANNEX_OF_21);
            row(sheet, 4, "1", "王试验", "男", "330302198506011234");
        });

        Heading heading = Rosters.heading(file);

        assertThat(heading.firstRow()).isEqualTo(4);
        assertThat(heading.lastRow()).isEqualTo(4);
        assertThat(Rosters.uses(heading))
                .containsExactly(
                        "序号 SERIAL",
                        "姓名 /person/name",
                        "性别 /person/gender",
                        "身份证号码 /person/idNumber",
                        "工作单位 /employment/employer",
                        "学历 OTHER",
                        "行政职务或职称 /titles/*/level mixed",
                        "现工作岗位 OTHER",
                        "本工种工龄 KEPT_APART",
                        "评选职业（工种） /employment/occupation",
                        "现技术等级 /qualifications/*/level",
                        "评定时间 /qualifications/*/obtainedOn",
                        "社会兼职 OTHER",
                        "解决关键生产技术、技术革新项目、创造先进生产操作法等情况 OTHER",
                        "专业技术特长、技术绝招情况 OTHER",
                        "论文、专著、文艺创作、知识产权简况 /patents mixed",
                        "带徒传艺、培育青年技术工人情况 OTHER",
                        "技能大赛获奖和获得先进荣誉称号情况 /competitions /honours mixed",
                        "单位推荐意见 OTHER",
                        "手机 OTHER",
                        "备注 OTHER");
        assertThat(heading.notes())
                .extracting(ColumnNote::code, ColumnNote::address, note -> note.explanation()
                        .text()
                        .zh())
                .containsExactly(
                        tuple("column-kept-apart", "I4", "列“本工种工龄”没有使用：它不等于在本市从事本工种的年限。允许：如确指在本市的本工种工龄，请在列对应中指定"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex-16-columns.xlsx", "annex-16-columns.xls"})
    void theAnnexOf16ColumnsIsReadAsItStands(String file) throws Exception {
        Heading heading = Rosters.heading(Rosters.shipped(file));

        assertThat(heading.firstRow()).isEqualTo(3);
        assertThat(heading.lastRow()).isEqualTo(3);
        assertThat(Rosters.uses(heading))
                .containsExactly(
                        "序号 SERIAL",
                        "姓名 /person/name",
                        "身份证号 /person/idNumber",
                        "性别 /person/gender",
                        "出生年月日 /person/birthDate",
                        "文化程度 OTHER",
                        "申报职业（工种） /employment/occupation",
                        "申报等级 GRADE_APPLIED_FOR",
                        "报名单位 /employment/employer",
                        "现工作岗位 OTHER",
                        "工龄（年） KEPT_APART",
                        "创经济效益金额（万元） /innovations/*/annualBenefitYuan",
                        "企业资产（万元） OTHER",
                        "企业年销售额（万元） OTHER",
                        "企业人数 OTHER",
                        "联系电话 OTHER");
        assertThat(Rosters.kinds(Rosters.shipped(file)))
                .containsExactly("ABOVE 1", "ABOVE 2", "ABOVE 3", "PERSON 4", "PERSON 5", "EMPTY 6", "FOOTER 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-row-heading.xlsx", "two-row-heading.xls"})
    void aHeadingOfTwoMergedRowsIsReadAsOne(String file) throws Exception {
        Heading heading = Rosters.heading(Rosters.shipped(file));

        assertThat(heading.firstRow()).isEqualTo(2);
        assertThat(heading.lastRow()).isEqualTo(3);
        assertThat(Rosters.uses(heading))
                .containsExactly(
                        "序号 SERIAL",
                        "姓名 /person/name",
                        "身份证号码 /person/idNumber",
                        "基本情况/工作单位 /employment/employer",
                        "基本情况/现技术等级 /qualifications/*/level",
                        "技能竞赛获奖情况/级别 /competitions/*/level",
                        "技能竞赛获奖情况/类别 /competitions/*/tier",
                        "技能竞赛获奖情况/名次 /competitions/*/rank",
                        "徒弟情况/姓名 /apprentices/*/name",
                        "徒弟情况/名次 UNKNOWN",
                        "备注 OTHER");
        assertThat(Rosters.kinds(Rosters.shipped(file)))
                .containsExactly("ABOVE 1", "ABOVE 2", "ABOVE 3", "EXAMPLE 4", "PERSON 5", "TOTAL 6", "FOOTER 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "姓 名|NORMALISED|/person/name",
                "＊姓名（必填）|NORMALISED|/person/name",
                "身份证号码|EXACT|/person/idNumber",
                "职业(工种)|NORMALISED|/employment/occupation",
                "在温本工种工龄（年）|NORMALISED|/employment/cityTradeYears",
                "推荐单位|EXACT|/application/recommendingUnit"
            })
    void aHeadingIsKnownWhateverItsWidthBlanksAndHints(String written, Confidence confidence, String pointer)
            throws Exception {
        Column column = only(written);

        assertThat(column.use()).isEqualTo(ColumnUse.FIELD);
        assertThat(column.confidence()).isEqualTo(confidence);
        assertThat(column.pointers()).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工龄", "工龄（年）", "本工种工龄", "本职业（工种）工龄", "从事本专业年限", "参加工作时间"})
    void whatOnlyLooksLikeTheYearsInTheCityIsKeptApart(String written) throws Exception {
        assertThat(only(written).use()).isEqualTo(ColumnUse.KEPT_APART);
    }

    @Test
    void aHeadingThatIsOnlyNearIsProposedAndNotUsed() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", "身份证号马"));

        Heading heading = Rosters.heading(file);

        assertThat(heading.find("/person/idNumber")).isEmpty();
        assertThat(heading.columns().get(2).confidence()).isEqualTo(Confidence.NEAR);
        assertThat(heading.notes())
                .extracting(
                        ColumnNote::address, note -> note.explanation().text().zh())
                .containsExactly(tuple("C1", "列“身份证号马”不认识，没有使用。也许是：身份证号、身份证号码"));
    }

    @Test
    void twoColumnsForOneFieldAreAskedAbout() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "工作单位", "性别", "所在单位"));

        Heading heading = Rosters.heading(file);
        Heading decided = Rosters.heading(file, Map.of("所在单位", Mapping.LEFT_OUT));

        assertThat(heading.find("/employment/employer")).isEmpty();
        assertThat(heading.notes())
                .extracting(ColumnNote::code, ColumnNote::address, note -> note.explanation()
                        .text()
                        .zh())
                .containsExactly(
                        tuple(
                                "column-ambiguous",
                                "B1",
                                "“工作单位”有 2 列（B 工作单位、D 所在单位），无法确定用哪一列。允许：在列对应中指定一列，表头相同的写列号，如 D列"),
                        tuple(
                                "column-ambiguous",
                                "D1",
                                "“工作单位”有 2 列（B 工作单位、D 所在单位），无法确定用哪一列。允许：在列对应中指定一列，表头相同的写列号，如 D列"));
        assertThat(decided.find("/employment/employer")).map(Column::index).hasValue(1);
    }

    @Test
    void theColumnAMappingNamesIsUsedAndTheOtherOneSetAside() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "工作单位", "性别", "所在单位"));

        Heading heading = Rosters.heading(file, Map.of("所在单位", "/employment/employer"));

        assertThat(heading.find("/employment/employer")).map(Column::index).hasValue(3);
        assertThat(heading.notes())
                .extracting(ColumnNote::code, ColumnNote::address, note -> note.explanation()
                        .text()
                        .zh())
                .containsExactly(tuple("column-set-aside", "B1", "列“工作单位”没有使用：列对应中指定了“所在单位”"));
    }

    @Test
    void twoColumnsMappedToOneFieldAreAskedAbout() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "甲", "性别", "乙"));

        Heading heading = Rosters.heading(file, Map.of("甲", "/employment/employer", "乙", "/employment/employer"));

        assertThat(heading.notes()).extracting(ColumnNote::code).containsOnly("column-ambiguous");
        assertThat(heading.find("/employment/employer")).isEmpty();
    }

    @Test
    void columnsOfOneHeadingAreToldApartByTheirLetters() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", "姓名"));

        HeadedSheets headed = Rosters.headed(file, Map.of("C列", "/apprentices/*/name", "A列", "/person/name"));
        Mapping used = Mapping.of(headed);

        assertThat(headed.notes()).isEmpty();
        assertThat(Rosters.uses(headed.sheets().get(0).heading()))
                .containsExactly("姓名 /person/name", "性别 /person/gender", "姓名 /apprentices/*/name");
        assertThat(used.headings())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("A列", "/person/name", "性别", "/person/gender", "C列", "/apprentices/*/name"));
    }

    @Test
    void aTextTooLongForAHeadingIsNoneAndIsCutShort() throws Exception {
        String blanks = "姓" + " ".repeat(32_000) + "a";
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", blanks, "[".repeat(32_000)));

        Heading heading = Rosters.heading(file);

        assertThat(heading.columns())
                .extracting(Column::use)
                .containsExactly(ColumnUse.FIELD, ColumnUse.FIELD, ColumnUse.UNKNOWN, ColumnUse.UNKNOWN);
        assertThat(heading.columns().get(3).heading()).hasSize(201).endsWith("…");
    }

    @Test
    void aHeadingThatOnlyTheMappingHasIsTold() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", "本工种工龄"));

        HeadedSheets headed = Rosters.headed(file, Map.of("本工种龄", "/employment/cityTradeYears"));

        assertThat(headed.notes())
                .extracting(ColumnNote::code, note -> note.explanation().text().zh())
                .containsExactly(tuple("column-not-found", "列对应里的表头“本工种龄”在名册里没有。也许是：本工种工龄"));
    }

    @Test
    void anAgeIsComputedAndNotTakenFromAColumn() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", "年龄"));

        Heading heading = Rosters.heading(file);

        assertThat(heading.columns().get(2).use()).isEqualTo(ColumnUse.KEPT_APART);
        assertThat(heading.notes())
                .extracting(note -> note.explanation().text().zh())
                .containsExactly("列“年龄”没有使用：它由其他字段算出。允许：身份证号码，或出生日期");
    }

    @ParameterizedTest
    @ValueSource(strings = {"职业道德与遵纪守法", "职业道德与\n遵纪守法（推荐单位认定）", "职业道德与遵纪守法 [是/否]"})
    void theTitleOfWhatPeopleAttestIsAHeading(String written) throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", written));

        assertThat(Rosters.heading(file).columns().get(2).pointers()).containsExactly("/attestations/conduct");
    }

    @Test
    void aMappingDecidesWhatIsKeptApart() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", "本工种\n工龄"));

        Heading heading = Rosters.heading(file, Map.of("本工种工龄", "/employment/cityTradeYears"));

        assertThat(heading.find("/employment/cityTradeYears"))
                .map(Column::confidence)
                .hasValue(Confidence.GIVEN);
        assertThat(heading.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"结论", "是否符合", "verdict", "Verdict", "得分", "得分（示意）", "得分名次", "入围情况", "Clausewise得分（示意）"})
    void aResultSomebodyFilledInIsIgnoredAndSaid(String written) throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "姓名", "性别", written));

        assertThat(Rosters.heading(file).notes())
                .extracting(ColumnNote::code, note -> note.explanation().text().zh())
                .containsExactly(tuple("column-result-ignored", "列“" + written + "”是结论，不作为依据，没有使用"));
    }

    @Test
    void aHeadingInRow40IsFoundAndRepeatedOnesArePassedOver() throws Exception {
        Path file = write(new XSSFWorkbook(), sheet -> {
            for (int i = 0; i < 39; i++) {
                row(sheet, i, "说明：第" + i + "条");
            }
            row(sheet, 39, "序号", "姓名", "性别");
            row(sheet, 40, "1", "王试验", "男");
            row(sheet, 41, "序号", "姓名", "性别");
            row(sheet, 42, "2", "李样本", "女");
            row(sheet, 43, "填表人：张三");
            row(sheet, 44, "", "", "盖章");
            row(sheet, 45, "3", "赵遗漏", "男", "", "", "");
        });

        assertThat(Rosters.heading(file).lastRow()).isEqualTo(40);
        assertThat(Rosters.kinds(file).subList(39, 46))
                .containsExactly(
                        "ABOVE 40",
                        "PERSON 41",
                        "HEADING_AGAIN 42",
                        "PERSON 43",
                        "FOOTER 44",
                        "FOOTER 45",
                        "PERSON 46");
    }

    private Column only(String written) throws Exception {
        // two columns beside it make the row a heading
        Path file = write(new XSSFWorkbook(), sheet -> row(sheet, 0, "性别", "出生日期", written));
        return Rosters.heading(file).columns().get(2);
    }

    private interface Filling {
        void fill(Sheet sheet);
    }

    private Path write(Workbook workbook, Filling filling) throws Exception {
        Path file = folder.resolve("名册");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook.createSheet("名册"));
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
