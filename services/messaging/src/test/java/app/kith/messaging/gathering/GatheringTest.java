package app.kith.messaging.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Instant ENDS_AT = Instant.parse("2026-11-26T20:00:00Z");

    @Test
    void a_draft_invites_nobody() {
        assertThat(gathering(null, null).invites(ENDS_AT.minusSeconds(7200))).isFalse();
    }

    @Test
    void a_published_gathering_invites_until_it_ends() {
        Gathering published = gathering(ENDS_AT.minusSeconds(86400), null);
        assertThat(published.invites(ENDS_AT.minusSeconds(1))).isTrue();
        assertThat(published.invites(ENDS_AT)).isFalse();
    }

    @Test
    void a_closed_gathering_invites_nobody_but_calls_for_follow_up_for_a_week() {
        Gathering closed = gathering(ENDS_AT.minusSeconds(86400), ENDS_AT);
        assertThat(closed.invites(ENDS_AT.minusSeconds(60))).isFalse();
        assertThat(closed.calledForFollowUp(ENDS_AT.plusSeconds(6 * 86400))).isTrue();
        assertThat(closed.calledForFollowUp(ENDS_AT.plusSeconds(7 * 86400))).isFalse();
    }

    private static Gathering gathering(@Nullable Instant publishedAt, @Nullable Instant closedAt) {
        return new Gathering(
                new UUID(0, 1),
                "Harbour Evening",
                "Pier 4",
                ZoneId.of("Europe/Berlin"),
                ENDS_AT.minusSeconds(10800),
                ENDS_AT.minusSeconds(9000),
                ENDS_AT,
                0,
                publishedAt,
                closedAt);
    }
}
