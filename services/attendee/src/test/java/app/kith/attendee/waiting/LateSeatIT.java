package app.kith.attendee.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class LateSeatIT {

    private static final Duration JUST_BEFORE_THE_START = Duration.ofDays(7);

    @LocalServerPort
    int port;

    @Test
    void until_the_start_a_freed_seat_is_offered_and_from_then_on_to_nobody() {
        assertThat(stateOfWhoWaits(JUST_BEFORE_THE_START)).isEqualTo("offered");
        assertThat(stateOfWhoWaits(JUST_BEFORE_THE_START.plusHours(1))).isEqualTo("waiting");
    }

    /** How Ben stands after the only seat was given back so long from now. */
    private String stateOfWhoWaits(Duration fromNow) {
        var organiser = Api.organiser(port);
        var gathering = organiser.openGathering(1);
        organiser.submit(gathering, "Anna").ok();
        organiser.submit(gathering, "Ben").ok();
        var anna = organiser.guest(gathering, "Anna").at(Instant.now().plus(fromNow));
        assertThat(anna.post("/me/cancellation", "").status()).isEqualTo(204);
        return organiser.registration(gathering, "Ben").path("state").asString();
    }
}
