package app.kith.analytics.settled;

import static app.kith.analytics.store.Story.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.FrontDoor;
import app.kith.analytics.store.Story;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** How the doors go: service times as the kiosks measured them, and a queue only where there is one. */
@FrontDoor
class DoorsIT {

    private static final UUID KIOSK = UUID.randomUUID();
    private static final Duration SIX_SECONDS = Duration.ofSeconds(6);

    private Shown shown;

    @BeforeEach
    void look(@Autowired ApplicationContext service, @LocalServerPort int port) {
        shown = new Shown(service, port);
    }

    @Test
    void a_guest_every_30_seconds_is_no_queue() {
        var door = doorAfterFiveMinutes(Duration.ofSeconds(30), SIX_SECONDS);

        assertThat(door.get("isQueueing").asBoolean()).isFalse();
        assertThat(door.get("secondsEach").asDouble()).isEqualTo(6);
    }

    @Test
    void stations_that_work_back_to_back_for_five_minutes_have_a_queue() {
        var door = doorAfterFiveMinutes(Duration.ofSeconds(8), SIX_SECONDS);

        assertThat(door.get("isQueueing").asBoolean()).isTrue();
        assertThat(door.get("secondsEach").asDouble())
                .as("the short pause belongs to the work")
                .isEqualTo(8);
    }

    @Test
    void one_busy_station_of_two_is_no_queue_as_long_as_the_other_has_time() {
        var story = busy(Duration.ofSeconds(8), SIX_SECONDS)
                .registered("Zoe")
                .timed("Zoe", UUID.randomUUID(), START, SIX_SECONDS, Duration.ofMinutes(2));

        assertThat(door(story).get("isQueueing").asBoolean()).isFalse();
    }

    @Test
    void scans_without_a_measured_time_say_nothing_about_the_pace() {
        var story = Story.begin().registered("Ana", "Ben");
        story.checkedIn("Ana", START.minusSeconds(30)).checkedIn("Ben", START.minusSeconds(1));

        var door = door(story);

        assertThat(door.hasNonNull("secondsEach")).isFalse();
        assertThat(door.get("isQueueing").asBoolean()).isFalse();
    }

    @Test
    void shown_again_counts_neither_annulled_scans_nor_rehearsals() {
        var wrong = UUID.randomUUID();
        var story = Story.begin()
                .registered("Ana", "Ben")
                .rehearsed("Ana", Story.DOORS.minusSeconds(600))
                .checkedIn("Ana", Story.DOORS.plusSeconds(60))
                .checkedIn(wrong, "Ben", "Main door", Story.DOORS.plusSeconds(90), Story.DOORS.plusSeconds(90))
                .annulled(wrong, "Ben", Story.DOORS.plusSeconds(95))
                .repeated(UUID.randomUUID(), "Ana", "Main door", START.minusSeconds(60), START.minusSeconds(60));

        var door = door(story);

        assertThat(door.get("admitted").asInt()).isEqualTo(1);
        assertThat(door.get("repeated").asInt()).isEqualTo(1);
    }

    private JsonNode doorAfterFiveMinutes(Duration between, Duration service) {
        return door(busy(between, service));
    }

    private static Story busy(Duration between, Duration service) {
        var story = Story.begin();
        int guests = (int) (Duration.ofMinutes(6).toMillis() / between.toMillis());
        for (int guest = 0; guest < guests; guest++) {
            var at = START.minus(between.multipliedBy(guests - 1 - guest));
            story.registered("Guest " + guest).timed("Guest " + guest, KIOSK, at, service, between.minus(service));
        }
        return story;
    }

    private JsonNode door(Story story) {
        return shown.report(story, START).get("doors").get(0);
    }
}
