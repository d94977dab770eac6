package app.kith.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.simulator.report.Outcome.Act;
import app.kith.simulator.report.Outcome.Meeting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final String YES = "stay-in-touch";
    private static final String NO = "not-now";
    private static final String NEVER = "did-not-happen";

    @Test
    void thirty_two_of_forty_have_the_interval_that_the_definitions_give() {
        var expectation = new Expectation(new Outcome(people(40), people(32), List.of(), Set.of()));

        assertThat(figure(expectation, "show-up-rate")).isEqualTo("32 / 40 = 0.8000 [0.6524, 0.8950]");
        assertThat(figure(expectation, "no-show-rate")).startsWith("8 / 40 = 0.2000");
    }

    @Test
    void nobody_present_leaves_shares_of_the_present_without_a_rate() {
        var expectation = new Expectation(new Outcome(people(3), Set.of(), List.of(), Set.of()));

        assertThat(figure(expectation, "connection-rate")).isEqualTo("0 / 0");
    }

    @Test
    void a_meeting_is_what_both_say_of_it() {
        var expectation = expectation(
                Set.of(),
                new Meeting("1", "2", Map.of("1", YES, "2", NO)),
                new Meeting("1", "3", Map.of("1", YES, "3", NEVER)),
                new Meeting("1", "4", Map.of("1", YES)),
                new Meeting("2", "3", Map.of("2", NEVER)),
                new Meeting("2", "4", Map.of()));

        assertThat(expectation.counts())
                .containsEntry("meetingsSeated", 5L)
                .containsEntry("meetingsHeld", 1L)
                .containsEntry("meetingsDisputed", 1L)
                .containsEntry("meetingsUnknown", 2L)
                .containsEntry("meetingsNotHeld", 1L)
                .containsEntry("met", 2L)
                .containsEntry("connections", 0L);
        assertThat(figure(expectation, "kept-meeting-rate")).startsWith("1 / 2");
        assertThat(figure(expectation, "met")).as("of 3 and 4 nobody knows").startsWith("2 / 2");
        assertThat(figure(expectation, "round-completion")).isEqualTo("unknown");
    }

    @Test
    void follow_ups_count_once_for_a_pair_and_twice_only_where_both_acted() {
        var expectation = expectation(
                Set.of(new Act("1", "2"), new Act("2", "1"), new Act("3", "1")),
                new Meeting("1", "2", Map.of("1", YES, "2", YES)),
                new Meeting("1", "3", Map.of("1", YES, "3", YES)),
                new Meeting("1", "4", Map.of("1", NO, "4", NO)));

        assertThat(figure(expectation, "follow-up-rate-48h")).startsWith("2 / 3");
        assertThat(figure(expectation, "two-way-follow-up-7d")).startsWith("1 / 3");
        assertThat(figure(expectation, "followed-up")).startsWith("3 / 4");
        assertThat(figure(expectation, "connections-per-attendee"))
                .isEqualTo("4 / 4 = 1.0000, median 1.0000, P10 0.3000");
    }

    private static Expectation expectation(Set<Act> acts, Meeting... meetings) {
        return new Expectation(new Outcome(people(4), people(4), List.of(meetings), acts));
    }

    private static Set<String> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).collect(Collectors.toSet());
    }

    private static String figure(Expectation expectation, String id) {
        return java.util.Objects.requireNonNull(expectation.figures().get(id)).text();
    }
}
