package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody who has forgotten their password sets a new one behind a link in their own mailbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasswordE2E {

    private static final String WHO = "rita@rival.kith";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");

    private final String console = RunningPlatform.gateway() + "/console/";
    private final Chromium chromium = new Chromium();
    private final Person rita = chromium.person();

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void a_forgotten_password_is_replaced_by_mail_and_one_that_is_too_short_is_not_taken() throws Exception {
        var page = rita.page();
        page.navigate(console);
        rita.button("Sign in").click();
        page.locator("input[name=username]").fill(WHO);
        page.locator("input[name=username]").press("Enter");
        rita.link("Forgot Password?").click();
        page.locator("input[name=username]").fill(WHO);
        page.locator("input[name=username]").press("Enter");
        assertThat(rita.text("You should receive an email shortly")).isVisible();

        var link = LINK.matcher(Mailbox.of(WHO).await("Reset password"));
        assertThat(link.find()).isTrue();
        page.navigate(link.group());
        set("abc");
        assertThat(rita.text("minimum length")).isVisible();
        rita.picture("new-password");
        set("a much longer one");
        page.waitForURL(console + "**");
        assertThat(page.url()).startsWith(console);
    }

    private void set(String password) {
        rita.page().locator("input[name=password-new]").fill(password);
        rita.page().locator("input[name=password-confirm]").fill(password);
        rita.page().locator("input[name=password-confirm]").press("Enter");
    }
}
