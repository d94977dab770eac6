package app.kith.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Somebody in front of a browser of their own. */
record Person(BrowserContext browser, Page page) implements AutoCloseable {

    Person(BrowserContext browser) {
        this(browser, browser.newPage());
    }

    /** Signs in at the console through Keycloak's own form. */
    void signIn(String console, String name) {
        page.navigate(console);
        button("Sign in").click();
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=username]").press("Enter"); // with organisations, Keycloak asks for the name first
        page.locator("input[name=password]").fill("kith");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(console + "**");
    }

    com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    com.microsoft.playwright.Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    com.microsoft.playwright.Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    com.microsoft.playwright.Locator text(String text) {
        return page.getByText(text).first();
    }

    /** Fetches an address of the API as the page itself would, with the person's cookies. */
    String fetch(String path) {
        return String.valueOf(
                page.evaluate("async path => { const answer = await fetch(path); return await answer.text(); }", path));
    }

    /** Keeps a picture of the page among the test's results. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(RunningPlatform.root().resolve(Path.of("infra/e2e/target/pictures", name + ".png"))));
    }

    @Override
    public void close() {
        browser.close();
    }
}
