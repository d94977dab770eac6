package app.kith.analytics.report;

import static app.kith.analytics.store.Story.DOORS;
import static app.kith.analytics.store.Story.END;
import static app.kith.analytics.store.Story.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.kith.analytics.store.Story;
import app.kith.testing.RealServers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RealServers
class AttendanceFiguresIT {

    private Reports reports;

    @BeforeEach
    void read(@Autowired ApplicationContext service) {
        reports = new Reports(service);
    }

    @Test
    void thirty_two_of_forty_expected_show_up_with_the_golden_interval() {
        var story = Story.begin().registered(guests(1, 40)).checkedIn(guests(1, 32));

        var showUp = reports.figure("show-up-rate", story);

        assertThat(showUp.numerator()).isEqualTo(32);
        assertThat(showUp.denominator()).isEqualTo(40);
        assertThat(showUp.rate()).isEqualTo(0.8);
        assertThat(showUp.ciLow()).isEqualTo(0.6524, within(0.00005));
        assertThat(showUp.ciHigh()).isEqualTo(0.8950, within(0.00005));
        assertThat(showUp.definitionVersion()).isEqualTo(2);
        assertThat(showUp.asOf()).isEqualTo(Story.LONG_AFTER);
    }

    @Test
    void an_annulled_check_in_does_not_count_and_the_guests_next_scan_does() {
        var annas = UUID.randomUUID();
        var bens = UUID.randomUUID();
        var story = Story.begin()
                .registered("Anna", "Ben")
                .checkedIn(annas, "Anna", "Door A", DOORS.plusSeconds(60), DOORS.plusSeconds(60))
                .checkedIn(bens, "Ben", "Door A", DOORS.plusSeconds(90), DOORS.plusSeconds(90))
                .annulled(annas, "Anna", DOORS.plusSeconds(120))
                .annulled(bens, "Ben", DOORS.plusSeconds(130))
                .checkedIn(UUID.randomUUID(), "Ben", "Door B", DOORS.plusSeconds(600), DOORS.plusSeconds(600));

        assertThat(reports.of(story).counts().present()).isEqualTo(1);
        assertFigure("show-up-rate", story, 1, 2);
    }

    @Test
    void of_two_doors_that_admitted_the_same_guest_the_earlier_clock_counts_whatever_came_first() {
        var story = Story.begin()
                .registered("Anna")
                .checkedIn(UUID.randomUUID(), "Anna", "Door B", DOORS.plusSeconds(600), DOORS.plusSeconds(601))
                .checkedIn(UUID.randomUUID(), "Anna", "Door A", DOORS.plusSeconds(60), DOORS.plusSeconds(900))
                .repeated(UUID.randomUUID(), UUID.randomUUID(), "Anna", "Door A", DOORS.plusSeconds(90));

        assertThat(reports.of(story).doors())
                .extracting(Report.Door::door, Report.Door::admitted, Report.Door::repeated)
                .containsExactly(tuple("Door A", 1L, 1L), tuple("Door B", 0L, 1L));
    }

    @Test
    void people_who_were_merged_are_one_in_every_figure_as_long_as_the_merge_stands() {
        var merge = UUID.randomUUID();
        var story = Story.begin()
                .registered("Ana", "Anna", "A. Perez", "Ben")
                .checkedIn("Anna")
                .met("Anna", "Ben")
                .met("Ana", "Anna")
                .connected("A. Perez", "Ben")
                .merged(merge, "Ana", "Anna", START)
                .merged(UUID.randomUUID(), "A. Perez", "Ana", START.plusSeconds(1));

        assertThat(reports.figure("registered", story).numerator()).isEqualTo(2);
        assertThat(reports.figure("show-up-rate", story).numerator()).isEqualTo(1);
        assertThat(reports.figure("show-up-rate", story).denominator()).isEqualTo(2);

        var parted = story.parted(merge, "Ana", "Anna", START.plusSeconds(2));
        assertThat(reports.figure("registered", parted).numerator()).isEqualTo(3);
    }

    @Test
    void whoever_registered_and_walked_in_under_another_address_showed_up_and_did_not_walk_in() {
        var story = Story.begin()
                .registered("Ana", "Ben")
                .registered("Ana at work", "walk-in", START)
                .checkedIn("Ana at work")
                .merged(UUID.randomUUID(), "Ana at work", "Ana", START.plusSeconds(60));

        assertFigure("show-up-rate", story, 1, 2);
        assertFigure("walk-in-share", story, 0, 1);
        assertThat(reports.figure("present", story).numerator()).isEqualTo(1);
    }

