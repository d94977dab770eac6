package app.kith.e2e;

import static app.kith.e2e.DoorEvening.button;
import static app.kith.e2e.DoorEvening.waiting;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.e2e.KioskBrowser.Scanned;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Whatever should not come in: each has a picture of its own, says what to do, and leaves the door open for the next guest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadScansE2E {

    private static final int PLACES = 8;
    private static final int SMALL_DISK = 8_000_000;

    /** Writes until nothing can be written any more, not a letter. */
    private static final String FILL_THE_DISK = """
            async () => {
              const opened = indexedDB.open('what else is on this disk');
              const until = (request) => new Promise((done, failed) => {
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
              });
              opened.onupgradeneeded = () => opened.result.createObjectStore('things', { autoIncrement: true });
              const disk = await until(opened);
              const fits = (size) => new Promise((told) => {
                const write = disk.transaction('things', 'readwrite');
                write.oncomplete = () => told(true);
                write.onabort = () => told(false);
                write.objectStore('things').put(crypto.getRandomValues(new Uint8Array(size)));
              });
              for (const size of [60_000, 1_000, 1]) while (await fits(size));
            }
            """;

    private static final String NO_TICKET = "This code is not a ticket";
    private static final String NOBODYS = "KITH1:" + "A".repeat(43);

    private final DoorEvening evening = new DoorEvening(PLACES, PLACES);
    private final DoorEvening elsewhere = new DoorEvening(1, null);
    private final Chromium chromium = new Chromium();
    private final Person volunteer = chromium.person();
    private final Page page = volunteer.page();

    @BeforeAll
    void pair() {
        evening.pair(page, RunningPlatform.gateway(), "Door A");
    }

    @AfterAll
    void leave() {
        chromium.close();
    }

    @Test
    @Order(1)
    void a_ticket_of_nobody_is_told_from_one_of_another_event_and_from_one_that_was_used() {
        var used = evening.codes(0, 1).getFirst();
        var seen = scan(NOBODYS, elsewhere.codes(0, 1).getFirst(), used, NOBODYS, used);

        assertThat(seen.pictures())
                .containsExactly("not-registered", "wrong-event", "admitted", "not-registered", "already-in");
        assertThat(seen.words().getFirst()).contains("This ticket is not on the guest list. Find the guest by name.");
        assertThat(seen.words().get(1)).contains("This ticket is for another event.");
        assertThat(seen.words().getLast())
                .contains("Already in")
                .contains("Since ")
                .contains("Door A");
    }

    @Test
    @Order(2)
    void a_ticket_whose_place_was_cancelled_does_not_admit_and_after_a_new_registration_it_is_nobodys() {
        var guest = evening.ticket(1);
        evening.organiser().cancel(evening.gathering(), guest.registrationId());

        var cancelled = scan(guest.ticket());
        assertThat(cancelled.pictures()).containsExactly("not-registered");
        assertThat(cancelled.words().getFirst()).contains("This registration was cancelled.");

        DoorEvening.register(page, guest.name(), guest.email());
        assertThat(page.getByText("Welcome")).isVisible();
        page.locator(".result").click();
        assertThat(waiting(page, 0)).isVisible();
        assertThat(scan(NOBODYS, guest.ticket()).words()).allMatch(words -> words.contains("not on the guest list"));
    }

    @Test
    @Order(3)
    void what_is_no_ticket_is_neither_kept_nor_sent() {
        var seen = scan(
                "https://example.org/some/poster",
                "BEGIN:VCARD N:Ito;Zoe END:VCARD",
                "x".repeat(4096),
                "KITH1:" + "x".repeat(4090),
                "\u0001\u00ff\u0002\u00fe\u0003\u00fd\u0004\u00fc");
        var half = scan("KITH1:cut-off");

        assertThat(seen.pictures()).containsOnly("call-staff");
        assertThat(seen.words()).allMatch(words -> words.contains(NO_TICKET));
        assertThat(half.pictures()).containsExactly("call-staff");
        assertThat(half.words().getFirst()).contains("Only part of the ticket arrived.");
        assertThat(waiting(page, 0)).isVisible();
    }

    @Test
    @Order(4)
    void an_empty_code_is_nothing_and_the_next_guest_comes_in() {
        KioskBrowser.scannerTypes(page, "", 5, "Enter");
        KioskBrowser.scannerTypes(page, "]Q1", 5, "Enter");

        assertThat(scan(evening.codes(2, 3).getFirst()).pictures()).containsExactly("admitted");
    }

    @Test
    @Order(5)
    void somebody_without_a_ticket_whose_address_is_known_gets_no_second_place() {
        var registered = evening.now().registered();
        var guest = evening.ticket(3);
        DoorEvening.register(page, "Somebody Else", guest.email());

        assertThat(page.getByText("This address was registered before; the place is the same one."))
                .isVisible();
        assertThat(page.locator(".result")).hasAttribute("data-picture", "admitted");
        page.locator(".result").click();
        assertThat(evening.now().registered()).isEqualTo(registered);
        assertThat(scan(guest.ticket()).pictures()).containsExactly("already-in");
    }

    @Test
    @Order(6)
    void when_every_place_is_taken_somebody_without_a_ticket_is_let_in_by_a_supervisor_alone() {
        DoorEvening.register(page, "Zoe Ito", "zoe@" + evening.gathering() + ".example");
        assertThat(page.getByText("Every place is taken. A supervisor can decide otherwise."))
                .isVisible();
        page.locator(".result").click();

        DoorEvening.openSupervisor(page);
        page.getByLabel("The organiser agreed").check();
        button(page, "Let in now").click();

        assertThat(page.locator(".result")).hasAttribute("data-picture", "admitted");
        page.locator(".result").click();
        assertThat(waiting(page, 0)).isVisible();
        assertThat(evening.now().registered()).isEqualTo(PLACES + 1);
    }

    @Test
    @Order(7)
    void a_device_whose_disk_is_full_says_so_and_loses_nothing_while_it_is_on() {
        try (var other = chromium.person()) {
            var quota = new JsonObject();
            quota.addProperty("origin", RunningPlatform.gateway());
            quota.addProperty("quotaSize", SMALL_DISK);
            other.browser().newCDPSession(other.page()).send("Storage.overrideQuotaForOrigin", quota);
            evening.pair(other.page(), RunningPlatform.gateway(), "Door B");
            other.page().evaluate(FILL_THE_DISK);
            other.browser().setOffline(true);

            assertThat(KioskBrowser.scan(other.page(), evening.codes(4, 6)).pictures())
                    .containsOnly("admitted");
            assertThat(other.page().getByText("2 scans are not stored: do not switch off"))
                    .isVisible();
            assertThat(waiting(other.page(), 2)).isVisible();
            other.browser().setOffline(false);

            assertThat(waiting(other.page(), 0)).isVisible();
            assertThat(other.page().getByText("do not switch off")).hasCount(0);
        }
        assertThat(scan(evening.codes(4, 6).toArray(String[]::new)).pictures()).containsOnly("already-in");
    }

    @Test
    @Order(8)
    void a_kiosk_that_is_revoked_in_the_middle_of_its_shift_keeps_what_it_scanned_and_sends_it_when_paired_again() {
        volunteer.browser().setOffline(true);
        assertThat(scan(evening.codes(6, 8).toArray(String[]::new)).pictures()).containsOnly("admitted");
        evening.organiser().revokeKiosks(evening.gathering());
        var before = evening.checkedIn();
        volunteer.browser().setOffline(false);

        assertThat(page.getByText("This kiosk was unpaired")).isVisible();
        assertThat(page.getByText("2 scans are kept on this device.")).isVisible();
        assertThat(evening.checkedIn()).isEqualTo(before);
        evening.pairAgain(page, "Door A");
        await().until(() -> evening.checkedIn() == before + 2);
        assertThat(waiting(page, 0)).isVisible();
    }

    @Test
    @Order(9)
    void the_way_back_and_a_reload_lead_to_the_same_one_screen() {
        page.goBack();
        assertThat(page.getByText("Scan your ticket").first()).isVisible();
        page.reload();
        assertThat(page.getByRole(AriaRole.LINK)).hasCount(0);
        assertThat(page.getByText("Scan your ticket").first()).isVisible();
    }

    private Scanned scan(String... codes) {
        return KioskBrowser.scan(page, List.of(codes));
    }
}
