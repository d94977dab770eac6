package app.kith.analytics.report;

import static app.kith.analytics.store.Story.ROUND_END;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.store.Story;
import app.kith.testing.RealServers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RealServers
class MeetingFiguresIT {

    private static final Instant DECIDED = ROUND_END.plus(Duration.ofDays(2));

    private Reports reports;

    @BeforeEach
    void read(@Autowired ApplicationContext service) {
        reports = new Reports(service);
    }

    @Test
    void both_confirm_is_held_at_once() {
        assertStates(ana_and_ben().confirmed("Ana", "Ana", "Ben").confirmed("Ben", "Ana", "Ben"), ROUND_END, "held");
    }

    @Test
    void one_confirms_and_nobody_denies_is_held_48_hours_later_and_unknown_until_then() {
        var story = ana_and_ben().confirmed("Ana", "Ana", "Ben");

        assertStates(story, DECIDED.minusMillis(1), "unknown");
        assertStates(story, DECIDED, "held");
    }

    @Test
    void one_confirms_and_one_denies_is_disputed() {
        assertStates(
                ana_and_ben().confirmed("Ana", "Ana", "Ben").denied("Ben", "Ana", "Ben"), Story.LONG_AFTER, "disputed");
    }

    @Test
    void denial_after_48_hours_comes_too_late_to_dispute() {
        assertStates(
                ana_and_ben().confirmed("Ana", "Ana", "Ben").denied("Ben", "Ana", "Ben", DECIDED),
                Story.LONG_AFTER,
                "held");
    }

    @Test
    void no_answer_is_unknown() {
        assertStates(ana_and_ben(), Story.LONG_AFTER, "unknown");
    }

    @Test
    void both_deny_is_not_held() {
        assertStates(
                ana_and_ben().denied("Ana", "Ana", "Ben").denied("Ben", "Ana", "Ben"), Story.LONG_AFTER, "not-held");
    }

    @Test
    void one_denies_and_the_other_is_silent_is_not_held() {
        assertStates(ana_and_ben().denied("Ben", "Ana", "Ben"), Story.LONG_AFTER, "not-held");
    }

    @Test
    void last_answer_of_a_person_counts() {
        assertStates(
                ana_and_ben()
                        .confirmed("Ana", "Ana", "Ben")
                        .denied("Ben", "Ana", "Ben", ROUND_END)
                        .confirmed("Ben", "Ana", "Ben", ROUND_END.plusSeconds(5)),
                Story.LONG_AFTER,
                "held");
    }

    @Test
    void answer_of_somebody_who_did_not_sit_there_is_nothing() {
        assertStates(ana_and_ben().confirmed("Cem", "Ana", "Ben"), Story.LONG_AFTER, "unknown");
    }

    @Test
    void disputed_and_unknown_are_out_of_both_sides_of_the_kept_meeting_rate_and_counted() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem", "Dot", "Eve", "Fay", "Gus", "Hal")
                .round(1)
                .met("Ana", "Ben")
                .seated("Cem", "Dot")
                .confirmed("Cem", "Cem", "Dot")
                .denied("Dot", "Cem", "Dot")
                .seated("Eve", "Fay")
                .seated("Gus", "Hal")
                .denied("Hal", "Gus", "Hal");

        var kept = reports.figure("kept-meeting-rate", story);
        var counts = reports.of(story).counts();

        assertThat(kept.numerator()).isEqualTo(1);
        assertThat(kept.denominator()).isEqualTo(2);
        assertThat(kept.flag()).isEqualTo("disputed-or-unknown-left-out");
        assertThat(counts.meetingsSeated()).isEqualTo(4);
        assertThat(counts.meetingsHeld()).isEqualTo(1);
        assertThat(counts.meetingsNotHeld()).isEqualTo(1);
        assertThat(counts.meetingsDisputed()).isEqualTo(1);
        assertThat(counts.meetingsUnknown()).isEqualTo(1);
    }

    @Test
    void kept_meeting_rate_has_no_flag_when_every_answer_is_clear() {
        assertThat(reports.figure("kept-meeting-rate", ana_and_ben_met()).flag())
                .isNull();
    }

    @Test
    void meetings_mature_until_48_hours_after_the_round() {
        var story = ana_and_ben();

        assertThat(reports.figure("kept-meeting-rate", story, DECIDED.minusMillis(1))
                        .maturing())
                .isTrue();
        assertThat(reports.figure("kept-meeting-rate", story, DECIDED).maturing())
                .isFalse();
    }

    @Test
    void who_held_a_meeting_has_met_somebody_and_who_did_not_meet_has_not() {
        var story = ana_and_ben_met().present("Cem", "Dot").seated("Cem", "Dot").denied("Dot", "Cem", "Dot");

        assertThat(reports.figure("met", story).numerator()).isEqualTo(2);
        assertThat(reports.figure("met", story).denominator()).isEqualTo(4);
    }

    private static Story ana_and_ben() {
        return Story.begin().present("Ana", "Ben").round(1).seated("Ana", "Ben");
    }

    private static Story ana_and_ben_met() {
        return Story.begin().present("Ana", "Ben").round(1).met("Ana", "Ben");
    }

    private void assertStates(Story story, Instant asOf, String state) {
        var counts = reports.of(story, asOf).counts();
        assertThat(counts.meetingsHeld()).as("held").isEqualTo(state.equals("held") ? 1 : 0);
        assertThat(counts.meetingsNotHeld()).as("not held").isEqualTo(state.equals("not-held") ? 1 : 0);
        assertThat(counts.meetingsDisputed()).as("disputed").isEqualTo(state.equals("disputed") ? 1 : 0);
        assertThat(counts.meetingsUnknown()).as("unknown").isEqualTo(state.equals("unknown") ? 1 : 0);
    }
}
