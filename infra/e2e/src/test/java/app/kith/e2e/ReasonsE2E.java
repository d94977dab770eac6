package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Organiser.Ticket;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Why people should meet: the organiser and the guests say which reasons fit, and whatever does not is stated nowhere any more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReasonsE2E {

    private static final int PATIENCE = Integer.getInteger("kith.patience", 30_000);
    /** Of this run alone, on a platform that may have seen an earlier one. */
    private static final String DOMAIN = "@reasons-%s.test".formatted(Long.toString(System.currentTimeMillis(), 36));

    private static final String TAX = "an accountant for our tax return";
    private static final String GUESTS = """
            name,email,company,role,asks,offers
            Ana Prado,ana%1$s,Norte,Founder,solar panels for my roof,
            Ben Okoye,ben%1$s,Havn,Electrician,,I install solar panels
            Clara Winter,clara%1$s,Miller & Sons,Tax adviser,a flat near the harbour,
            Dan Moss,dan%1$s,Moss Foods,Baker,%2$s,bread for events
            Eva Lind,eva%1$s,Lind,Nurse,no recruiters please,first aid courses
            Finn Roth,finn%1$s,Hays,Recruiter,,recruiting for hospitals
            Gita Rao,gita%1$s,Rao Films,Film maker,bees,
            """.formatted(DOMAIN, TAX);

    private final Chromium chromium = new Chromium();
    private final Person organiser = chromium.person();
    private final Person dan = chromium.phone();
    private final Person clara = chromium.phone();
    private final UUID gathering = UUID.randomUUID();
    private Map<String, Ticket> tickets = Map.of();

    @BeforeAll
    void invite() {
        for (var person : List.of(organiser, dan, clara)) {
            person.page().setDefaultTimeout(PATIENCE);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Organiser api = new Platform(URI.create(RunningPlatform.gateway()), new Patience(Duration.ofSeconds(60)))
                .signIn("ana@demo.kith", "kith");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        api.schedule(
                gathering,
                new Gathering.Details(
                        "Reasons",
                        "Harbour hall",
                        "Europe/Berlin",
                        now.plus(Duration.ofHours(2)),
                        now.plus(Duration.ofHours(3)),
                        now.plus(Duration.ofHours(6)),
                        null));
        api.importGuests(gathering, UUID.randomUUID(), GUESTS);
        tickets = api.tickets(gathering).stream().collect(Collectors.toMap(Ticket::name, Function.identity()));
        organiser.signIn(RunningPlatform.gateway() + "/console/", "ana@demo.kith");
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void the_organiser_sees_what_every_reason_rests_on_the_doubtful_first() {
        organiser.page().navigate(RunningPlatform.gateway() + "/console/events/" + gathering + "/matches");
        organiser.button("Pre-match").click();

        // a plan made while texts are still being read renews itself
        assertThat(organiser.page().getByText(Pattern.compile("Reading texts|All texts are read")))
                .hasCount(0);
        assertThat(reason("Clara Winter can help Dan Moss")).containsText("Tax adviser, Miller & Sons");
        assertThat(reason("Clara Winter can help Dan Moss")).containsText("Role");
        assertThat(reason("Clara Winter can help Dan Moss")).containsText("Tax advice and tax returns");
        organiser.page().getByText("Most doubtful first").click();
        organiser.page().waitForURL("**order=doubt");
        assertThat(reasons().first()).isVisible();
        pictures(organiser, "console-reasons");
    }

    @Test
    @Order(2)
    void a_reason_is_dropped_by_key_and_taken_back_by_key() {
        reason("Clara Winter can help Dan Moss").focus();
        organiser.page().keyboard().press("x");

        assertThat(organiser.text("Dropped.")).isVisible();
        assertThat(reason("Clara Winter can help Dan Moss")).hasCount(0);
        organiser.picture("console-reason-dropped");
        organiser.page().keyboard().press("u");
        assertThat(organiser.text("Answer taken back.")).isVisible();
        assertThat(reason("Clara Winter can help Dan Moss")).isVisible();
    }

    @Test
    @Order(3)
    void one_persons_panel_says_who_could_help_and_why_it_is_not_more() {
        organiser.button("Dan Moss").first().click();

        var panel = organiser.page().getByRole(AriaRole.DIALOG);
        assertThat(panel).containsText("Who could help");
        assertThat(panel).containsText("Tax adviser, Miller & Sons");
        pictures(organiser, "console-person-reasons");
        DoorEvening.assertNothingFound(organiser.page());
        organiser.page().keyboard().press("Escape");
    }

    @Test
    @Order(4)
    void what_does_not_fit_one_guest_is_seen_by_nobody_any_more_until_it_is_taken_back() {
        clara.page().navigate(ticketOf("Clara Winter").link());
        dan.page().navigate(ticketOf("Dan Moss").link());
        assertThat(clara.text("Asks “")).containsText(TAX);
        assertThat(dan.text("You ask “")).containsText("Can help through their work.");
        pictures(dan, "guest-reasons");

        dan.button("Doesn’t fit me: \u2068Clara Winter\u2069").click();
        assertThat(dan.text("We won’t suggest this again at this event. Nobody else sees your answer."))
                .isVisible();
        assertThat(dan.text("You ask “")).hasCount(0);
        dan.picture("guest-reason-gone");
        assertThat(clara.page().getByText(TAX)).hasCount(0);
        assertThat(reason("Clara Winter can help Dan Moss")).hasCount(0);

        dan.button("Undo").click();
        assertThat(clara.page().getByText(TAX)).isVisible();
        assertThat(reason("Clara Winter can help Dan Moss")).isVisible();
    }

    @Test
    @Order(5)
    void whoever_wants_no_recruiters_reads_it_and_nobody_else_does() {
        try (var eva = chromium.phone();
                var finn = chromium.phone()) {
            eva.page().navigate(ticketOf("Eva Lind").link());
            assertThat(eva.text("We keep you and this topic apart")).containsText("no recruiters please");
            assertThat(eva.page().getByText("Finn Roth")).hasCount(0);
            DoorEvening.assertNothingFound(eva.page());
            eva.picture("guest-kept-apart");
            finn.page().navigate(ticketOf("Finn Roth").link());
            assertThat(finn.heading("People you should meet")).isVisible();
            assertThat(finn.page().getByText("no recruiters")).hasCount(0);
        }
    }

    @Test
    @Order(6)
    void axe_finds_nothing_where_reasons_are_shown() {
        DoorEvening.assertNothingFound(organiser.page());
        DoorEvening.assertNothingFound(dan.page());
    }

    private Locator reasons() {
        return organiser.page().locator(".gift");
    }

    private Locator reason(String name) {
        return organiser
                .page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private Ticket ticketOf(String name) {
        return Objects.requireNonNull(tickets.get(name), name);
    }

    /** As a desk, a tablet and a phone show it. */
    private static void pictures(Person person, String name) {
        var before = person.page().viewportSize();
        for (int width : List.of(1440, 820, 390)) {
            person.page().setViewportSize(width, 900);
            person.picture(name + "-" + width);
        }
        person.page().setViewportSize(before.width, before.height);
    }
}
