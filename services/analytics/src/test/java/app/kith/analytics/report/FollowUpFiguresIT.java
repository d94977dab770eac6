package app.kith.analytics.report;

import static app.kith.analytics.store.Story.END;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.store.Story;
import app.kith.testing.RealServers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RealServers
class FollowUpFiguresIT {

    private Reports reports;

    @BeforeEach
    void read(@Autowired ApplicationContext service) {
        reports = new Reports(service);
    }

    @Test
    void pairs_watched_are_new_connections_and_held_meetings_each_pair_once() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem", "Dot")
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .met("Ana", "Cem")
                .connected("Ana", "Dot");

        assertFigure("follow-up-rate-48h", story, 0, 3);
    }

    @Test
    void act_by_either_side_counts_the_pair_once() {
        var story = connected_pair()
                .followedUp("Ben", "Ana", Duration.ofHours(1))
                .followedUp("Ben", "Ana", Duration.ofHours(2));

        assertFigure("follow-up-rate-48h", story, 1, 1);
        assertFigure("two-way-follow-up-48h", story, 0, 1);
    }

    @Test
    void acts_from_each_side_are_two_way() {
        var story = connected_pair()
                .followedUp("Ana", "Ben", Duration.ofHours(1))
                .followedUp("Ben", "Ana", Duration.ofDays(3));

        assertFigure("two-way-follow-up-48h", story, 0, 1);
        assertFigure("two-way-follow-up-7d", story, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({"48h, 48", "7d, 168", "30d, 720"})
    void window_begins_with_the_end_and_excludes_its_last_instant(String window, int hours) {
        var length = Duration.ofHours(hours);

        assertFigure(
                "follow-up-rate-" + window, connected_pair().followedUp("Ana", "Ben", Duration.ofMillis(-1)), 0, 1);
        assertFigure("follow-up-rate-" + window, connected_pair().followedUp("Ana", "Ben", Duration.ZERO), 1, 1);
        assertFigure(
                "follow-up-rate-" + window, connected_pair().followedUp("Ana", "Ben", length.minusMillis(1)), 1, 1);
        assertFigure("follow-up-rate-" + window, connected_pair().followedUp("Ana", "Ben", length), 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"48h, 48", "7d, 168", "30d, 720"})
    void figure_is_maturing_until_its_window_has_passed(String window, int hours) {
        var story = connected_pair();
        var windowEnd = END.plus(Duration.ofHours(hours));

        assertThat(reports.figure("follow-up-rate-" + window, story, windowEnd.minusMillis(1))
                        .maturing())
                .isTrue();
        assertThat(reports.figure("follow-up-rate-" + window, story, windowEnd).maturing())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "second-meeting", "introduction", "resource", "outside-contact"})
    void every_kind_of_act_that_the_definition_names_counts(String kind) {
        assertFigure("follow-up-rate-48h", connected_pair().followedUp("Ana", "Ben", kind, END), 1, 1);
    }

    @Test
    void kind_of_act_that_the_definition_does_not_name_never_counts() {
        assertFigure("follow-up-rate-48h", connected_pair().followedUp("Ana", "Ben", "wave", END), 0, 1);
    }

    @Test
    void automatic_mail_never_counts() {
        assertFigure("follow-up-rate-30d", connected_pair().mailed("Ana", END.plusSeconds(60)), 0, 1);
    }

    @Test
    void act_between_people_who_neither_met_nor_connected_does_not_count() {
        var story = connected_pair().present("Cem").followedUp("Ana", "Cem", Duration.ofHours(1));

        assertFigure("follow-up-rate-48h", story, 0, 1);
        assertFigure("followed-up", story, 0, 3);
    }

    @Test
    void both_people_of_a_pair_that_followed_up_have_followed_up_within_30_days() {
        var story = connected_pair().present("Cem").followedUp("Ana", "Ben", Duration.ofDays(29));

        assertFigure("followed-up", story, 2, 3);
    }

    @Test
    void closing_early_moves_the_windows() {
        var closed = END.minus(Duration.ofHours(1));
        var story = connected_pair().closed(closed).followedUp("Ana", "Ben", "message", closed);

        assertFigure("follow-up-rate-48h", story, 1, 1);
    }

    @Test
    void nobody_met_gives_null() {
        assertThat(reports.figure("follow-up-rate-48h", Story.begin().present("Ana"))
                        .rate())
                .isNull();
    }

    private static Story connected_pair() {
        return Story.begin().present("Ana", "Ben").connected("Ana", "Ben");
    }

    private void assertFigure(String id, Story story, long numerator, long denominator) {
        var figure = reports.figure(id, story);
        assertThat(figure.numerator()).as(id).isEqualTo(numerator);
        assertThat(figure.denominator()).as(id).isEqualTo(denominator);
    }
}
