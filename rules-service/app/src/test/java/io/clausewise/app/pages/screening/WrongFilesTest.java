package io.clausewise.app.pages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no rosters, and the sentence the page says. */
@WithBrowser
class WrongFilesTest {
    @TempDir
    Path folder;

    @AfterEach
    void noTempFileIsLeft() {
        TestService.get().assertNoTempFiles();
    }

    @Test
    void anEncryptedWorkbookIsAskedForWithoutItsPassword(Browser browser) throws Exception {
        Path file = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream data = encryptor.getDataStream(container)) {
                Files.copy(Rosters.ANNEX, data);
            }
            container.writeFilesystem(out);
        }

        assertThat(said(browser, file)).contains("密码");
    }

    @Test
    void aDocumentThatIsNamedLikeAWorkbookIsNotTakenForOne(Browser browser) throws IOException {
        Path file = folder.resolve("推荐表.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\""
                            + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<document/>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(said(browser, file)).contains("Word 文档");
    }

    @Test
    void aRosterWithoutAHeadingSaysWhatAHeadingLooksLike(Browser browser) throws IOException {
        Path file = Files.writeString(folder.resolve("没有表头.csv"), "赵试一,甲厂\n钱试二,乙厂\n");

        assertThat(said(browser, file)).contains("找不到表头", "列名如 姓名、身份证号码、工作单位");
        browser.assertAccessible();
        browser.picture("screening-problem");
    }

    @Test
    void whatTheBrowserKnowsIsSaidBeforeAnythingIsSent(Browser browser) throws IOException {
        Path word = Files.writeString(folder.resolve("推荐表.docx"), "x");
        Path empty = Files.createFile(folder.resolve("空.xlsx"));
        Path large = folder.resolve("大.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((32L << 20) + 1);
        }

        assertThat(said(browser, word)).contains("“推荐表.docx”不是 .xlsx、.xls 或 .csv", "另存为 .xlsx");
        assertThat(said(browser, empty)).contains("文件是空的", "请选择填好的名册");
        assertThat(said(browser, large)).contains("名册文件太大", "最大 32 MB");
        browser.click("#start");

        assertThat(browser.text("#problem")).contains("名册文件太大");
        assertThat(browser.script("return performance.getEntriesByType('resource')"
                        + ".filter(one => /screening(s|\\/columns)/.test(one.name)).length"))
                .isEqualTo(0L);
    }

    private static String said(Browser browser, Path file) {
        Rosters.choose(browser, "/", file);
        browser.find("#problem .problem");
        assertThat(browser.list("#columns")).noneMatch(one -> one.isDisplayed());
        // the browser tells of every answer that is a refusal
        browser.driver().manage().logs().get("browser");
        return browser.text("#problem .problem");
    }
}