    @Test
    void whoever_gives_back_the_place_that_holds_does_not_keep_the_other_one() {
        var merged = START.minus(Duration.ofDays(3));
        var story = Story.begin()
                .registered("Ana", "Anna", "Ben")
                .checkedIn("Ben")
                .merged(UUID.randomUUID(), "Ana", "Anna", merged)
                .cancelled("Ana", merged.plusSeconds(60));

        assertFigure("show-up-rate", story, 1, 1);
    }

    @Test
    void a_check_in_belongs_to_the_guest_of_whom_it_was_told_last() {
        var scan = UUID.randomUUID();
        var story = Story.begin()
                .registered("Ana", "Anna")
                .checkedIn(scan, "Ana", "Door A", DOORS.plusSeconds(60), DOORS.plusSeconds(60))
                .checkedIn(scan, "Anna", "Door A", DOORS.plusSeconds(60), DOORS.plusSeconds(60));

        assertFigure("show-up-rate", story, 1, 2);
    }

    @Test
    void no_show_is_one_minus_show_up() {
        var story = Story.begin().registered(guests(1, 40)).checkedIn(guests(1, 32));

        assertThat(reports.figure("no-show-rate", story).numerator()).isEqualTo(8);
        assertThat(reports.figure("no-show-rate", story).denominator()).isEqualTo(40);
    }

    @Test
    void no_check_in_at_all_gives_null_not_100_percent() {
        var report = reports.of(Story.begin().registered("Ana", "Ben"));

        assertThat(report.figures())
                .filteredOn(figure -> "no-check-in".equals(figure.flag()))
                .extracting(Figure::id)
                .containsExactly("present", "show-up-rate", "no-show-rate", "gross-attrition");
        assertThat(report.figures())
                .filteredOn(figure -> "no-check-in".equals(figure.flag()))
                .allSatisfy(figure -> {
                    assertThat(figure.numerator()).isNull();
                    assertThat(figure.denominator()).isEqualTo(2);
                    assertThat(figure.rate()).isNull();
                    assertThat(figure.ciLow()).isNull();
                });
    }

    @Test
    void denominator_0_gives_null() {
        var story = Story.begin().registered("Ana", "walk-in", START).checkedIn("Ana");

        assertThat(reports.figure("show-up-rate", story).denominator()).isZero();
        assertThat(reports.figure("show-up-rate", story).rate()).isNull();
        assertThat(reports.figure("show-up-rate", story).ciHigh()).isNull();
    }

    @Test
    void walk_in_is_never_in_the_numerator_of_show_up() {
        var story = Story.begin()
                .present("Ana")
                .registered("Walter", "walk-in", START.minus(Duration.ofMinutes(5)))
                .checkedIn("Walter");

        var report = reports.of(story);

        assertThat(report.counts().registered()).isEqualTo(1);
        assertThat(report.counts().present()).isEqualTo(2);
        assertFigure("show-up-rate", story, 1, 1);
        assertFigure("walk-in-share", story, 1, 2);
    }

    @Test
    void walk_in_who_left_before_being_checked_in_is_no_part_of_the_walk_in_share() {
        var story = Story.begin().present("Ana").registered("Walter", "walk-in", START);

        assertFigure("walk-in-share", story, 0, 1);
    }

    @Test
    void who_cancels_before_the_start_stays_registered_and_is_no_longer_expected() {
        var story = Story.begin().present("Ana").registered("Ben").cancelled("Ben", START.minus(Duration.ofDays(2)));

        assertFigure("expected", story, 1, 2);
        assertFigure("show-up-rate", story, 1, 1);
        assertFigure("gross-attrition", story, 1, 2);
        assertFigure("late-cancel-rate", story, 0, 2);
    }

    @Test
    void who_cancels_after_the_start_was_expected() {
        var story = Story.begin().present("Ana").registered("Ben").cancelled("Ben", START);

        assertFigure("expected", story, 2, 2);
        assertFigure("late-cancel-rate", story, 0, 2);
    }

    @Test
    void cancelling_is_late_from_24_hours_before_the_start() {
        var cutoff = START.minus(Duration.ofDays(1));
        var story = Story.begin()
                .registered("Ana", "Ben", "Cem")
                .cancelled("Ana", cutoff.minusMillis(1))
                .cancelled("Ben", cutoff)
                .cancelled("Cem", START.minusMillis(1));

        assertFigure("late-cancel-rate", story, 2, 3);
    }

    @Test
    void who_cancels_and_registers_again_is_expected() {
        var story = Story.begin()
                .registered("Ana")
                .cancelled("Ana", START.minus(Duration.ofHours(3)))
                .registered("Ana", "form", START.minus(Duration.ofHours(2)));

        assertFigure("expected", story, 1, 1);
        assertFigure("late-cancel-rate", story, 0, 1);
    }

