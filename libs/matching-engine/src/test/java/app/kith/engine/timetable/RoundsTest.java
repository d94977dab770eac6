package app.kith.engine.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.check.TimetableCertificate;
import app.kith.engine.progress.Progress;
import app.kith.engine.timetable.Conflict.Reason;
import app.kith.engine.timetable.TimetableResult.NotFound;
import app.kith.engine.timetable.TimetableResult.Planned;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void one_round_more_than_a_person_has_meetings_loses_none_and_needs_no_more_tables_than_the_average() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 1_000; i++) {
            int people = 2 + random.nextInt(30);
            int most = 1 + random.nextInt(12);
            int[][] pairs = Timetables.pairs(people, 0, most, people * most, random);
            int rounds = degree(people, pairs) + 1;
            int tables = (pairs[0].length + rounds - 1) / rounds;
            var request = Timetables.request(people, rounds, tables, pairs).build();
            assertThat(Timetables.planned(request).lost()).isZero();
        }
    }

    @Test
    void two_sides_need_exactly_as_many_rounds_as_somebody_has_meetings() {
        var random = new SplittableRandom(2);
        for (int i = 0; i < 1_000; i++) {
            int people = 2 + random.nextInt(30);
            int split = 1 + random.nextInt(people - 1);
            int[][] pairs = Timetables.pairs(people, split, 1 + random.nextInt(12), people * 8, random);
            int rounds = degree(people, pairs);
            int tables = rounds == 0 ? 0 : (pairs[0].length + rounds - 1) / rounds;
            var request = Timetables.request(people, rounds, tables, pairs).build();
            assertThat(Timetables.planned(request).lost()).isZero();
        }
    }

    @Test
    void everybody_of_one_side_meets_everybody_of_the_other_in_as_many_rounds_as_the_larger_side_has() {
        int[] left = IntStream.range(0, 70 * 9).map(i -> i / 9).toArray();
        int[] right = IntStream.range(0, 70 * 9).map(i -> 70 + i % 9).toArray();
        var certificate =
                Timetables.planned(TimetableRequest.of(79, 70, 9, left, right).build());
        assertThat(certificate.fullestSlot()).isEqualTo(9);
    }

    @Test
    void complete_graphs_of_every_size_up_to_twenty_keep_to_vizings_bound() {
        for (int people = 2; people <= 20; people++) {
            int[][] pairs = complete(people);
            int rounds = people % 2 == 0 ? people - 1 : people;
            assertThat(Timetables.planned(Timetables.request(people, rounds + 1 - people % 2, people / 2, pairs)
                                    .build())
                            .lost())
                    .isZero();
        }
    }

    @Test
    void in_too_few_rounds_the_cheapest_meetings_are_lost() {
        int[] left = {0, 0, 0, 0};
        int[] right = {1, 2, 3, 4};
        var request = TimetableRequest.of(5, 2, 2, left, right)
                .weights(new double[] {1, 5, 2, 3})
                .build();
        assertThat(Timetables.planned(request).weightLost()).isEqualTo(3);
    }

    @Test
    void an_odd_circle_in_two_rounds_loses_its_cheapest_meeting() {
        int[] left = {0, 1, 2, 3, 4};
        int[] right = {1, 2, 3, 4, 0};
        var request = TimetableRequest.of(5, 2, 5, left, right)
                .weights(new double[] {3, 2, 0.5, 4, 9})
                .build();
        assertThat(Timetables.planned(request).weightLost()).isEqualTo(0.5);
    }

    @Test
    void no_more_meetings_are_held_than_the_tables_reach_for() {
        var request = Timetables.request(6, 5, 2, complete(6)).weights(ones(15)).build();
        assertThat(Timetables.planned(request).lost()).isEqualTo(5);
    }

    @Test
    void regular_crowds_lose_at_most_one_meeting_in_two_thousand_in_exactly_as_many_rounds_as_meetings() {
        var random = new SplittableRandom(3);
        int[][] pairs = Timetables.pairs(1_000, 0, 5, 60_000, random);
        var request = Timetables.request(1_000, 5, 500, pairs)
                .weights(ones(pairs[0].length))
                .build();
        assertThat(Timetables.planned(request).lost()).isLessThanOrEqualTo(pairs[0].length / 2_000);
    }

    @Test
    void more_meetings_of_a_person_than_rounds_name_that_persons_meetings() {
        var request = TimetableRequest.of(5, 2, 5, new int[] {3, 0, 0, 2, 0}, new int[] {4, 1, 2, 3, 4})
                .build();
        var conflict = Timetables.conflict(request);
        assertThat(conflict.reason()).isEqualTo(Reason.SLOTS_OF_A_PERSON);
        assertThat(conflict.meetings()).containsExactly(1, 2, 4);
    }

    @Test
    void more_meetings_than_places_name_one_more_than_there_are_places() {
        var request = TimetableRequest.of(6, 1, 2, new int[] {0, 2, 4}, new int[] {1, 3, 5})
                .build();
        var conflict = Timetables.conflict(request);
        assertThat(conflict.reason()).isEqualTo(Reason.TABLES);
        assertThat(conflict.meetings()).containsExactly(0, 1, 2);
    }

    @Test
    void an_odd_circle_that_must_be_held_in_two_rounds_is_not_found() {
        var request = TimetableRequest.of(3, 2, 5, new int[] {0, 1, 2}, new int[] {1, 2, 0})
                .build();
        assertThat(Timetables.solve(request)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_and_one_person_have_an_empty_timetable() {
        for (int people = 0; people < 2; people++) {
            var request =
                    TimetableRequest.of(people, 3, 3, new int[0], new int[0]).build();
            assertThat(Timetables.planned(request).lost()).isZero();
        }
    }

    @Test
    void without_slots_meetings_that_may_be_lost_are_lost() {
        var request = TimetableRequest.of(2, 0, 3, new int[] {0}, new int[] {1})
                .weights(new double[] {1})
                .build();
        assertThat(Timetables.planned(request).lost()).isEqualTo(1);
    }

    @Test
    void people_stay_at_their_table_where_it_is_free() {
        int[] left = {0, 0, 0, 4, 4, 4};
        int[] right = {1, 2, 3, 5, 6, 7};
        var request = TimetableRequest.of(8, 3, 2, left, right).build();
        assertThat(Timetables.planned(request).tableChanges()).isZero();
    }

    @Test
    void a_cancelled_colouring_hands_out_what_it_has() {
        var random = new SplittableRandom(4);
        int[][] pairs = Timetables.pairs(5_000, 0, 5, 60_000, random);
        var request = Timetables.request(5_000, 6, 2_500, pairs)
                .weights(ones(pairs[0].length))
                .build();
        var cancelled = new TimetableSettings(1, 1, Progress.until(() -> true));
        var result = (Planned) Timetables.checked(request, Timetabler.solve(request, cancelled));
        assertThat(result.timetable().lost()).isEqualTo(pairs[0].length);
    }

    @Test
    void the_same_seed_gives_the_same_rounds() {
        int[][] pairs = Timetables.pairs(200, 0, 5, 4_000, new SplittableRandom(5));
        var request = Timetables.request(200, 5, 100, pairs)
                .weights(ones(pairs[0].length))
                .build();
        var one = (Planned) Timetables.solve(request);
        var two = (Planned) Timetables.solve(request);
        for (int m = 0; m < pairs[0].length; m++) {
            assertThat(one.timetable().slot(m)).isEqualTo(two.timetable().slot(m));
        }
    }

    @Test
    void the_certificate_sees_every_broken_rule() {
        var request =
                TimetableRequest.of(3, 2, 1, new int[] {0, 1}, new int[] {1, 2}).build();
        assertThat(violations(request, new int[] {0, 0}, new int[] {0, 0}))
                .containsExactlyInAnyOrder(
                        "person 1 twice in slot 0", "table 0 twice in slot 0", "2 meetings in slot 0");
        assertThat(violations(request, new int[] {0, -1}, new int[] {0, -1})).containsExactly("meeting 1 must be held");
        assertThat(violations(request, new int[] {0, 2}, new int[] {0, 0})).containsExactly("meeting 1 in slot 2");
        assertThat(violations(request, new int[] {0, 1}, new int[] {0, 1})).containsExactly("meeting 1 at table 1");
        assertThat(violations(request, new int[] {0}, new int[] {0})).hasSize(1);
    }

    private static List<String> violations(TimetableRequest request, int[] slot, int[] table) {
        return TimetableCertificate.of(request, new Timetable(slot, table)).violations();
    }

    private static int degree(int people, int[][] pairs) {
        int[] has = new int[people];
        for (int i = 0; i < pairs[0].length; i++) {
            has[pairs[0][i]]++;
            has[pairs[1][i]]++;
        }
        return Arrays.stream(has).max().orElse(0);
    }

    private static int[][] complete(int people) {
        int[] left = new int[people * (people - 1) / 2];
        int[] right = new int[left.length];
        int count = 0;
        for (int u = 0; u < people; u++) {
            for (int v = u + 1; v < people; v++) {
                left[count] = u;
                right[count++] = v;
            }
        }
        return new int[][] {left, right};
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
