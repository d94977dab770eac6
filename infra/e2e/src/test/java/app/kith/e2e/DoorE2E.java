package app.kith.e2e;

import static app.kith.e2e.DoorEvening.assertNothingFound;
import static app.kith.e2e.DoorEvening.button;
import static app.kith.e2e.DoorEvening.waiting;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.kith.simulator.story.Attendee;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An evening at the door at which everything fails that can: the network, the power, the clocks, and the gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoorE2E {

    private static final int GUESTS = 230;
    private static final int IN_THE_HOUR = 200;
    private static final String WALK_IN = "zoe.ito@walk-in.example";

    /** Sets this browser's clock wrong by so many milliseconds. */
    private static final String WRONG_CLOCK = """
            const wrongBy = %d, RealDate = Date;
            Date = class extends RealDate {
              constructor(...parts) { if (parts.length) super(...parts); else super(RealDate.now() + wrongBy); }
              static now() { return RealDate.now() + wrongBy; }
            };
            """;

    private final DoorEvening evening = new DoorEvening(GUESTS, null);
    private final Path profile = RunningPlatform.root().resolve("infra/e2e/target/kiosk-" + evening.gathering());
    private final KioskBrowser kiosk = new KioskBrowser(profile);
    private final Cable cable = new Cable(RunningPlatform.gateway());

    @BeforeAll
    void switchOn() {
        kiosk.switchOn();
    }

    @AfterAll
    void leave() {
        kiosk.close();
        cable.close();
    }

    @Test
    @Order(1)
    void a_kiosk_is_paired_and_from_then_on_starts_without_a_network() {
        evening.pair(kiosk.page(), cable.address(), "Door A");
        kiosk.page().evaluate("navigator.serviceWorker.ready.then(() => undefined)");

        cable.set(Cable.State.PULLED);
        kiosk.context().setOffline(true);
        kiosk.page().reload();

        assertThat(kiosk.page().getByText("Scan your ticket").first()).isVisible();
        assertThat(kiosk.page().getByText("No network since")).isVisible();
    }

    @Test
    @Order(2)
    void in_an_hour_without_a_network_two_hundred_guests_are_let_in_and_ten_are_told_since_when_they_are_in() {
        var first = KioskBrowser.scan(kiosk.page(), evening.codes(0, IN_THE_HOUR / 2));
        kiosk.page().reload();
        assertThat(waiting(kiosk.page(), IN_THE_HOUR / 2)).isVisible();
        var second = KioskBrowser.scan(kiosk.page(), evening.codes(IN_THE_HOUR / 2, IN_THE_HOUR));
        var twice = KioskBrowser.scan(kiosk.page(), evening.codes(0, 10));

        assertThat(first.pictures()).containsOnly("admitted");
        assertThat(second.pictures()).containsOnly("admitted");
        assertThat(twice.pictures()).containsOnly("already-in");
        assertThat(waiting(kiosk.page(), IN_THE_HOUR + 10)).isVisible();
    }

    @Test
    @Order(3)
    void without_a_network_somebody_without_a_ticket_registers_and_a_forged_ticket_does_not_pass() {
        DoorEvening.register(kiosk.page(), "Zoe Ito", WALK_IN);
        assertThat(kiosk.page().getByText("Welcome")).isVisible();
        kiosk.page().locator(".result").click();

        var forged = evening.codes(GUESTS - 1, GUESTS).getFirst().replaceAll(".{4}$", "AAAA");
        assertThat(KioskBrowser.scan(kiosk.page(), List.of(forged, "https://example.org/"))
                        .pictures())
                .containsExactly("not-registered", "call-staff");
    }

    @Test
    @Order(4)
    void while_scans_wait_the_kiosk_can_not_be_signed_out() {
        DoorEvening.openSupervisor(kiosk.page());
        assertThat(button(kiosk.page(), "Unpair this kiosk")).isDisabled();
        assertNothingFound(kiosk.page());
        kiosk.page().keyboard().press("Escape");
    }

    @Test
    @Order(5)
    void the_power_fails_and_the_disk_of_the_kiosk_tells_no_name_and_no_address() throws IOException {
        kiosk.losePower();

        var id = evening.gathering().toString();
        assertThat(kiosk.foundOnDisk(List.of(id)))
                .as("what is there and so can be found")
                .containsExactly(id);
        assertThat(kiosk.foundOnDisk(namesAndAddresses())).isEmpty();
    }

    @Test
    @Order(6)
    void a_new_version_waits_until_every_scan_is_told_and_the_volunteer_agrees() {
        kiosk.switchOn();
        cable.bringNewVersion();
        cable.set(Cable.State.PULLED_BEFORE_THE_CHECK_IN);
        var page = kiosk.page();
        page.navigate(cable.address() + "/kiosk/");
        page.evaluate("navigator.serviceWorker.ready.then((installed) => installed.update()).then(() => undefined)");
        await().until(() -> Boolean.TRUE.equals(
                page.evaluate("navigator.serviceWorker.getRegistration().then((installed) => !!installed.waiting)")));
        assertThat(waiting(page, IN_THE_HOUR + 12)).isVisible();
        assertThat(button(page, "New version: tap to use it")).hasCount(0);

        cable.set(Cable.State.PLUGGED);

        assertThat(waiting(page, 0)).isVisible();
        page.evaluate("window.isOld = true");
        button(page, "New version: tap to use it").click();
        await().ignoreExceptions().until(() -> Boolean.TRUE.equals(page.evaluate("window.isOld === undefined")));
        assertThat(page.getByText("Scan your ticket").first()).isVisible();
        assertThat(button(page, "New version: tap to use it")).hasCount(0);
    }

    @Test
    @Order(7)
    void of_the_hour_every_scan_was_told_once_and_ten_are_duplicates() {
        assertThat(evening.checkedIn()).isEqualTo(IN_THE_HOUR + 1);
        var door = evening.platform()
                .patience()
                .until(
                        "report of the whole hour",
                        () -> evening.door("Door A")
                                .filter(each -> each.get("admitted").asInt() == IN_THE_HOUR + 1));
        assertThat(door.get("repeated").asInt()).isEqualTo(10);
        assertThat(evening.now().registered()).isEqualTo(GUESTS + 1);
    }

    @Test
    @Order(8)
    void a_cable_pulled_while_the_answer_is_under_way_loses_nothing_and_counts_nothing_twice() {
        var page = kiosk.page();
        cable.set(Cable.State.PULLED_BEFORE_THE_ANSWER);
        var during = KioskBrowser.scan(page, evening.codes(200, 205));
        assertThat(page.getByText("No network since")).isVisible();
        cable.set(Cable.State.PLUGGED);

        assertThat(during.pictures()).containsOnly("admitted");
        assertThat(waiting(page, 0)).isVisible();
        assertThat(evening.checkedIn()).isEqualTo(IN_THE_HOUR + 6);
    }

    @Test
    @Order(9)
    void a_gateway_that_is_stopped_is_no_network_and_nothing_is_lost() {
        assumeTrue(System.getProperty("kith.gateway") == null, "SKIPPED: the gateway is not this test's own");
        RunningPlatform.get().stop("gateway");
        var during = KioskBrowser.scan(kiosk.page(), evening.codes(205, 210));
        assertThat(kiosk.page().getByText("No network since")).isVisible();
        RunningPlatform.get().restart("gateway");

        assertThat(during.pictures()).containsOnly("admitted");
        assertThat(waiting(kiosk.page(), 0)).isVisible();
        assertThat(evening.checkedIn()).isEqualTo(IN_THE_HOUR + 11);
    }

    @Test
    @Order(10)
    void a_supervisor_lets_in_again_by_pin_and_a_check_in_is_taken_back_at_once() {
        var page = kiosk.page();
        assertThat(KioskBrowser.scan(page, evening.codes(0, 1)).pictures()).containsExactly("already-in");
        button(page, "Supervisor").click();
        DoorEvening.givePin(page, "0000");
        assertThat(page.getByText("That is not the PIN")).isVisible();
        DoorEvening.givePin(page, DoorEvening.PIN);
        page.getByLabel("The earlier scan was a mistake").check();
        button(page, "Let in now").click();
        assertThat(page.getByText("Welcome")).isVisible();
        page.locator(".result").click();

        assertThat(waiting(page, 0)).isVisible();
        var before = evening.checkedIn();
        KioskBrowser.scan(page, evening.codes(210, 211));
        assertThat(waiting(page, 0)).isVisible();
        assertThat(evening.checkedIn()).isEqualTo(before + 1);
        page.getByText("Undo").click();
        await().until(() -> evening.checkedIn() == before);
    }

    @Test
    @Order(11)
    void of_two_doors_with_opposite_clocks_the_one_that_was_first_counts_and_both_clocks_are_flagged() {
        try (var chromium = new Chromium();
                var ahead = chromium.person();
                var behind = chromium.person()) {
            ahead.browser()
                    .addInitScript(WRONG_CLOCK.formatted(Duration.ofMinutes(7).toMillis()));
            behind.browser()
                    .addInitScript(WRONG_CLOCK.formatted(Duration.ofMinutes(-7).toMillis()));
            evening.pair(ahead.page(), RunningPlatform.gateway(), "Ahead");
            evening.pair(behind.page(), RunningPlatform.gateway(), "Behind");
            var both = List.of(ahead, behind);
            both.forEach(each -> each.browser().setOffline(true));
            both.forEach(each -> {
                assertThat(KioskBrowser.scan(each.page(), evening.codes(220, 221))
                                .pictures())
                        .containsExactly("admitted");
                assertThat(each.page().getByText("No network since")).isVisible();
            });
            both.forEach(each -> each.browser().setOffline(false));
            both.forEach(each -> assertThat(waiting(each.page(), 0)).isVisible());
        }
        var counted = evening.platform()
                .patience()
                .until(
                        "duplicate at the door that is behind",
                        () -> evening.door("Behind")
                                .filter(each -> each.get("repeated").asInt() == 1));
        assertThat(counted.get("admitted").asInt()).isZero();
        assertThat(counted.get("skewSeconds").asInt()).isBetween(-480, -360);
        var first = evening.door("Ahead").orElseThrow();
        assertThat(first.get("admitted").asInt()).isEqualTo(1);
        assertThat(first.get("skewSeconds").asInt()).isBetween(360, 480);
    }

    @Test
    @Order(12)
    void a_scanner_is_heard_at_every_pace_with_every_ending_and_a_person_who_types_is_not_taken_for_one() {
        var page = kiosk.page();
        record Typed(int pace, String prefix, String ending) {}
        var streams = List.of(
                new Typed(5, "", "Enter"),
                new Typed(20, "]Q1", "Tab"),
                new Typed(40, "", ""),
                new Typed(90, "", "Enter"));
        for (int i = 0; i < streams.size(); i++) {
            var stream = streams.get(i);
            var code = evening.codes(222 + i, 223 + i).getFirst();
            KioskBrowser.scannerTypes(page, stream.prefix() + code, stream.pace(), stream.ending());
            assertThat(page.locator(".result")).hasAttribute("data-picture", "admitted");
            page.locator(".result").click();
            assertThat(page.locator(".result")).hasCount(0);
        }
        var german = evening.codes(226, 227).getFirst();
        KioskBrowser.scannerTypes(page, typedByGermanOnAmerican(german), 8, "Enter");
        assertThat(page.locator(".result")).hasAttribute("data-picture", "admitted");
        page.locator(".result").click();
        page.getByRole(AriaRole.COMBOBOX).click();
        page.keyboard().type("KITH1:AAA", new Keyboard.TypeOptions().setDelay(80));
        assertThat(page.getByRole(AriaRole.COMBOBOX)).hasValue("KITH1:AAA");
        assertThat(page.locator(".result")).hasCount(0);
    }

    @Test
    @Order(13)
    void only_where_a_supervisor_wants_names_kept_are_they_found_without_a_network_and_on_the_disk()
            throws IOException {
        var page = kiosk.page();
        page.keyboard().press("Escape");
        DoorEvening.openSupervisor(page);
        assertThat(page.getByText("Anyone who finds this device can then read them"))
                .isVisible();
        button(page, "Keep names for this shift").click();
        assertThat(page.getByText("Names are kept on this device until")).isVisible();
        page.keyboard().press("Escape");
        cable.set(Cable.State.PULLED);

        var guest = evening.people().getLast().name();
        page.getByRole(AriaRole.COMBOBOX).fill(guest.toUpperCase(Locale.ROOT));
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        kiosk.losePower();
        assertThat(kiosk.foundOnDisk(namesAndAddresses()))
                .as("short names, and no address")
                .isNotEmpty()
                .noneMatch(found -> found.contains("@"));
    }

    /** What a scanner that is set to German writes on a tablet that is set to American English. */
    private static String typedByGermanOnAmerican(String code) {
        var meant = "yzYZ:-_";
        var written = "zyZY>/?";
        return code.chars()
                .map(sign -> meant.indexOf(sign) < 0 ? sign : written.charAt(meant.indexOf(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<String> namesAndAddresses() {
        return Stream.concat(
                        evening.people().stream().map(Attendee::name).distinct(),
                        Stream.of("@" + evening.gathering() + ".example", WALK_IN, "Zoe Ito"))
                .toList();
    }
}