    @Test
    void who_cancels_and_comes_all_the_same_attended_and_is_no_attrition() {
        var story = Story.begin()
                .registered("Ana")
                .cancelled("Ana", START.minus(Duration.ofHours(3)))
                .checkedIn("Ana");

        assertFigure("gross-attrition", story, 0, 1);
        assertFigure("show-up-rate", story, 0, 0);
        assertThat(reports.of(story).counts().present()).isEqualTo(1);
    }

    @Test
    void who_is_registered_once_the_event_has_started_is_neither_registered_nor_expected_but_attends() {
        var story =
                Story.begin().present("Ana").registered("Ben", "form", START).checkedIn("Ben");

        assertFigure("expected", story, 1, 1);
        assertFigure("show-up-rate", story, 1, 1);
        assertThat(reports.of(story).counts().present()).isEqualTo(2);
    }

    @Test
    void scan_counts_from_doors_until_just_before_the_end() {
        var story = Story.begin()
                .registered("Ana", "Ben", "Cem", "Dot")
                .checkedIn("Ana", DOORS.minusMillis(1))
                .checkedIn("Ben", DOORS)
                .checkedIn("Cem", END.minusMillis(1))
                .checkedIn("Dot", END);

        var report = reports.of(story);

        assertThat(report.counts().present()).isEqualTo(2);
        assertThat(report.counts().checkInsOutside()).isEqualTo(2);
        assertFigure("show-up-rate", story, 2, 4);
    }

    @Test
    void scan_told_72_hours_after_the_end_is_late_data_and_shown_apart() {
        var deadline = END.plus(Duration.ofDays(3));
        var story = Story.begin()
                .registered("Ana", "Ben")
                .checkedIn("Ana", START, deadline.minusMillis(1))
                .checkedIn("Ben", START, deadline);

        assertFigure("show-up-rate", story, 1, 2);
        assertThat(reports.of(story).counts().lateCheckIns()).isEqualTo(1);
    }

    @Test
    void person_scanned_at_two_doors_attended_once() {
        var story = Story.begin().present("Ana").checkedIn("Ana", DOORS.plusSeconds(5));

        assertFigure("show-up-rate", story, 1, 1);
        assertThat(reports.of(story).arrivals()).containsExactly(new Report.Arrival(DOORS, 1));
    }

    @Test
    void doors_that_were_opened_early_were_open() {
        var early = DOORS.minus(Duration.ofMinutes(20));
        var story = Story.begin().opened(early).registered("Ana").checkedIn("Ana", early);

        assertFigure("show-up-rate", story, 1, 1);
    }

    @Test
    void event_that_was_closed_early_was_over() {
        var closed = START.plus(Duration.ofMinutes(30));
        var story = Story.begin()
                .closed(closed)
                .registered("Ana", "Ben")
                .checkedIn("Ana")
                .checkedIn("Ben", closed);

        assertFigure("show-up-rate", story, 1, 2);
    }

    @Test
    void newest_schedule_holds_even_when_it_arrives_first() {
        var story = Story.begin()
                .scheduled(DOORS.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(1)), END.plus(Duration.ofDays(1)))
                .registered("Ana")
                .checkedIn("Ana", START.plus(Duration.ofDays(1)));

        story.storeBackwards(reports.service());

        assertThat(reports.read(story, Story.LONG_AFTER).counts().present()).isEqualTo(1);
    }

    @Test
    void arrivals_add_up_minute_by_minute() {
        var story = Story.begin()
                .registered("Ana", "Ben", "Cem")
                .checkedIn("Ana", DOORS.plusSeconds(10))
                .checkedIn("Ben", DOORS.plusSeconds(50))
                .checkedIn("Cem", DOORS.plusSeconds(190));

        assertThat(reports.of(story).arrivals())
                .containsExactly(new Report.Arrival(DOORS, 2), new Report.Arrival(DOORS.plusSeconds(180), 3));
    }

    @Test
    void attendance_matures_as_long_as_scans_may_still_come_in() {
        var story = Story.begin().present("Ana");
        var deadline = END.plus(Duration.ofDays(3));

        assertThat(reports.figure("show-up-rate", story, deadline.minusMillis(1))
                        .maturing())
                .isTrue();
        assertThat(reports.figure("show-up-rate", story, deadline).maturing()).isFalse();
    }

    private void assertFigure(String id, Story story, long numerator, long denominator) {
        var figure = reports.figure(id, story);
        assertThat(figure.numerator()).as(id).isEqualTo(numerator);
        assertThat(figure.denominator()).as(id).isEqualTo(denominator);
    }

    private static String[] guests(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "Guest " + number)
                .toArray(String[]::new);
    }
}
