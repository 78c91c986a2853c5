package io.clausewise.app.pages.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.TestService;
import io.clausewise.app.pages.Browser;
import io.clausewise.app.pages.WithBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Rosters on their way: dropped, sent slowly, stopped. */
@WithBrowser
class SendingTest {
    @TempDir
    Path folder;

    @AfterEach
    void noTempFileIsLeft() {
        TestService.get().assertNoTempFiles();
    }

    @Test
    void aFileThatIsDroppedIsTaken(Browser browser) {
        browser.open("/");
        browser.click("input[value=" + Rosters.PROGRAM + "]");

        browser.script("""
                const transfer = new DataTransfer();
                transfer.items.add(new File(['姓名,工作单位\\n赵试一,甲厂\\n'], '拖来的.csv'));
                document.querySelector('#drop').dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));""");

        browser.awaitText("#understood-counts", "采用 2 列");
        assertThat(browser.text("#file")).startsWith("拖来的.csv（");
        Rosters.screen(browser);
        assertThat(browser.text("#results")).contains("1");
    }

    @Test
    void howMuchHasBeenSentIsToldWhileItIsSent(Browser browser) throws IOException {
        Path roster = people(40_000);
        upTo(browser, 400_000);
        try {
            Rosters.choose(browser, "/", roster);
            browser.awaitText("#sending-words", "正在上传：");
            browser.await(
                    "some of it sent",
                    d -> d.findElement(By.id("sending-words")).getText().matches("正在上传：[1-9]\\d?%") ? true : null);
            assertThat(browser.find("#cancel").isDisplayed()).isTrue();
            browser.assertAccessible();

            browser.click("#cancel");

            assertThat(browser.text("#state")).isEqualTo("已取消。");
            assertThat(browser.list("#columns, #sending, #cancel")).noneMatch(WebElement::isDisplayed);
        } finally {
            upTo(browser, -1);
        }
    }

    @Test
    void aScreeningThatIsStoppedShowsNothingOfItAndCanBeStartedAgain(Browser browser) throws IOException {
        Rosters.look(browser, "/", people(40_000));
        browser.click("#start");
        browser.click("#cancel");
        assertThat(browser.text("#state")).isEqualTo("已取消。");
        assertThat(browser.list("#results, #downloads, #cancel")).noneMatch(WebElement::isDisplayed);

        Rosters.put(browser, Rosters.ANNEX);
        browser.awaitText("#understood-counts", "采用 11 列");
        Rosters.screen(browser);

        assertThat(browser.text("#results")).contains("48");
    }

    @Test
    void aServiceThatDoesNotAnswerIsSaidToDoSo(Browser browser) {
        Rosters.look(browser, "/", Rosters.ANNEX);
        network(browser, true, -1);
        try {
            browser.click("#start");
            browser.find("#problem .problem");
        } finally {
            network(browser, false, -1);
        }

        assertThat(browser.text("#problem")).contains("没有得到回答", "服务停止了，或网络断了。请再试一次。");
        assertThat(browser.list("#results, #cancel, #sending")).noneMatch(WebElement::isDisplayed);
        // the browser itself says that it got no answer
        browser.driver().manage().logs().get("browser");
        Rosters.screen(browser);
        assertThat(browser.list("#problem .problem")).isEmpty();
    }

    private Path people(int count) throws IOException {
        StringBuilder roster = new StringBuilder("姓名,工作单位\n");
        for (int i = 0; i < count; i++) {
            roster.append("试例").append(i).append(",温州市某某机械制造有限公司\n");
        }
        return Files.writeString(folder.resolve("很多人.csv"), roster);
    }

    /** @param bytes a second at most; -1: as fast as it goes */
    private static void upTo(Browser browser, int bytes) {
        network(browser, false, bytes);
    }

    private static void network(Browser browser, boolean offline, int bytes) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", bytes));
    }
}
