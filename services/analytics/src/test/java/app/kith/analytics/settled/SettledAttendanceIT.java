package app.kith.analytics.settled;

import static app.kith.analytics.store.Story.DOORS;
import static app.kith.analytics.store.Story.END;
import static app.kith.analytics.store.Story.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.FrontDoor;
import app.kith.analytics.store.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the definitions settle about who registered and who came. */
@FrontDoor
class SettledAttendanceIT {

    private static final Instant LATE = END.plus(Duration.ofDays(4));
    private static final Instant TOO_EARLY = DOORS.minus(Duration.ofMinutes(20));

    private Shown shown;

    @BeforeEach
    void look(@Autowired ApplicationContext service, @LocalServerPort int port) {
        shown = new Shown(service, port);
    }

    @Test
    void a_scan_before_the_doors_never_keeps_a_later_one_from_counting() {
        var story = Story.begin().registered("Ana", "Ben", "Cem").checkedIn("Ana");
        story.rehearsed("Ben", TOO_EARLY).repeated(UUID.randomUUID(), "Ben", "Main door", START, START);
        // as it was told before rehearsals had a name of their own
        story.checkedIn("Cem", TOO_EARLY).repeated(UUID.randomUUID(), "Cem", "Main door", START, START);

        shown.figureIs("show-up-rate", story, 3, 3);
        assertThat(shown.count("checkInsOutside", story)).isZero();
    }

    @Test
    void doors_opened_up_to_three_hours_early_were_open_and_an_earlier_press_is_a_rehearsal() {
        var early = DOORS.minus(Duration.ofHours(3));

        shown.figureIs(
                "show-up-rate", Story.begin().opened(early).registered("Ana").checkedIn("Ana", early), 1, 1);

        var tooEarly = early.minusMillis(1);
        var rehearsal = Story.begin().opened(tooEarly).registered("Ana").checkedIn("Ana", tooEarly);
        shown.figureIs("show-up-rate", rehearsal, null, 1);
        shown.figureIs("show-up-rate", rehearsal.opened(early).registered("Ben").checkedIn("Ben", early), 1, 2);
    }

    @Test
    void moving_the_end_or_the_doors_by_less_than_three_hours_keeps_the_press_and_its_scans() {
        var story = Story.begin()
                .opened(TOO_EARLY)
                .registered("Ana")
                .checkedIn("Ana", TOO_EARLY)
                .scheduled(
                        DOORS.plus(Duration.ofMinutes(170)),
                        START.plus(Duration.ofMinutes(170)),
                        END.plusSeconds(9000));

        shown.figureIs("show-up-rate", story, 1, 1);
    }

    @Test
    void an_event_that_was_moved_to_another_day_counts_nothing_of_the_old_day() {
        var week = Duration.ofDays(7);
        var story = Story.begin()
                .opened(DOORS)
                .registered("Ana", "Ben")
                .checkedIn("Ana")
                .scheduled(DOORS.plus(week), START.plus(week), END.plus(week))
                .checkedIn("Ben", START.plus(week));

        shown.figureIs("show-up-rate", story, 1, 2);
        assertThat(shown.count("checkInsOutside", story)).isEqualTo(1);
    }

    @Test
    void each_scan_is_late_or_not_by_its_own_recording_and_a_late_annulment_passes_the_place_on() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var story = Story.begin()
                .registered("Ana")
                .checkedIn(first, "Ana", "Door A", START, START)
                .repeated(second, "Ana", "Door B", START.plusSeconds(60), START.plusSeconds(60))
                .annulled(first, "Ana", LATE)
                .checkedIn(second, "Ana", "Door B", START.plusSeconds(60), LATE);

