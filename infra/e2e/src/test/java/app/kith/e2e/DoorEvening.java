package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Organiser.Ticket;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.story.Attendee;
import app.kith.simulator.story.Guests;
import app.kith.simulator.walk.GuestFile;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An event whose doors are open, with its guests' tickets, and what the organiser sees of it. */
final class DoorEvening {

    static final String PIN = "4711";

    private static final int PATIENCE = Integer.getInteger("kith.patience", 30_000);

    private final Platform platform =
            new Platform(URI.create(RunningPlatform.gateway()), new Patience(Duration.ofSeconds(60)));
    private final Organiser organiser = platform.signIn("ana@demo.kith", "kith");
    private final UUID gathering = UUID.randomUUID();
    private final List<Attendee> people;
    private final List<Ticket> tickets;

    DoorEvening(int guests, @Nullable Integer capacity) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        people = Guests.of(guests, 4, 0, gathering + ".example");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        organiser.schedule(
                gathering,
                new Gathering.Details(
                        "The door",
                        "Here",
                        "Europe/Berlin",
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(5)),
                        capacity));
        organiser.importGuests(gathering, UUID.randomUUID(), GuestFile.of(people));
        tickets = organiser.tickets(gathering);
    }

    UUID gathering() {
        return gathering;
    }

    Organiser organiser() {
        return organiser;
    }

    Platform platform() {
        return platform;
    }

    List<Attendee> people() {
        return people;
    }

    Ticket ticket(int number) {
        return tickets.get(number);
    }

    /** The texts of the tickets' codes. */
    List<String> codes(int from, int to) {
        return tickets.subList(from, to).stream().map(Ticket::ticket).toList();
    }

    int checkedIn() {
        return now().checkedIn();
    }

    Gathering now() {
        return organiser.gathering(gathering).orElseThrow();
    }

    /** What the report says of a door, once it has heard of it. */
    Optional<JsonNode> door(String name) {
        return organiser.report(gathering).path("doors").values().stream()
                .filter(each -> each.path("door").asString().equals(name))
                .findFirst();
    }

    /** Pairs a kiosk as a volunteer does, and waits for its list. */
    void pair(Page page, String address, String door) {
        page.navigate(address + "/kiosk/");
        pairAgain(page, door);
        assertThat(page.getByText("List of")).isVisible();
    }

    /** Pairs a kiosk that asks for it. */
    void pairAgain(Page page, String door) {
        page.getByLabel("Code from the console").fill(organiser.pairingCode(gathering));
        page.getByLabel("Name of this door").fill(door);
        page.getByLabel("PIN for supervisors").fill(PIN);
        button(page, "Pair").click();
        assertThat(page.getByText("Scan your ticket").first()).isVisible();
    }

    /** Opens what a supervisor alone may do. */
    static void openSupervisor(Page page) {
        button(page, "Supervisor").click();
        givePin(page, PIN);
    }

    static void givePin(Page page, String pin) {
        page.getByLabel("PIN", new Page.GetByLabelOptions().setExact(true)).fill(pin);
        button(page, "Open").click();
    }

    static void register(Page page, String name, String email) {
        button(page, "No ticket").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("I agree").check();
        button(page, "Register and let in").click();
    }

    /** The bar's number of scans that nobody has taken yet. */
    static Locator waiting(Page page, int count) {
        return page.getByText(count + " waiting", new Page.GetByTextOptions().setExact(true));
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static void assertNothingFound(Page page) {
        Assertions.assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .as("what axe finds")
                .extracting(rule -> rule.getId() + ": "
                        + Objects.requireNonNull(rule.getNodes().getFirst().getHtml()))
                .isEmpty();
    }
}
