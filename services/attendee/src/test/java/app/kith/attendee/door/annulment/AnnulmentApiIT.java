package app.kith.attendee.door.annulment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class AnnulmentApiIT {

    private static final String AT_THE_BEEP = "2026-11-22T18:00:00Z";
    private static final String NINE_SECONDS_LATER = "2026-11-22T18:00:09Z";

    @LocalServerPort
    int port;

    Api organiser;
    Api kiosk;
    String gathering;
    String registration;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "Anna Lee");
        registration =
                organiser.tickets(gathering).getFirst().path("registrationId").asString();
        kiosk = organiser.pairedKiosk(gathering);
    }

    @Test
    void the_same_station_takes_back_within_ten_seconds_and_the_guest_can_come_in_again() {
        var scan = UUID.randomUUID();
        put(kiosk, scan, AT_THE_BEEP, null);

        assertThat(annul(kiosk, scan, "undone", NINE_SECONDS_LATER).status()).isEqualTo(204);
        assertThat(annul(kiosk, scan, "undone", NINE_SECONDS_LATER).status()).isEqualTo(204);

        assertThat(checkedIn()).isZero();
        assertThat(put(kiosk, scan, AT_THE_BEEP, null).text("outcome"))
                .as("the answer given then")
                .isEqualTo("admitted");
        assertThat(checkedIn()).isZero();
        assertThat(put(kiosk, UUID.randomUUID(), "2026-11-22T18:01:00Z", null).text("outcome"))
                .isEqualTo("admitted");
    }

    @Test
    void a_station_whose_clock_is_ahead_takes_back_by_that_clock_and_nothing_of_it_lies_in_the_future() {
        var scan = UUID.randomUUID();
        var doorsNow = Instant.now().plus(Duration.ofMinutes(7));
        put(kiosk, scan, doorsNow.toString(), null);

        assertThat(annul(kiosk, scan, "undone", doorsNow.plusSeconds(5).toString())
                        .status())
                .isEqualTo(204);
        assertThat(checkedIn()).isZero();
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var annulled = messages.facts(1, "attendee.check-in-annulled.v1").getFirst();
            assertThat(Instant.parse(annulled.text("occurredAt"))).isBeforeOrEqualTo(Instant.now());
        }
    }

    @Test
    void later_or_at_another_station_a_supervisor_is_needed_and_a_steward_is_none() {
        var scan = UUID.randomUUID();
        put(kiosk, scan, AT_THE_BEEP, null);

        assertThat(annul(kiosk, scan, "undone", "2026-11-22T18:00:11Z").code()).isEqualTo("undo-too-late");
        assertThat(annul(kiosk, scan, "wrong-guest", NINE_SECONDS_LATER).code()).isEqualTo("undo-too-late");
        assertThat(annul(organiser.pairedKiosk(gathering), scan, "undone", NINE_SECONDS_LATER)
                        .code())
                .isEqualTo("undo-too-late");
        assertThat(annul(organiser.as("steward"), scan, "wrong-guest", NINE_SECONDS_LATER)
                        .status())
                .isEqualTo(403);
        assertThat(checkedIn()).isEqualTo(1);

        assertThat(annul(organiser.as("supervisor"), scan, "wrong-guest", "2026-11-22T20:00:00Z")
                        .status())
                .isEqualTo(204);
        assertThat(checkedIn()).isZero();
    }

    @Test
    void an_annulled_check_in_stays_in_the_book_and_the_next_scan_of_the_guest_counts() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        put(kiosk, first, AT_THE_BEEP, null);
        put(kiosk, second, "2026-11-22T18:10:00Z", null);

        annul(organiser, first, "wrong-guest", "2026-11-22T18:20:00Z").ok();

        var scans = organiser
                .get(gathering + "/check-ins?registrationId=" + registration)
                .ok()
                .path("scans");
        assertThat(scans).hasSize(2);
        assertThat(scans.get(0).path("standing").asString()).isEqualTo("admitted");
        assertThat(scans.get(1).path("standing").asString()).isEqualTo("annulled");
        assertThat(scans.get(1).path("annulledBecause").asString()).isEqualTo("wrong-guest");
        assertThat(checkedIn()).isEqualTo(1);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.check-in-annulled.v1")
                            .getFirst()
                            .text("checkInId"))
                    .isEqualTo(first.toString());
            var next = messages.facts(2, "attendee.checked-in.v1").getLast();
            assertThat(next.text("checkInId")).isEqualTo(second.toString());
            var repeated = messages.facts(1, "attendee.check-in-repeated.v1").getFirst();
            assertThat(Instant.parse(next.text("recordedAt")))
                    .as("a late annulment does not make the next scan late")
                    .isCloseTo(Instant.parse(repeated.text("recordedAt")), within(1, ChronoUnit.MILLIS));
        }
    }

    @Test
    void what_never_was_cannot_be_annulled() {
        assertThat(annul(organiser, UUID.randomUUID(), "test", AT_THE_BEEP).status())
                .isEqualTo(404);
        assertThat(annul(organiser, UUID.randomUUID(), "boredom", AT_THE_BEEP).status())
                .isIn(400, 422);
    }

    @Test
    void a_supervisor_lets_in_who_is_in_already_or_was_cancelled_and_a_steward_does_not() {
        put(kiosk, UUID.randomUUID(), AT_THE_BEEP, null);

        assertThat(put(organiser.as("steward"), UUID.randomUUID(), "2026-11-22T18:05:00Z", "organiser-agreed")
                        .code())
                .isEqualTo("override-not-allowed");
        var again = put(organiser.as("supervisor"), UUID.randomUUID(), "2026-11-22T18:05:00Z", "identity-checked");
        assertThat(again.text("outcome")).isEqualTo("admitted");
        assertThat(again.text("firstAt")).isEqualTo(AT_THE_BEEP);
        assertThat(checkedIn()).isEqualTo(1);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.check-in-repeated.v1")
                            .getFirst()
                            .text("override"))
                    .isEqualTo("identity-checked");
        }
    }

    @Test
    void a_kiosk_that_was_revoked_takes_nothing_back() {
        var scan = UUID.randomUUID();
        put(kiosk, scan, AT_THE_BEEP, null);
        var device = organiser.get(gathering + "/devices").ok().path("devices").get(0);
        organiser.delete(gathering + "/devices/" + device.path("deviceId").asString());

        assertThat(annul(kiosk, scan, "undone", NINE_SECONDS_LATER).status()).isEqualTo(401);
    }

    private int checkedIn() {
        return organiser.get(gathering).ok().path("checkedIn").asInt();
    }

    private Answer put(Api caller, UUID id, String occurredAt, @Nullable String override) {
        var because = override == null ? "" : ",\"override\":\"%s\"".formatted(override);
        return caller.put(
                gathering + "/check-ins/" + id,
                "{\"registrationId\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"%s}"
                        .formatted(registration, occurredAt, because));
    }

    private Answer annul(Api caller, UUID id, String reason, String occurredAt) {
        return caller.put(
                gathering + "/check-ins/" + id + "/annulment",
                "{\"reason\":\"%s\",\"occurredAt\":\"%s\"}".formatted(reason, occurredAt));
    }
}
