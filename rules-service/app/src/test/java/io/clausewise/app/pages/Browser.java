package io.clausewise.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.clausewise.app.TestService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, looking at the service's pages. */
public final class Browser {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Dimension DESK = new Dimension(1280, 900);
    private static final Dimension PHONE = new Dimension(390, 844);

    private final ChromeDriver driver;
    private final Path downloads;

    Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** As if it had just been started, at a desk, in daylight. */
    void reset() {
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        atADesk();
        inLight();
        messages();
        try (var files = Files.list(downloads)) {
            files.map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a page: of the shared service by its path, of another by its whole address. */
    public void open(String path) {
        driver.get(path.startsWith("/") ? address(path) : path);
    }

    public static String address(String path) {
        return "http://127.0.0.1:" + TestService.get().port() + path;
    }

    /** The first element, as soon as it can be seen. */
    public WebElement find(String css) {
        return await(css, d -> {
            WebElement found = d.findElement(By.cssSelector(css));
            return found.isDisplayed() ? found : null;
        });
    }

    public List<WebElement> list(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public String text(String css) {
        return find(css).getText();
    }

    public List<String> texts(String css) {
        return list(css).stream().map(WebElement::getText).toList();
    }

    public void click(String css) {
        WebElement element = find(css);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Puts text where some other text may stand. */
    public void type(String css, String text) {
        WebElement element = find(css);
        element.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        element.sendKeys(text);
    }

    /** Presses keys wherever the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Waits until the element has this text. */
    public void awaitText(String css, String part) {
        await(
                css + " with \"" + part + "\"",
                d -> d.findElement(By.cssSelector(css)).getText().contains(part) ? Boolean.TRUE : null);
    }

    /** Waits until the condition gives something. */
    public <T> T await(String what, ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, LONGEST)
                .ignoring(org.openqa.selenium.NoSuchElementException.class)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .withMessage(what)
                .until(condition);
    }

    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The file that was downloaded under this name, once it is whole. */
    public Path download(String name) {
        Path file = downloads.resolve(name);
        await("download of " + name, d -> Files.exists(file) ? Boolean.TRUE : null);
        return file;
    }

    public void atADesk() {
        driver.manage().window().setSize(DESK);
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    public void onAPhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", PHONE.width, "height", PHONE.height, "deviceScaleFactor", 2, "mobile", true));
    }

    public void inLight() {
        colours("light");
    }

    public void inTheDark() {
        colours("dark");
    }

    private void colours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                // colours are as they will be, not on their way
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** That nothing is wider than the screen. */
    public void assertFitsTheScreen() {
        Object standingOut = script("""
                const width = document.documentElement.clientWidth;
                return document.documentElement.scrollWidth <= width ? []
                    : [...document.body.querySelectorAll('*')]
                        .filter(one => one.getBoundingClientRect().right > width)
                        .map(one => one.outerHTML.slice(0, 80))""");
        assertThat((List<?>) standingOut).as("what stands out on the right").isEmpty();
    }

    /** That axe finds nothing serious. */
    public void assertAccessible() {
        // colours that are still changing are nobody's
        driver.executeAsyncScript(
                "Promise.allSettled(document.getAnimations().map(one => one.finished)).then(arguments[0])");
        List<String> found = new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::told)
                        .toList();
        assertThat(found).as("findings of axe").isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** That the browser had nothing to complain of since the last time it was asked, such as a broken policy. */
    public void assertNoComplaints() {
        assertThat(messages()).as("what the browser says").isEmpty();
    }

    /** Where a test asks for what is not there: the browser says so too. */
    public void forgetComplaints() {
        messages();
    }

    private List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /**
     * Makes the picture of the documents, where {@code -Dclausewise.screenshots=FOLDER} asks for it.
     *
     * @param name of the file, without its ending
     */
    public void picture(String name) {
        String folder = System.getProperty("clausewise.screenshots");
        if (folder == null) {
            return;
        }
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false));
        try {
            Files.createDirectories(Path.of(folder));
            Files.write(Path.of(folder, name + ".png"), Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
