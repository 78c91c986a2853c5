package io.clausewise.app.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A notice of three clauses, one in each kind of file, with its vocabulary and cases: as it should be. */
final class ToyNotice {
    static final String VOCABULARY = "rules/vocabulary.yaml";
    static final String NOTICE = "rules/toy/one/notice.yaml";
    static final String READINGS = "rules/toy/one/interpretations.md";
    static final String DRL = "rules/toy/one/1.drl";
    static final String CSV = "rules/toy/one/2.drl.csv";
    static final String BOOK = "rules/toy/one/3.drl.xlsx";
    static final String CASES = "test-cases/toy/one/1.yaml";

    private ToyNotice() {}

    /** By path from the folder that rules and cases are both in. */
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(VOCABULARY, utf8("""
                honours:
                  - {name: 玩具能手, category: TECHNICAL_EXPERT, level: MUNICIPAL}
                criteria: []
                materials: []
                places: {温州市: [瑞安市]}
                values:
                  Level: {COUNTY: [县级], MUNICIPAL: [市级], PROVINCIAL: [省级], NATIONAL: [国家级], WORLD: [世界]}
                fields: {}
                """));
        files.put(NOTICE, utf8("""
                document: 玩具〔2021〕1号
                title: {zh: 玩具, en: Toy}
                status: in-force
                programs:
                  - id: toy
                    title: {zh: 玩具, en: Toy}
                    subject: person
                    reference-date: 2021-09-28
                    clauses:
                      all:
                        - 1-rank
                        - any: [2-table, 3-book]
                """));
        files.put(READINGS, utf8("# 解释\n"));
        files.put(DRL, utf8("""
                package toy.one
                import io.clausewise.facts.*

                rule "1-rank"
                    @cites( "一" )
                    @title( "名次" )
                    @titleEn( "Rank" )
                when
                    Competition( rank <= 3 )
                then
                end
                """));
        files.put(CSV, utf8(table("2-table", "二", "国家级", "National", "国家级", "10")));
        files.put(BOOK, workbook(bookTable()));
        files.put(CASES, utf8("""
                program: toy
                cases:
                  - {case: 刚好, with: {competitions: [{level: PROVINCIAL, rank: 3}]}, outcome: ELIGIBLE, clause: 1-rank, status: MET}
                  - {case: 差一名, with: {competitions: [{level: PROVINCIAL, rank: 4}]}, outcome: INELIGIBLE, clause: 1-rank, status: NOT_MET}
                  - {case: 国家级第十, with: {competitions: [{level: NATIONAL, rank: 10}]}, outcome: INELIGIBLE, clause: 2-table, status: MET}
                  - {case: 省级第五, with: {competitions: [{level: PROVINCIAL, rank: 5}]}, outcome: INELIGIBLE, clause: 3-book, status: MET}
                """));
        return files;
    }

    /** What is in the workbook, as comma-separated text. */
    static String bookTable() {
        return table("3-book", "三", "省级", "Provincial", "省级", "5");
    }

    private static String table(String... row) {
        return """
                RuleSet,toy.one,,,,
                Import,io.clausewise.facts.*,,,,
                ,,,,,
                RuleTable 名次表,,,,,
                NAME,METADATA,METADATA,METADATA,CONDITION,CONDITION
                ,,,,Competition...,Competition...
                ,cites( $param ),title( $param ),titleEn( $param ),level == $param,rank <= $param
                条款,出处,标题,英文标题,级别,名次
                %s
                """.formatted(String.join(",", row));
    }

    /** @param table as comma-separated text without quotation marks */
    static byte[] workbook(String table) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("名次表");
            for (String line : table.lines().toList()) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                String[] cells = line.split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].isEmpty()) {
                        row.createCell(column).setCellValue(cells[column]);
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
