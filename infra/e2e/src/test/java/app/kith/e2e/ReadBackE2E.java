package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What somebody writes is read back to them, on the form and on their own page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadBackE2E {

    private static final int PATIENCE = Integer.getInteger("kith.patience", 30_000);

    private final String gateway = RunningPlatform.gateway();
    private final Organiser organiser =
            new Platform(URI.create(gateway), new Patience(Duration.ofSeconds(60))).signIn("ana@demo.kith", "kith");
    private final Chromium chromium = new Chromium();
    private final Person visitor = chromium.phone();

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void what_a_visitor_confirmed_on_the_form_stands_in_their_profile() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var page = visitor.page();
        var gathering = announced();
        page.navigate(gateway + "/guest/register/" + gathering);
        page.locator("input[name=\"visitor.name\"]").fill("Lea Roth");
        page.locator("input[name=\"visitor.email\"]").fill("lea@" + gathering + ".example");

        page.getByLabel("Ask 1").fill("Find a tax adviser for our first year");
        assertThat(visitor.text("We read this as Money and law")).isVisible();
        visitor.button("Yes").click();
        assertThat(visitor.text("You said: Money and law")).isVisible();
        assertThat(visitor.button("Change the topic")).isFocused();
        visitor.button("One more ask").click();
        page.getByLabel("Ask 2").fill("no recruiters please");
        assertThat(visitor.text("a wish not to meet certain people. What do they offer?"))
                .isVisible();
        visitor.button("Finding and hiring staff").click();
        assertThat(visitor.text("As you said, we keep people away from you")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        visitor.picture("guest-form-reading");
        visitor.button("Register").click();
        assertThat(visitor.heading("See you there")).isVisible();

        page.navigate(organiser.tickets(gathering).getFirst().link());
        visitor.button("Change my profile").click();
        assertThat(visitor.text("You said: Money and law")).isVisible();
        assertThat(visitor.text("As you said, we keep people away from you")).isVisible();
        visitor.picture("guest-profile-reading");
    }

    private UUID announced() {
        var gathering = UUID.randomUUID();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        organiser.schedule(
                gathering,
                new Gathering.Details(
                        "The reading",
                        "Here",
                        "Europe/Berlin",
                        now.plus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(2)),
                        null));
        organiser.move(gathering, "published");
        return gathering;
    }
}
