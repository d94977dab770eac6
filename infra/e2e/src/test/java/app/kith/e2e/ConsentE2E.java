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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody known registers again: nothing of it counts before they confirm it behind the link in their own mailbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentE2E {

    private static final int PATIENCE = Integer.getInteger("kith.patience", 30_000);
    private static final Pattern LINK = Pattern.compile("https?://\\S+/guest/\\?ask=confirm-details#\\S+");
    private static final String ASK = "Somebody who has hired nurses in Hamburg";

    private final String gateway = RunningPlatform.gateway();
    private final Organiser organiser =
            new Platform(URI.create(gateway), new Patience(Duration.ofSeconds(60))).signIn("ana@demo.kith", "kith");
    private final Chromium chromium = new Chromium();
    private final Person guest = chromium.phone();

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    void what_was_entered_under_a_known_address_counts_once_it_is_confirmed_and_a_refusal_is_explained_with_its_switch()
            throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var page = guest.page();
        var gathering = announced();
        var address = "lea@" + gathering + ".example";
        organiser.importGuests(
                announced(), UUID.randomUUID(), "name,email,company\nLea Roth,%s,Acme\n".formatted(address));
        page.navigate(gateway + "/guest/register/" + gathering);
        page.locator("input[name=\"visitor.name\"]").fill("Lea Roth");
        page.locator("input[name=\"visitor.email\"]").fill(address);
        page.getByLabel("Ask 1").fill(ASK);
        assertThat(guest.text("The organiser reads what you write here").first())
                .isVisible();
        guest.button("Register").click();
        assertThat(guest.heading("See you there")).isVisible();

        var mail = Mailbox.of(address).await("Please confirm your details");
        assertThat(mail)
                .contains("Entered: Looking for", "Nothing of this counts yet")
                .doesNotContain(ASK);
        var link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        page.navigate(link.group());
        assertThat(guest.heading("Please confirm these details")).isVisible();
        assertThat(guest.text("Nothing yet. Say what you ask for")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        guest.picture("guest-confirm-details");

        guest.button("Confirm").click();
        assertThat(guest.text("Confirmed. It counts within a minute.")).isVisible();
        assertThat(guest.text(ASK).first()).isVisible();
        assertThat(guest.heading("You are not introduced to anyone")).isVisible();
        guest.picture("guest-not-introduced");
        guest.button("Introduce me to guests").click();
        assertThat(guest.heading("You are not introduced to anyone")).not().isVisible();
    }

    private UUID announced() {
        var gathering = UUID.randomUUID();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        organiser.schedule(
                gathering,
                new Gathering.Details(
                        "The consent",
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
