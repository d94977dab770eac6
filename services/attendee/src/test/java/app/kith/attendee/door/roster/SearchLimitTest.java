package app.kith.attendee.door.roster;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.defaults.Caller;
import app.kith.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchLimitTest {

    private final MutableClock clock = new MutableClock(Instant.EPOCH);
    private final SearchLimit limit = new SearchLimit(clock);
    private final UUID gathering = UUID.randomUUID();
    private final Caller kiosk = kiosk();

    @Test
    void a_kiosk_that_reads_out_the_whole_list_is_stopped_and_no_other() {
        assertThat(searches(10_000, gathering, kiosk)).isEqualTo(60);
        assertThat(limit.admits(gathering, kiosk())).isTrue();
        assertThat(limit.admits(UUID.randomUUID(), kiosk)).isTrue();
    }

    @Test
    void an_hour_at_a_door_with_every_second_of_800_guests_by_name_is_never_stopped() {
        int stopped = 0;
        for (int guest = 0; guest < 400; guest++) {
            stopped += 5 - searches(5, gathering, kiosk); // one for each pause in typing
            clock.pass(Duration.ofSeconds(9));
        }
        assertThat(stopped).isZero();
    }

    @Test
    void who_was_stopped_goes_on_after_a_second() {
        searches(100, gathering, kiosk);
        clock.pass(Duration.ofSeconds(1));
        assertThat(searches(100, gathering, kiosk)).isEqualTo(1);
        clock.pass(Duration.ofHours(1));
        assertThat(searches(100, gathering, kiosk)).isEqualTo(60);
    }

    private int searches(int tried, UUID where, Caller who) {
        int admitted = 0;
        for (int i = 0; i < tried; i++) {
            admitted += limit.admits(where, who) ? 1 : 0;
        }
        return admitted;
    }

    private static Caller kiosk() {
        return new Caller(UUID.randomUUID(), null, null, null, UUID.randomUUID(), Set.of("device"), "kiosk", null);
    }
}
