package app.kith.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
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

    private final Chromium chromium = new Chromium();
    private final Person organiser = chromium.person();
    private final Person dan = chromium.phone();
    private final Person clara = chromium.phone();
    private final ReasonsEvening evening = new ReasonsEvening();

    @BeforeAll
    void invite() {
        for (var person : List.of(organiser, dan, clara)) {
            person.page().setDefaultTimeout(PATIENCE);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        evening.invite();
        organiser.signIn(RunningPlatform.gateway() + "/console/", "ana@demo.kith");
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void the_organiser_sees_what_every_reason_rests_on_the_doubtful_first() {
        organiser.page().navigate(evening.console() + "/matches");
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
    void a_pair_is_dropped_by_key_listed_and_taken_back_from_the_list() {
        reason("Clara Winter can help Dan Moss").focus();
        organiser.page().keyboard().press("p");

        assertThat(organiser.text("Pair dropped.")).isVisible();
        assertThat(reason("Clara Winter can help Dan Moss")).hasCount(0);
        organiser.page().getByText("Dropped: 1 pair, 0 reasons").click();
        assertThat(organiser.text("Pairs kept apart")).isVisible();
        pictures(organiser, "console-pair-dropped");
        assertNothingFoundAtAnyWidth();
        organiser
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take back: .*Clara")))
                .click();
        assertThat(organiser.text("Taken back. These two may meet again.")).isVisible();
        assertThat(organiser.text("Nothing is dropped.")).isFocused();
        assertThat(reason("Clara Winter can help Dan Moss")).isVisible();
    }

    @Test
    @Order(4)
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
    @Order(5)
    void what_does_not_fit_one_guest_is_seen_by_nobody_any_more_until_it_is_taken_back() {
        clara.page().navigate(evening.linkOf("Clara Winter"));
        dan.page().navigate(evening.linkOf("Dan Moss"));
        assertThat(clara.text("Asks “")).containsText(ReasonsEvening.TAX);
        assertThat(dan.text("You ask “")).containsText("Can help through their work.");
        pictures(dan, "guest-reasons");

        dan.button("Doesn’t fit me: \u2068Clara Winter\u2069").click();
        assertThat(dan.text("We won’t suggest this person for this again at this event. No one else sees your answer."))
                .isVisible();
        assertThat(dan.text("You ask “")).hasCount(0);
        dan.picture("guest-reason-gone");
        assertThat(clara.page().getByText(ReasonsEvening.TAX)).hasCount(0);
        assertThat(reason("Clara Winter can help Dan Moss")).hasCount(0);

        dan.button("Undo").click();
        assertThat(clara.page().getByText(ReasonsEvening.TAX)).isVisible();
        assertThat(reason("Clara Winter can help Dan Moss")).isVisible();
    }

    @Test
    @Order(6)
    void whoever_wants_no_recruiters_reads_it_and_nobody_else_does() {
        try (var eva = chromium.phone();
                var finn = chromium.phone()) {
            eva.page().navigate(evening.linkOf("Eva Lind"));
            assertThat(eva.text("We keep you and this topic apart")).containsText("no recruiters please");
            assertThat(eva.page().getByText("Finn Roth")).hasCount(0);
            DoorEvening.assertNothingFound(eva.page());
            eva.picture("guest-kept-apart");
            finn.page().navigate(evening.linkOf("Finn Roth"));
            assertThat(finn.heading("People you should meet")).isVisible();
            assertThat(finn.page().getByText("no recruiters")).hasCount(0);
        }
    }

    @Test
    @Order(7)
    void axe_finds_nothing_where_reasons_are_shown() {
        DoorEvening.assertNothingFound(organiser.page());
        DoorEvening.assertNothingFound(dan.page());
    }

    @Test
    @Order(8)
    void the_room_says_who_sits_apart_from_their_partners_in_the_plan_and_why() {
        organiser.page().getByLabel("Introductions per guest").fill("1");
        organiser.button("Match again").click();
        assertThat(organiser.text("3 pairs among 7 guests")).isVisible();
        evening.seat(List.of(List.of("Ana Prado", "Clara Winter"), List.of("Ben Okoye", "Dan Moss")));
        organiser.page().navigate(evening.console() + "/room");

        assertThat(organiser.text("0 of 2 pairs are from the plan.")).isVisible();
        assertThat(organiser.page().getByText("not from the plan")).hasCount(2);
        organiser
                .page()
                .getByText("4 guests sit apart from their partners in the plan")
                .click();
        assertThat(organiser.page().getByText(Pattern.compile("Dan Moss.* is not with .*Clara Winter.*by hand")))
                .isVisible();
        pictures(organiser, "console-room-differences");
        assertNothingFoundAtAnyWidth();
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

    private void assertNothingFoundAtAnyWidth() {
        for (int width : List.of(390, 1280)) {
            organiser.page().setViewportSize(width, 800);
            DoorEvening.assertNothingFound(organiser.page());
        }
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
