package app.kith.analytics.settled;

import static app.kith.analytics.store.Story.END;
import static app.kith.analytics.store.Story.ROUND_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.analytics.FrontDoor;
import app.kith.analytics.store.FactTopics;
import app.kith.analytics.store.Story;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the definitions settle about who met whom and who is connected. */
@FrontDoor
class SettledMeetingsIT {

    private static final Instant DECIDED = ROUND_END.plus(Duration.ofDays(2));

    private Shown shown;

    @BeforeAll
    static void topics() throws Exception {
        FactTopics.make();
    }

    @BeforeEach
    void look(@Autowired ApplicationContext service, @LocalServerPort int port) {
        shown = new Shown(service, port);
    }

    @Test
    void who_named_the_other_among_the_people_they_know_made_no_new_connection(@Autowired ApplicationContext service) {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .connected("Ana", "Ben")
                .connected("Ana", "Cem")
                .store(service)
                .knowing(service, "Ben", "Ana");

        await().untilAsserted(() -> shown.figureIs("connection-rate", story, 2, 3));
        assertThat(shown.count("connections", story)).isEqualTo(2);
        assertThat(shown.count("newConnections", story)).isEqualTo(1);

        story.knowing(service, "Ben");
        await().untilAsserted(() -> shown.figureIs("connection-rate", story, 3, 3));
    }

    @Test
    void having_met_at_an_earlier_event_without_connecting_leaves_a_connection_new(
            @Autowired ApplicationContext service) {
        var story = Story.begin().present("Ana", "Ben").connected("Ana", "Ben");
        story.another().met("Ana", "Ben").store(service);

        assertThat(shown.count("newConnections", story)).isEqualTo(1);
    }

    @Test
    void a_table_is_one_meeting_that_two_confirmations_hold() {
        var story = table_of_four().confirmed("Ana", "Ana", "Ben").confirmed("Cem", "Ben", "Cem");

        shown.figureIs("kept-meeting-rate", story, 1, 1);
        assertThat(shown.count("meetingsSeated", story)).isEqualTo(1);
    }

    @Test
    void any_denial_beside_a_confirmation_makes_a_table_disputed() {
        var story = table_of_four()
                .confirmed("Ana", "Ana", "Ben")
                .confirmed("Ben", "Ana", "Ben")
                .denied("Dot", "Cem", "Dot");

        shown.figureIs("kept-meeting-rate", story, 0, 0);
        assertThat(shown.count("meetingsDisputed", story)).isEqualTo(1);
    }

    @Test
    void a_single_confirmation_holds_a_table_48_hours_after_its_end() {
        var story = table_of_four().confirmed("Ana", "Ana", "Ben");

        assertThat(number("meetingsHeld", story, DECIDED.minusMillis(1))).isZero();
        assertThat(number("meetingsHeld", story, DECIDED)).isEqualTo(1);
    }

    @Test
    void at_a_table_each_pair_has_met_or_not_and_only_connected_pairs_are_watched_for_follow_up() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .round(1)
                .table("Ana", "Ben", "Cem")
                .confirmed("Ana", "Ana", "Ben")
                .confirmed("Ben", "Ana", "Ben")
                .confirmed("Ben", "Ben", "Cem")
                .connected("Ana", "Ben");

        shown.figureIs("met", story, 3, 3);
        shown.figureIs("follow-up-rate-7d", story, 0, 1);
    }

    @Test
    void who_has_no_answer_to_their_meeting_is_not_shown_as_having_met_nobody() {
        var story = Story.begin().round(1).present("Ana", "Ben").met("Ana", "Ben");
        for (int pair = 0; pair < 11; pair++) {
            story.present("One " + pair, "Two " + pair).seated("One " + pair, "Two " + pair);
        }

        var met = shown.figure("met", story, Story.LONG_AFTER);

        assertThat(Shown.number(met, "numerator")).isEqualTo(2);
        assertThat(Shown.number(met, "denominator")).isEqualTo(2);
        assertThat(Shown.number(met, "leftOut")).isEqualTo(22);
        assertThat(met.get("flag").asString()).isEqualTo("disputed-or-unknown-left-out");
    }

    @Test
    void where_nobody_was_seated_it_is_unknown_who_met() {
        shown.figureIs("met", Story.begin().present("Ana", "Ben"), null, 2);
    }

    @Test
    void seating_without_a_plan_has_no_completion_rate() {
        var story = Story.begin().present("Ana", "Ben").round(1).met("Ana", "Ben");

        shown.figureIs("round-completion", story, null, null);
        assertThat(shown.figure("round-completion", story, END).get("flag").asString())
                .isEqualTo("no-plan");
    }

    @Test
    void connections_per_attendee_count_pairs_of_whom_both_came() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem", "Dot")
                .registered("Eve")
                .connected("Ana", "Ben")
                .connected("Ana", "Eve")
                .connected("Cem", "Eve");

        shown.figureIs("connections-per-attendee", story, 2, 4);
        shown.figureIs("connection-rate", story, 3, 4);
    }

    @Test
    void median_and_tenth_percentile_are_interpolated_between_neighbours() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem", "Dot")
                .connected("Ana", "Ben")
                .connected("Ana", "Cem");

        var figure = shown.figure("connections-per-attendee", story, Story.LONG_AFTER);

        assertThat(figure.get("median").asDouble()).isEqualTo(1.0);
        assertThat(figure.get("p10").asDouble()).isCloseTo(0.3, org.assertj.core.data.Offset.offset(1e-9));
    }

    private int number(String count, Story story, Instant asOf) {
        return shown.report(story, asOf).get("counts").get(count).asInt();
    }

    private static Story table_of_four() {
        return Story.begin().present("Ana", "Ben", "Cem", "Dot").round(1).table("Ana", "Ben", "Cem", "Dot");
    }
}
