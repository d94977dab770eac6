package app.kith.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kiosk's own Chromium with a profile on disk, which can lose its power. */
final class KioskBrowser implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";

    /** Shows codes as a hand scanner types them, and waits for each picture. */
    private static final String SCAN_ALL = """
            async (codes) => {
              const until = (look, missing) => new Promise((seen, failed) => {
                const deadline = performance.now() + 15_000;
                const again = () => {
                  const found = look();
                  if (found) seen(found);
                  else if (performance.now() > deadline) failed(new Error(missing));
                  else requestAnimationFrame(again);
                };
                again();
              });
              const pictures = [], words = [];
              for (const code of codes) {
                for (const key of [...code, 'Enter'])
                  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
                const result = await until(() => document.querySelector('.result'), `no picture for ${code}`);
                pictures.push(result.dataset.picture);
                words.push(result.innerText);
                result.click();
                await until(() => !document.querySelector('.result'), 'the picture stays');
              }
              return { pictures, words };
            }
            """;

    /** Keys at a pace that is the same however busy this machine is: as events, which carry their own times. */
    private static final String TYPE = """
            ([text, pace, ending]) => {
              const from = performance.now();
              [...text, ...(ending ? [ending] : [])].forEach((key, number) => {
                const stroke = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
                Object.defineProperty(stroke, 'timeStamp', { value: from + number * pace });
                document.dispatchEvent(stroke);
              });
            }
            """;

    /** What was shown for each code, in order: its picture, and all the words beside it. */
    record Scanned(List<String> pictures, List<String> words) {}

    private final Path profile;
    private final Playwright playwright = Chromium.playwright();
    private @Nullable Process process;
    private @Nullable Browser browser;

    KioskBrowser(Path profile) {
        this.profile = profile;
    }

    void switchOn() {
        try {
            Files.createDirectories(profile);
            var command = new ArrayList<>(List.of(
                    Chromium.executable().toString(),
                    "--headless=new",
                    "--remote-debugging-port=0",
                    "--user-data-dir=" + profile,
                    "--lang=en-GB",
                    "--window-size=1280,800"));
            command.addAll(Chromium.QUIET);
            command.add("about:blank");
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            browser = playwright.chromium().connectOverCDP(address(process));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static String address(Process process) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
                return line.substring(LISTENING.length());
            }
        }
        throw new IllegalStateException("Chromium ended before it listened");
    }

    BrowserContext context() {
        return running().contexts().getFirst();
    }

    Page page() {
        return context().pages().getFirst();
    }

    @SuppressWarnings("unchecked") // as SCAN_ALL returns it
    static Scanned scan(Page page, List<String> codes) {
        var answer = (Map<String, List<String>>) page.evaluate(SCAN_ALL, codes);
        return new Scanned(answer.getOrDefault("pictures", List.of()), answer.getOrDefault("words", List.of()));
    }

    /** Types as a scanner does, with so many milliseconds between two keys, and at last a key of that name or none. */
    static void scannerTypes(Page page, String text, int pace, String ending) {
        page.evaluate(TYPE, List.of(text, pace, ending));
    }

    /** Which of these texts is found in any file of the browser's profile, in one byte a letter or in two, as browsers store them. */
    List<String> foundOnDisk(List<String> texts) throws IOException {
        try (var files = Files.walk(profile)) {
            var contents = new ArrayList<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return texts.stream()
                    .filter(text -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
                            .map(written -> new String(text.getBytes(written), StandardCharsets.ISO_8859_1))
                            .anyMatch(bytes -> contents.stream().anyMatch(file -> file.contains(bytes))))
                    .toList();
        }
    }

    /** Pulls the plug: nothing gets to say goodbye. */
    void losePower() {
        var running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().onExit().join();
            process = null;
        }
    }

    private Browser running() {
        var running = browser;
        if (running == null) {
            throw new IllegalStateException("the kiosk is switched off");
        }
        return running;
    }

    @Override
    public void close() {
        losePower();
        playwright.close();
    }
}
