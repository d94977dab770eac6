package app.kith.analytics.report;

import static app.kith.analytics.store.Story.END;
import static app.kith.analytics.store.Story.ROUND_END;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.store.Story;
import app.kith.testing.RealServers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RealServers
class ConnectionFiguresIT {

    private Reports reports;

    @BeforeEach
    void read(@Autowired ApplicationContext service) {
        reports = new Reports(service);
    }

    @Test
    void connection_rate_is_the_share_of_attendees_with_a_new_connection() {
        var story = Story.begin().present("Ana", "Ben", "Cem").met("Ana", "Ben").connected("Ana", "Ben");

        var rate = reports.figure("connection-rate", story);

        assertThat(rate.numerator()).isEqualTo(2);
        assertThat(rate.denominator()).isEqualTo(3);
        assertThat(reports.figure("connected", story).numerator()).isEqualTo(2);
    }

    @Test
    void pair_that_meets_twice_is_one_connection_whichever_way_round() {
        var story = Story.begin().present("Ana", "Ben").connected("Ana", "Ben").connected("Ben", "Ana");

        assertThat(reports.of(story).counts().connections()).isEqualTo(1);
    }

    @Test
    void pair_that_was_connected_at_an_earlier_event_is_not_new() {
        var today = Story.begin()
                .present("Ana", "Ben", "Cem")
                .connected("Ana", "Ben")
                .connected("Ana", "Cem");
        today.another()
                .connected("Ben", "Ana", ROUND_END.minus(Duration.ofDays(30)))
                .store(reports.service());

        var counts = reports.of(today).counts();

        assertThat(counts.connections()).isEqualTo(2);
        assertThat(counts.newConnections()).isEqualTo(1);
        assertThat(counts.connected()).isEqualTo(2);
    }

    @Test
    void pair_that_connects_again_at_a_later_event_was_new_here() {
        var earlier = Story.begin().present("Ana", "Ben").connected("Ana", "Ben");
        earlier.another()
                .connected("Ana", "Ben", ROUND_END.plus(Duration.ofDays(30)))
                .store(reports.service());

        assertThat(reports.of(earlier).counts().newConnections()).isEqualTo(1);
    }

    @Test
    void connection_made_a_week_after_the_end_is_none_of_this_event() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .connected("Ana", "Ben", END.plus(Duration.ofDays(7)).minusMillis(1))
                .connected("Ana", "Cem", END.plus(Duration.ofDays(7)));

        assertThat(reports.of(story).counts().connections()).isEqualTo(1);
    }

    @Test
    void connections_per_attendee_count_both_ends_and_tell_median_and_tenth_percentile() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem", "Dot")
                .connected("Ana", "Ben")
                .connected("Ana", "Cem");

        var figure = reports.figure("connections-per-attendee", story);

        assertThat(figure.numerator()).isEqualTo(4);
        assertThat(figure.denominator()).isEqualTo(4);
        assertThat(figure.rate()).isEqualTo(1.0);
        assertThat(figure.median()).isEqualTo(1.0);
        assertThat(figure.p10()).isEqualTo(0.3, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(figure.ciLow()).as("a mean is no proportion").isNull();
    }

    @Test
    void connection_of_somebody_who_was_not_there_is_nobodys_success() {
        var story = Story.begin().present("Ana").registered("Ben").connected("Ana", "Ben");

        assertThat(reports.figure("connection-rate", story).numerator()).isEqualTo(1);
    }
}
