package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;
import tools.jackson.databind.json.JsonMapper;

/** One whole networking event, walked by an organiser, a volunteer at the door and two guests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkE2E {

    /** Of this run alone, so that mails of an earlier one on the same platform are not taken for its own. */
    private static final String DOMAIN = "@walk-%s.test".formatted(Long.toString(System.currentTimeMillis(), 36));

    private static final String ANA = "ana.prado" + DOMAIN;
    private static final String BEN = "ben.okoye" + DOMAIN;
    private static final String NOUR = "nour" + DOMAIN;
    private static final String GUESTS = """
            name,email,company,role,asks,offers
            Ana Prado,ana.prado%1$s,Norte,Founder,hiring nurses for a night clinic,pricing advice for young companies
            Ben Okoye,ben.okoye%1$s,Havn,Nurse lead,pricing advice for a first product,introductions to nurses who look for night work
            José Álvarez,jose%1$s,Sol,Engineer,a review of my landing page,help with Kafka
            نور حداد,nour%1$s,Cedar,Designer,help with Kafka streams,a review of landing pages
            Missing Mail,,Nobody,None,,
            """.formatted(DOMAIN);
    private static final int PATIENCE = Integer.getInteger("kith.patience", 30_000);
    private static final Pattern LINK = Pattern.compile("http\\S+/guest/#\\S+");
    private static final JsonMapper JSON = new JsonMapper();
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Chromium chromium = new Chromium();
    private final String gateway = RunningPlatform.gateway();
    private final String inbox = RunningPlatform.inbox();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Ticket> tickets = new TreeMap<>();
    private final Person organiser = chromium.person();
    private final Person volunteer = chromium.person();
    private final Person ana = chromium.phone();
    private final Person ben = chromium.phone();
    private String gathering = "";
    private String anasLink = "";

    @RegisterExtension
    final TestWatcher pictureOfFailure = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext test, @Nullable Throwable cause) {
            Map.of("organiser", organiser, "volunteer", volunteer, "ana", ana, "ben", ben)
                    .forEach((name, person) -> person.picture("failed-%s-%s"
                            .formatted(test.getRequiredTestMethod().getName(), name)));
        }
    };

    private record Ticket(String ticket, String link) {}

    private record Mail(String text, String source) {}

    @BeforeAll
    void keepPatience() {
        for (var person : List.of(organiser, volunteer, ana, ben)) {
            person.page().setDefaultTimeout(PATIENCE);
        }
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void the_organiser_signs_in_through_keycloak_and_the_browser_holds_no_token() {
        organiser.signIn(gateway + "/console/", "ana@demo.kith");

        assertThat(organiser.link("New event").first()).isVisible();
        var kept = String.valueOf(organiser.page().evaluate("JSON.stringify([localStorage, sessionStorage])"));
        assertThat(kept).doesNotContain("eyJ");
        assertThat(organiser.browser().cookies())
                .filteredOn(cookie -> cookie.httpOnly)
                .extracting(cookie -> cookie.name)
                .as("the session is a cookie that no script can read")
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("session"));
    }

    @Test
    @Order(2)
    void the_organiser_creates_an_event() {
        var now = LocalDateTime.now(ZoneId.of("Europe/Berlin")).truncatedTo(ChronoUnit.MINUTES);
        organiser.link("New event").first().click();
        organiser
                .page()
                .getByLabel("Name", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("The walk");
        organiser
                .page()
                .getByLabel("Place", new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill("Harbour hall");
        organiser.page().getByLabel("Doors open").fill(FIELD.format(now.minusMinutes(30)));
        organiser.page().getByLabel("Starts").fill(FIELD.format(now.plusMinutes(30)));
        organiser.page().getByLabel("Ends").fill(FIELD.format(now.plusHours(3)));
        organiser.button("Create draft").click();

        organiser.page().waitForURL("**/console/events/*/overview");
        gathering = organiser.page().url().replaceAll(".*/events/([^/]+)/.*", "$1");
        assertThat(organiser.text("Draft")).isVisible();
    }

    @Test
    @Order(3)
    void a_file_is_previewed_with_reasons_and_the_same_file_again_changes_nothing() {
        open("people");
        organiser.button("Import people").first().click();
        choose(GUESTS);
        assertThat(organiser.text("no e-mail")).isVisible();
        assertThat(organiser.button("Import 4 people")).isDisabled();
        organiser
                .page()
                .getByLabel("They agreed", new Page.GetByLabelOptions().setExact(true))
                .check();
        organiser.page().getByLabel("being named to partners").check();
        organiser.picture("console-import");
        organiser.button("Import 4 people").click();
        assertThat(organiser.text("Imported")).isVisible();
        organiser.button("Back to people").click();
        assertThat(organiser.text("José Álvarez")).isVisible();
        organiser.picture("console-people");

        organiser.button("Import people").first().click();
        choose(GUESTS);
        assertThat(organiser.button("Nothing to import")).isDisabled();
        organiser.page().keyboard().press("Escape");
    }

    @Test
    @Order(4)
    void publishing_sends_everybody_a_ticket_and_a_calendar_entry() throws Exception {
        open("overview");
        organiser.button("Publish event").click();
        assertThat(organiser.text("Published")).isVisible();

        var mail = awaitMail(ANA, 1);
        assertThat(mail.source()).contains("text/calendar").contains("image/png");
        for (var ticket : JSON.readTree(organiser.fetch("/api/attendee/gatherings/" + gathering + "/tickets"))
                .get("tickets")) {
            tickets.put(
                    ticket.get("email").asString(),
                    new Ticket(
                            ticket.get("ticket").asString(), ticket.get("link").asString()));
        }
        assertThat(tickets).hasSize(4);
        // every link is signed anew: the one in the mail is another one that leads to the same page
        anasLink = LINK.matcher(mail.text()).results().findFirst().orElseThrow().group();
    }

    @Test
    @Order(5)
    void the_pre_match_says_who_should_meet_whom_and_why() {
        open("matches");
        organiser.button("Pre-match").click();
        // each can help the other, in their own words
        for (var line : List.of(
                "Ana Prado asks hiring nurses for a night clinic",
                "Ben Okoye offers introductions to nurses who look for night work",
                "Ben Okoye asks pricing advice for a first product",
                "Ana Prado offers pricing advice for young companies")) {
            assertThat(organiser.page().getByText(line)).isVisible();
        }
        organiser.picture("console-matches");
    }

    @Test
    @Order(6)
    void a_kiosk_is_paired_by_a_code_and_admits_by_scanner_and_by_name_while_the_counter_moves() {
        open("overview");
        organiser.button("Open doors").click();
        assertThat(organiser.page().getByTestId("present")).hasText("0");
        organiser.button("Pair a kiosk").click();
        var code = organiser.page().getByLabel("Pairing code").innerText();

        volunteer.page().navigate(gateway + "/kiosk/");
        volunteer.page().getByLabel("Code from the console").fill(code);
        volunteer.page().getByLabel("Name of this door").fill("Main door");
        volunteer.button("Pair").click();
        assertThat(volunteer.text("Scan your ticket")).isVisible();
        volunteer.picture("kiosk-ready");

        organiser.page().evaluate("window.notReloaded = true");
        organiser.page().keyboard().press("Escape");
        scan(ticketOf(ANA).ticket());
        assertThat(volunteer.text("Welcome")).isVisible();
        volunteer.picture("kiosk-admitted");
        assertThat(organiser.page().getByTestId("present")).hasText("1");

        assertThat(volunteer.text("Scan your ticket")).isVisible();
        volunteer.page().getByLabel("Find by name").fill("alvarez jose");
        assertThat(volunteer.page().getByRole(AriaRole.OPTION).first()).isVisible();
        volunteer.page().keyboard().press("ArrowDown");
        volunteer.page().keyboard().press("Enter");
        assertThat(organiser.page().getByTestId("present")).hasText("2");
        for (var guest : List.of(BEN, NOUR)) {
            assertThat(volunteer.text("Scan your ticket")).isVisible();
            scan(ticketOf(guest).ticket());
            assertThat(volunteer.text("Welcome")).isVisible();
        }
        assertThat(organiser.page().getByTestId("present")).hasText("4");
        assertThat(organiser.page().evaluate("window.notReloaded")).isEqualTo(true);
        organiser.picture("console-arrivals");
    }

    @Test
    @Order(7)
    void a_ticket_shown_again_and_a_ticket_that_is_none_are_told_apart() {
        assertThat(volunteer.text("Scan your ticket")).isVisible();
        scan(ticketOf(ANA).ticket());
        assertThat(volunteer.text("Already in")).isVisible();
        volunteer.picture("kiosk-already-in");

        assertThat(volunteer.text("Scan your ticket")).isVisible();
        scan("https://example.org/some/poster");
        assertThat(volunteer.text("This code is not a ticket")).isVisible();
        volunteer.picture("kiosk-not-a-ticket");
    }

    @Test
    @Order(8)
    void a_round_seats_who_is_present_and_a_mutual_tap_becomes_a_connection() {
        ana.page().navigate(anasLink);
        ben.page().navigate(ticketOf(BEN).link());
        assertThat(ana.text("You are in")).isVisible();
        ana.picture("guest-waiting");
        open("room");
        organiser.button("Start round").click();
        assertThat(organiser.heading("Round 1").first()).isVisible();
        organiser.picture("console-room");

        assertThat(ana.button("Stay in touch")).isVisible();
        assertThat(ana.text("Ben Okoye")).isVisible();
        ana.picture("guest-round");
        ana.button("Stay in touch").click();
        assertThat(ana.text("Noted.")).isVisible();
        assertThat(ben.text("Ana Prado")).isVisible();
        assertThat(organiser.text("0 connections made")).isVisible();
        ben.button("Stay in touch").click();

        assertThat(organiser.text("1 connection made")).isVisible();
        organiser.button("End now").click();
        assertThat(ana.heading("My people")).isVisible();
    }

    @Test
    @Order(9)
    void the_funnel_shows_every_figure_with_its_definition() {
        open("insights");
        assertThat(organiser.heading("From registered to followed up")).isVisible();
        organiser
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Connection rate"))
                .first()
                .click();
        assertThat(organiser.text("Numerator")).isVisible();
        assertThat(organiser.text("95 % interval (Wilson)")).isVisible();
        organiser.picture("console-definition");
        organiser.page().keyboard().press("Escape");
        organiser.picture("console-insights");
    }

    @Test
    @Order(10)
    void attendance_and_connections_are_downloaded_as_csv() throws Exception {
        open("insights");
        assertThat(download("Download attendance (CSV)")).contains("Ana Prado").contains("Main door");
        assertThat(download("Download connections (CSV)")).contains("Ana Prado").contains("Ben Okoye");
    }

    @Test
    @Order(11)
    void closing_sends_the_follow_up_mail_and_a_follow_up_reaches_the_funnel() throws Exception {
        open("overview");
        organiser.button("Close event").click();
        assertThat(organiser.text("What came of it")).isVisible();
        var mail = awaitMail(ANA, 2);
        assertThat(mail.text()).contains("Ben Okoye");

        ana.page().reload();
        ana.text("I followed up").click();
        ana.text("Wrote a message").click();
        open("insights");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                JSON.readTree(organiser.fetch("/api/analytics/gatherings/" + gathering + "/report"))
                                        .get("counts")
                                        .get("followedUp")
                                        .asInt())
                        .isPositive());
        organiser.picture("console-after");
        ana.picture("guest-after");
    }

    @Test
    @Order(12)
    void a_forged_link_and_an_unpaired_kiosk_say_what_to_do() {
        ana.page().navigate(gateway + "/guest/#" + "eyJhbGciOiJFUzI1NiJ9.e30.x");
        ana.page().reload();
        assertThat(ana.text("This link")).isVisible();

        try (var stranger = chromium.person()) {
            stranger.page().navigate(gateway + "/kiosk/");
            assertThat(stranger.heading("Pair this kiosk")).isVisible();
        }
    }

    @Test
    @Order(13)
    void axe_finds_nothing_on_the_screens_of_the_walk() {
        for (var room : List.of("overview", "people", "matches", "room", "messages", "insights", "settings")) {
            open(room);
            assertNothingFound(organiser.page(), room);
        }
        assertNothingFound(volunteer.page(), "kiosk");
        ben.page().reload();
        assertThat(ben.heading("My people")).isVisible();
        assertNothingFound(ben.page(), "guest");
    }

    private static void assertNothingFound(Page page, String name) {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .as("what axe finds on %s", name)
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private Ticket ticketOf(String email) {
        return Objects.requireNonNull(tickets.get(email), email);
    }

    private void open(String room) {
        organiser.page().navigate(gateway + "/console/events/" + gathering + "/" + room);
        assertThat(organiser.heading("The walk").first()).isVisible();
    }

    private void choose(String csv) {
        organiser
                .page()
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("guests.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** Types as a hand scanner does: hardly a pause between the keys, then Enter. */
    private void scan(String text) {
        volunteer.page().keyboard().type(text);
        volunteer.page().keyboard().press("Enter");
    }

    private String download(String button) throws IOException {
        var download =
                organiser.page().waitForDownload(() -> organiser.text(button).click());
        return Files.readString(download.path());
    }

    /** The newest mail to an address, once so many have come. */
    private Mail awaitMail(String address, int count) throws Exception {
        var list = inbox + "/api/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> JSON.readTree(get(list)).get("mails").size() >= count);
        var newest = JSON.readTree(get(list)).get("mails").get(0).get("id").asString();
        return new Mail(
                JSON.readTree(get(inbox + "/api/mails/" + newest)).get("text").asString(),
                get(inbox + "/mails/" + newest + "/source"));
    }

    private String get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
