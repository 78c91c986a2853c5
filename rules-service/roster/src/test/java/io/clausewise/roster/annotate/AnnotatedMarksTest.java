package io.clausewise.roster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How columns of expert marks come back. */
class AnnotatedMarksTest {
    @TempDir
    Path folder;

    @Test
    void columnsOfMarksAreShownInWordsAndABlankOneSaysWhatToWrite() throws Exception {
        Path roster = folder.resolve("名册.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(roster)) {
            XSSFSheet sheet = book.createSheet("名册");
            row(sheet, 0, "姓名", "性别", "专业水平1", "专业水平2");
            row(sheet, 1, "王试验", "男", "85");
            book.write(out);
        }

        Path annotated = Annotated.of(roster, "wenzhou-chief-technician-2021", folder);

        try (InputStream in = Files.newInputStream(annotated);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(texts(book.getSheet("汇总"))).contains("专家打分：专业水平（专家1）", "专家打分：专业水平（专家2）");
            assertThat(book.getSheet("名册")
                            .getCellComment(new CellAddress("D2"))
                            .getString()
                            .getString())
                    .contains("不打分的写“弃权”");
        }
    }

    private static void row(XSSFSheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }
}