        shown.figureIs("show-up-rate", story, 1, 1);
        assertThat(shown.count("lateCheckIns", story)).isZero();
    }

    @Test
    void late_data_are_people_who_are_known_by_a_late_scan_alone() {
        var story = Story.begin()
                .present("Ana")
                .registered("Ben")
                .checkedIn("Ana", START, LATE)
                .checkedIn("Ben", START, LATE);

        shown.figureIs("show-up-rate", story, 1, 2);
        assertThat(shown.count("lateCheckIns", story)).isEqualTo(1);
    }

    @Test
    void an_undone_import_is_in_no_denominator_and_no_cancellation() {
        var story = Story.begin().present("Ana", "Ben", "Cem", "Dot").registered("Eve");
        for (int guest = 0; guest < 20; guest++) {
            story.registered("Wrong " + guest).importUndone("Wrong " + guest, START.minus(Duration.ofHours(2)));
        }

        shown.figureIs("show-up-rate", story, 4, 5);
        shown.figureIs("expected", story, 5, 5);
        shown.figureIs("gross-attrition", story, 1, 5);
        shown.figureIs("late-cancel-rate", story, 0, 5);
        assertThat(shown.csv("attendance", story))
                .doesNotContain(story.person("Wrong 0").toString());
    }

    @Test
    void who_registers_again_after_an_undone_import_is_registered() {
        var undone = START.minus(Duration.ofDays(3));
        var story = Story.begin()
                .registered("Ana")
                .importUndone("Ana", undone)
                .registered("Ana", "form", undone.plusSeconds(60))
                .checkedIn("Ana");

        shown.figureIs("show-up-rate", story, 1, 1);
    }

    @Test
    void who_came_and_was_cancelled_later_has_come() {
        var story = Story.begin()
                .registered("Ana", "Ben")
                .checkedIn("Ana")
                .checkedIn("Ben")
                .cancelled("Ben", START.plusSeconds(60));

        assertThat(shown.count("present", story)).isEqualTo(2);
    }

    @Test
    void who_came_in_by_the_door_without_a_confirmed_place_is_a_walk_in_and_never_shows_up() {
        var story = Story.begin()
                .present("Ana")
                .registered("Walter", "walk-in", START)
                .checkedIn("Walter", START)
                .waitingListed("Wanda", START.minus(Duration.ofDays(1)))
                .letIn("Wanda", START.plusSeconds(60))
                .registered("Cem")
                .cancelled("Cem", START.plusSeconds(30))
                .letIn("Cem", START.plusSeconds(90));

        shown.figureIs("walk-in-share", story, 3, 4);
        shown.figureIs("show-up-rate", story, 1, 2);
        shown.figureIs("no-show-rate", story, 1, 2);
        assertThat(shown.csv("attendance", story))
                .containsPattern(story.person("Walter") + ".*,walk-in,")
                .containsPattern(story.person("Wanda") + ".*,walk-in,")
                .containsPattern(story.person("Cem") + ".*,walk-in,")
                .containsPattern(story.person("Ana") + ".*,import,");
    }

    @Test
    void who_waited_in_vain_until_the_event_was_closed_is_in_no_figure() {
        var story = Story.begin()
                .present("Ana")
                .registered("Ben")
                .waitingListed("Wanda", START.minus(Duration.ofDays(1)))
                .closed(START.plus(Duration.ofHours(1)))
                .waitingListClosed("Wanda", START.plus(Duration.ofHours(1)));

        shown.figureIs("show-up-rate", story, 1, 2);
        shown.figureIs("gross-attrition", story, 1, 2);
        shown.figureIs("walk-in-share", story, 0, 1);
        assertThat(shown.csv("attendance", story))
                .doesNotContain(story.person("Wanda").toString());
    }

    @Test
    void file_and_report_say_the_same_channel_after_a_merge() {
        var story = Story.begin()
                .registered("Ana")
                .registered("Ana at work", "walk-in", START)
                .checkedIn("Ana at work", START)
                .merged(UUID.randomUUID(), "Ana at work", "Ana", START.plusSeconds(60));

        shown.figureIs("walk-in-share", story, 0, 1);
        assertThat(shown.csv("attendance", story)).contains(",import,").doesNotContain("walk-in");
    }

    @Test
    void the_live_counter_says_how_many_of_the_expected_came_and_the_walk_ins_beside_them() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .registered("Dot", "Eve")
                .cancelled("Eve", START.minus(Duration.ofDays(2)))
                .registered("Walter", "walk-in", START)
                .checkedIn("Walter", START);

        var counts = shown.report(story, START).get("counts");

        assertThat(counts.get("shownUp").asInt()).isEqualTo(3);
        assertThat(counts.get("expected").asInt()).isEqualTo(4);
        assertThat(counts.get("walkIns").asInt()).isEqualTo(1);
    }

    @Test
    void rehearsals_alone_leave_it_unknown_who_came() {
        var story = Story.begin()
                .registered("Ana", "Ben")
                .rehearsed("Ana", TOO_EARLY)
                .checkedIn("Ben", TOO_EARLY);

        shown.figureIs("no-show-rate", story, null, 2);
        assertThat(shown.figure("no-show-rate", story, Story.LONG_AFTER)
                        .get("flag")
                        .asString())
                .isEqualTo("no-check-in");
    }

    @Test
    void a_figure_that_matures_says_which_way_it_can_move_and_until_when() {
        var story = Story.begin().present("Ana", "Ben").met("Ana", "Ben").connected("Ana", "Ben");
        var morning = END.plus(Duration.ofHours(11));

        assertMoves("show-up-rate", story, morning, "grow", END.plus(Duration.ofDays(3)));
        assertMoves("no-show-rate", story, morning, "shrink", END.plus(Duration.ofDays(3)));
        assertMoves("connection-rate", story, morning, "grow", END.plus(Duration.ofDays(7)));
        assertMoves("follow-up-rate-7d", story, morning, "either", END.plus(Duration.ofDays(7)));
        assertMoves("follow-up-rate-30d", story, END.plus(Duration.ofDays(8)), "grow", END.plus(Duration.ofDays(30)));
        var final_ = shown.figure("show-up-rate", story, Story.LONG_AFTER);
        assertThat(final_.get("maturing").asBoolean()).isFalse();
        assertThat(final_.hasNonNull("moves") || final_.hasNonNull("maturesAt")).isFalse();
    }

    private void assertMoves(String id, Story story, Instant asOf, String moves, Instant until) {
        var figure = shown.figure(id, story, asOf);
        assertThat(figure.get("moves").asString()).as(id).isEqualTo(moves);
        assertThat(Instant.parse(figure.get("maturesAt").asString())).as(id).isEqualTo(until);
    }
}
