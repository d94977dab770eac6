package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** Somebody known registers again: nothing of it counts before they confirm it behind the link in their own mailbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentE2E {

    private static final int PATIENCE = Integer.getInteger("kith.patience", 30_000);
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern LINK = Pattern.compile("https?://\\S+/guest/\\?ask=confirm-details#\\S+");
    private static final String ASK = "Somebody who has hired nurses in Hamburg";

    private final String gateway = RunningPlatform.gateway();
    private final Organiser organiser =
            new Platform(URI.create(gateway), new Patience(Duration.ofSeconds(60))).signIn("ana@demo.kith", "kith");
    private final HttpClient http = HttpClient.newHttpClient();
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

        var mail = awaitMail(address, "Please confirm your details");
        assertThat(mail).contains(ASK, "Nothing of this counts yet");
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
        assertThat(guest.heading("You are not introduced to anybody")).isVisible();
        guest.picture("guest-not-introduced");
        guest.button("Introduce me to guests").click();
        assertThat(guest.heading("You are not introduced to anybody")).not().isVisible();
    }

    /** The text of a mail with this subject, once it has come. */
    private String awaitMail(String address, String subject) throws Exception {
        var list = RunningPlatform.inbox() + "/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        var id = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> StreamSupport.stream(
                                        JSON.readTree(get(list)).get("mails").spliterator(), false)
                                .filter(mail -> mail.get("subject").asString().startsWith(subject))
                                .map(mail -> mail.get("id").asString())
                                .findFirst()
                                .orElse(""),
                        found -> !found.isEmpty());
        return JSON.readTree(get(RunningPlatform.inbox() + "/api/mails/" + id))
                .get("text")
                .asString();
    }

    private String get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
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
