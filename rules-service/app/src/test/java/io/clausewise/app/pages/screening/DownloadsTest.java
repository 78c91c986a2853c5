package io.clausewise.app.pages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Multipart;
import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be taken away from the page. */
@WithBrowser
class DownloadsTest {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    @AfterEach
    void noTempFileIsLeft() {
        TestService.get().assertNoTempFiles();
    }

    @Test
    void theWorkbookOpensAndSaysWhatTheApisSays(Browser browser) throws IOException {
        Rosters.look(browser, "/", Rosters.FULL);
        Rosters.screen(browser);
        browser.click("#download-workbook");
        Path saved = browser.download("wenzhou-chief-technician-2021-full-筛查结果.xlsx");

        List<String> cells = cells(Files.newInputStream(saved));
        assertThat(cells)
                .isEqualTo(cells(new ByteArrayInputStream(Rosters.answer(Rosters.FULL, "", new Multipart(), WORKBOOK)
                        .body())));
        assertThat(cells).filteredOn("符合"::equals).hasSizeGreaterThanOrEqualTo(12);
        browser.awaitText("#download-state", "已下载“wenzhou-chief-technician-2021-full-筛查结果.xlsx”。");
    }

    private static List<String> cells(InputStream file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> cells = new ArrayList<>();
        try (file;
                Workbook book = WorkbookFactory.create(file)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(formatter.formatCellValue(cell));
                    }
                }
            }
        }
        return cells;
    }

    @Test
    void theTableAndTheMappingAreTheApis(Browser browser) throws IOException {
        Rosters.look(browser, "/", Rosters.ANNEX);
        Rosters.screen(browser);
        browser.click("#download-csv");
        Path table = browser.download("wenzhou-chief-technician-2021-筛查结果.csv");
        browser.click("#download-mapping");
        Path mapping = browser.download("wenzhou-chief-technician-2021-列对应.yaml");

        assertThat(Files.readAllBytes(table))
                .isEqualTo(Rosters.answer(Rosters.ANNEX, "", new Multipart(), "text/csv")
                        .body());
        assertThat(Files.readString(mapping))
                .isEqualTo(Rosters.summary(Rosters.ANNEX).at("/mapping/mapping").asString());
    }

    @Test
    void aRosterThatChangedMeanwhileIsAskedForAgain(Browser browser) throws IOException {
        Path roster = Files.writeString(folder.resolve("两人.csv"), "姓名,工作单位\n赵试一,甲厂\n钱试二,乙厂\n");
        Rosters.look(browser, "/", roster);
        Rosters.screen(browser);
        Files.delete(roster);

        browser.click("#download-workbook");
        browser.awaitText("#download-problem", "读不到这个文件了");

        assertThat(browser.text("#download-problem")).contains("文件被改动、移走或删除了。请重新选择文件。");
        browser.assertAccessible();
        // the browser itself says that it could not read it
        browser.driver().manage().logs().get("browser");
    }
}
