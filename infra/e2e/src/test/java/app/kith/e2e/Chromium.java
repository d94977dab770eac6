package app.kith.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The system's own Chromium, driven by Playwright. */
final class Chromium implements AutoCloseable {

    static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = playwright();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(QUIET));
    }

    /** The program that drives browsers. */
    static Playwright playwright() {
        System.setProperty("playwright.cli.dir", driver().toString());
        return Playwright.create();
    }

    /** A person's own browser: its cookies and storage are shared with nobody. */
    Person person() {
        return new Person(browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 800)
                .setAcceptDownloads(true)));
    }

    /** A guest's phone. */
    Person phone() {
        return new Person(browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(390, 844)
                .setHasTouch(true)));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(Chromium::onPath)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the PATH: ./kith test installs one"));
    }

    private static Stream<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    /** The folder that Playwright expects: its program from npm, and the system's Node beside it. */
    private static Path driver() {
        var folder = RunningPlatform.root().resolve("infra/e2e/target/driver");
        try {
            Files.createDirectories(folder);
            link(folder.resolve("package"), RunningPlatform.root().resolve("infra/e2e/node_modules/playwright-core"));
            link(folder.resolve("node"), onPath("node").findFirst().orElseThrow());
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
