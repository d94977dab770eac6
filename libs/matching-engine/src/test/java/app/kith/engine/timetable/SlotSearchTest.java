package app.kith.engine.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.engine.progress.Progress;
import app.kith.engine.timetable.Conflict.Reason;
import app.kith.engine.timetable.TimetableResult.Infeasible;
import app.kith.engine.timetable.TimetableResult.NotFound;
import app.kith.engine.timetable.TimetableResult.Planned;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotSearchTest {

    private static final int[][] STAR = {{0, 0, 0}, {1, 2, 3}};

    @Test
    void ten_thousand_small_requests_break_no_rule_and_every_conflict_is_real() {
        var random = new SplittableRandom(1);
        int planned = 0;
        int infeasible = 0;
        for (int i = 0; i < 10_000; i++) {
            TimetableRequest request = any(random);
            TimetableResult result =
                    Timetables.checked(request, Timetabler.solve(request, TimetableSettings.of(i, 300)));
            planned += result instanceof Planned ? 1 : 0;
            if (result instanceof Infeasible(Conflict conflict)) {
                infeasible++;
                assertThat(Exhaustive.canHold(request, conflict.meetings())).isFalse();
            }
        }
        assertThat(planned).isGreaterThan(4_000);
        assertThat(infeasible).isGreaterThan(500);
    }

    @Test
    void small_requests_are_planned_wherever_trying_everything_finds_a_timetable() {
        var random = new SplittableRandom(2);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            int people = 3 + random.nextInt(4);
            int[][] pairs = Timetables.pairs(people, 0, 4, 8, random);
            int[][] order = order(pairs[0].length, 1, random);
            var request = Timetables.request(people, 4, 2, pairs)
                    .available(Timetables.slots(people, 4, random))
                    .precedences(order[0], order[1])
                    .build();
            if (Exhaustive.canHold(
                    request, IntStream.range(0, pairs[0].length).boxed().toList())) {
                assertThat(Timetables.solve(request)).isInstanceOf(Planned.class);
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void nobody_is_asked_to_come_when_unavailable() {
        var request = Timetables.request(4, 4, 4, STAR)
                .available(new long[] {0b1110, 0b1000, 0b0011, 0b1111})
                .build();
        assertThat(Timetables.planned(request).lost()).isZero();
    }

    @Test
    void fixed_meetings_keep_their_slot_and_sessions_their_half() {
        var request = Timetables.request(4, 4, 4, STAR)
                .allowed(new long[] {0b0100, 0b0011, 0b1100})
                .build();
        var planned = (Planned) Timetables.solve(request);
        assertThat(planned.timetable().slot(0)).isEqualTo(2);
        assertThat(planned.timetable().slot(1)).isLessThan(2);
        assertThat(planned.timetable().slot(2)).isEqualTo(3);
    }

    @Test
    void meetings_keep_their_order() {
        var request = Timetables.request(4, 3, 4, STAR)
                .precedences(new int[] {2, 1}, new int[] {1, 0})
                .build();
        var planned = (Planned) Timetables.solve(request);
        assertThat(List.of(
                        planned.timetable().slot(2),
                        planned.timetable().slot(1),
                        planned.timetable().slot(0)))
                .containsExactly(0, 1, 2);
    }

    @Test
    void days_are_compact() {
        var request = Timetables.request(4, 9, 4, STAR).fewBreaks(2).build();
        assertThat(Timetables.planned(request).breaks()).isZero();
    }

    @Test
    void after_two_meetings_in_a_row_comes_a_rest_of_two_slots() {
        var request =
                Timetables.request(4, 5, 4, STAR).restAfter(2, 2).fewBreaks(-1).build();
        var certificate = Timetables.planned(request);
        assertThat(certificate.breaks()).isEqualTo(1);
    }

    @Test
    void too_little_time_to_rest_is_told() {
        var request = Timetables.request(4, 3, 4, STAR).restAfter(2, 1).build();
        assertThat(Timetables.solve(request)).isInstanceOf(NotFound.class);
    }

    @Test
    void two_fixed_meetings_of_one_person_in_one_slot_are_the_conflict() {
        var request = Timetables.request(4, 9, 4, STAR)
                .allowed(new long[] {0b100, 0b111, 0b100})
                .build();
        var conflict = Timetables.conflict(request);
        assertThat(conflict.reason()).isEqualTo(Reason.SLOTS_OF_A_PERSON);
        assertThat(conflict.meetings()).containsExactly(0, 2);
    }

    @Test
    void a_circular_order_names_its_meetings() {
        var request = TimetableRequest.of(8, 5, 4, new int[] {0, 2, 4, 6}, new int[] {1, 3, 5, 7})
                .precedences(new int[] {0, 2, 3}, new int[] {2, 3, 0})
                .build();
        var conflict = Timetables.conflict(request);
        assertThat(conflict.reason()).isEqualTo(Reason.CIRCULAR_ORDER);
        assertThat(conflict.meetings()).containsExactly(0, 2, 3);
    }

    @Test
    void an_afternoon_meeting_before_a_morning_meeting_names_both() {
        var request = Timetables.request(4, 4, 4, STAR)
                .allowed(new long[] {0b0011, 0b1111, 0b1100})
                .precedences(new int[] {2, 0}, new int[] {0, 1})
                .build();
        var conflict = Timetables.conflict(request);
        assertThat(conflict.reason()).isEqualTo(Reason.ORDER);
        assertThat(conflict.meetings()).containsExactly(0, 2);
    }

    @Test
    void a_session_with_too_few_tables_names_its_meetings() {
        var request = TimetableRequest.of(8, 5, 1, new int[] {0, 2, 4, 6}, new int[] {1, 3, 5, 7})
                .allowed(new long[] {0b11, 0b11, 0b11111, 0b11})
                .build();
        var conflict = Timetables.conflict(request);
        assertThat(conflict.reason()).isEqualTo(Reason.TOGETHER);
        assertThat(conflict.meetings()).containsExactly(0, 1, 3);
    }

    @Test
    void a_meeting_that_may_be_lost_makes_way_for_one_that_must_be_held() {
        var request = Timetables.request(4, 9, 4, STAR)
                .allowed(new long[] {0b100, 0b100, 0b100})
                .weights(new double[] {5, Double.POSITIVE_INFINITY, 7})
                .build();
        var planned = (Planned) Timetables.solve(request);
        assertThat(planned.timetable().slot(1)).isEqualTo(2);
        assertThat(planned.timetable().lost()).isEqualTo(2);
    }

    @Test
    void the_same_seed_and_moves_give_the_same_slots() {
        var random = new SplittableRandom(3);
        int[][] pairs = Timetables.pairs(30, 0, 6, 300, random);
        var request = Timetables.request(30, 10, 12, pairs).fewBreaks(2).build();
        var one = (Planned) Timetables.solve(request);
        var two = (Planned) Timetables.solve(request);
        for (int m = 0; m < pairs[0].length; m++) {
            assertThat(one.timetable().slot(m)).isEqualTo(two.timetable().slot(m));
            assertThat(one.timetable().table(m)).isEqualTo(two.timetable().table(m));
        }
    }

    @Test
    void a_cancelled_search_hands_out_what_it_has() {
        int[][] pairs = Timetables.pairs(30, 0, 6, 300, new SplittableRandom(4));
        var request = Timetables.request(30, 12, 15, pairs).fewBreaks(-1).build();
        var cancelled = new TimetableSettings(1, Long.MAX_VALUE, Progress.until(() -> true));
        assertThat(Timetables.checked(request, Timetabler.solve(request, cancelled)))
                .isInstanceOfAny(Planned.class, NotFound.class);
    }

    @Test
    void senseless_requests_are_refused() {
        assertThatThrownBy(() -> TimetableRequest.of(2, 1, 1, new int[] {0}, new int[] {2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimetableRequest.of(2, 1, 1, new int[] {1}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimetableRequest.of(2, -1, 1, new int[0], new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timetables.request(4, 1, 1, STAR).weights(new double[] {1, Double.NaN, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timetables.request(4, 64, 1, STAR).fewBreaks(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timetables.request(4, 9, 1, STAR).precedences(new int[] {0}, new int[] {3}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timetables.request(4, 9, 1, STAR).precedences(new int[] {0}, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timetables.request(4, 9, 1, STAR).restAfter(0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TimetableSettings.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TimetableRequest any(SplittableRandom random) {
        int people = 1 + random.nextInt(7);
        int slots = 1 + random.nextInt(5);
        int[][] pairs = Timetables.pairs(people, 0, 5, random.nextInt(10), random);
        int meetings = pairs[0].length;
        var builder = Timetables.request(people, slots, 1 + random.nextInt(4), pairs);
        if (random.nextInt(3) == 0) {
            builder.available(Timetables.slots(people, slots, random));
        }
        if (random.nextInt(3) == 0) {
            builder.allowed(Timetables.slots(meetings, slots, random));
        }
        if (random.nextInt(3) == 0) {
            int[][] order = order(meetings, random.nextInt(3), random);
            builder.precedences(order[0], order[1]);
        }
        if (random.nextInt(3) == 0) {
            builder.restAfter(1 + random.nextInt(3), 1 + random.nextInt(2));
        }
        if (random.nextInt(3) == 0) {
            builder.fewBreaks(random.nextInt(4) - 1);
        }
        if (random.nextBoolean()) {
            builder.weights(random.doubles(meetings)
                    .map(weight -> weight < 0.3 ? Double.POSITIVE_INFINITY : weight)
                    .toArray());
        }
        return builder.build();
    }

    private static int[][] order(int meetings, int count, SplittableRandom random) {
        int orders = meetings < 2 ? 0 : count;
        int[] before = random.ints(orders, 0, Math.max(1, meetings)).toArray();
        int[] after = before.clone();
        for (int i = 0; i < orders; i++) {
            after[i] = (before[i] + 1 + random.nextInt(meetings - 1)) % meetings;
        }
        return new int[][] {before, after};
    }
}
