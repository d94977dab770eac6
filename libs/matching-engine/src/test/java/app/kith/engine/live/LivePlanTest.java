package app.kith.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.progress.Progress;
import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LivePlanTest {

    private static final TimetableSettings SETTINGS = TimetableSettings.of(1, 5_000);

    @Test
    void whatever_happens_at_two_thousand_gatherings_every_promise_is_kept() {
        var random = new SplittableRandom(1);
        int changes = 0;
        for (int i = 0; i < 2_000; i++) {
            var gathering = Gathering.any(random);
            for (int event = 0; event < 12; event++) {
                var changed = happen(gathering, random);
                changes += changed.size();
                gathering.check(changed);
            }
        }
        assertThat(changes).isGreaterThan(10_000);
    }

    private static List<Change> happen(Gathering gathering, SplittableRandom random) {
        int person = random.nextInt(gathering.graph.people());
        int other = random.nextInt(gathering.graph.people());
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                gathering.gone[person] = true;
                return gathering.plan.leave(person);
            }
            case 2, 3 -> {
                if (!gathering.gone[person]) {
                    return List.of();
                }
                gathering.gone[person] = false;
                gathering.rest[person] = random.nextLong() | 1L << (gathering.rounds - 1);
                return gathering.plan.arrive(person, gathering.rest[person]);
            }
            case 4 -> {
                gathering.blocked.add(List.of(person, other));
                gathering.blocked.add(List.of(other, person));
                return gathering.plan.block(person, other);
            }
            case 5 -> {
                int table = random.nextInt(gathering.tables);
                gathering.lostTables.add(table);
                return gathering.plan.loseTable(table);
            }
            case 6 -> {
                gathering.now = Math.min(gathering.rounds, gathering.now + random.nextInt(2));
                gathering.plan.begin(gathering.now);
                return List.of();
            }
            default -> {
                return gathering.plan.adopt(gathering.plan.outlook().resolve(priced(), SETTINGS));
            }
        }
    }

    @Test
    void a_left_partner_is_replaced_by_the_best_of_those_who_are_free() {
        var plan = plan(4, 1, new int[] {0, 0, 0}, new int[] {1, 2, 3}, 0.9, 0.5, 0.7);
        plan.plan(new int[] {0}, new Timetable(new int[] {0}, new int[] {1}));
        assertThat(plan.leave(1)).containsExactly(new Change.Cancelled(0, 0, 1), new Change.Planned(0, 1, 0, 3));
    }

    @Test
    void a_meeting_changes_its_round_so_that_nobody_is_left_alone() {
        var plan = plan(3, 2, new int[] {0, 1}, new int[] {2, 2}, 1, 1);
        plan.plan(new int[] {0}, new Timetable(new int[] {0}, new int[] {0}));
        plan.arrive(1, 0b01);
        assertThat(plan.partner(1, 0)).isEqualTo(2);
        assertThat(plan.partner(0, 1)).isEqualTo(2);
    }

    @Test
    void three_pairs_change_partners_so_that_somebody_far_away_has_room() {
        int[] tail = {0, 1, 2, 3, 4, 5, 6};
        int[] head = {1, 2, 3, 4, 5, 6, 7};
        int[] limit = new int[8];
        Arrays.fill(limit, 1);
        var graph = CandidateGraph.of(8, tail, head, new double[] {1, 1, 1, 1, 1, 1, 1});
        var plan = new LivePlan(graph, 1, 4, limit);
        plan.plan(new int[] {1, 3, 5}, new Timetable(new int[] {0, 0, 0}, new int[] {0, 1, 2}));
        plan.arrive(0, 1);
        for (int person = 0; person < 8; person += 2) {
            assertThat(plan.partner(person, 0)).isEqualTo(person + 1);
        }
    }

    @Test
    void meetings_of_others_change_their_rounds_in_turn_where_two_have_no_free_round_in_common() {
        int[] tail = {0, 0, 1, 2};
        int[] head = {1, 2, 4, 3};
        var graph = CandidateGraph.of(5, tail, head, new double[] {1, 1, 1, 1});
        int[] limit = {2, 2, 2, 1, 1};
        var plan = new LivePlan(graph, 2, 3, limit);
        // 0 meets 2 in round 1, who meets 3 in round 0; 1 meets 4 in round 0: 0 is free in round 0, 1 in round 1
        plan.plan(new int[] {1, 3, 2}, new Timetable(new int[] {1, 0, 0}, new int[] {0, 0, 1}));
        plan.arrive(0, 0b11);
        int round = plan.partner(0, 0) == 1 ? 0 : 1;
        assertThat(plan.partner(0, round)).isEqualTo(1);
        assertThat(plan.partner(0, 1 - round)).isEqualTo(2);
        assertThat(plan.partner(2, round)).isEqualTo(3);
        assertThat(plan.partner(1, 1 - round)).isEqualTo(4);
    }

    @Test
    void somebody_in_a_round_announced_already_is_not_moved_twice() {
        int[] tail = {0, 1, 1, 2, 4};
        int[] head = {1, 2, 3, 3, 5};
        var plan = plan(6, 1, tail, head, 1, 1, 1, 1, 1);
        plan.leave(3);
        plan.plan(new int[] {1}, new Timetable(new int[] {0}, new int[] {0}));
        plan.announce(1);
        plan.block(1, 2);
        assertThat(plan.partner(0, 0)).isEqualTo(1);
        plan.arrive(3, 1);
        assertThat(plan.partner(0, 0)).isEqualTo(1);
    }

    @Test
    void old_acquaintances_meet_again_only_when_there_is_nobody_else() {
        var plan = plan(3, 2, new int[] {0, 0}, new int[] {1, 2}, 0.9, 0.1);
        plan.metBefore(0, 1);
        plan.arrive(0, 0b01);
        assertThat(plan.partner(0, 0)).isEqualTo(2);
        plan.arrive(0, 0b11);
        assertThat(plan.partner(0, 1)).isEqualTo(1);
    }

    @Test
    void a_meeting_moves_to_another_table_when_its_own_is_lost() {
        var plan = plan(2, 1, new int[] {0}, new int[] {1}, 1);
        plan.plan(new int[] {0}, new Timetable(new int[] {0}, new int[] {0}));
        plan.loseTable(0);
        assertThat(plan.table(0, 0)).isEqualTo(1);
        plan.loseTable(1);
        assertThat(plan.partner(0, 0)).isEqualTo(-1);
    }

    @Test
    void a_new_plan_leaves_rounds_alone_that_were_announced_while_it_was_made() {
        var gathering = Gathering.any(new SplittableRandom(7));
        int[][] before = gathering.partners();
        var outlook = gathering.plan.outlook();
        gathering.plan.announce(gathering.rounds);
        gathering.check(gathering.plan.adopt(outlook.resolve(priced(), SETTINGS)));
        assertThat(gathering.partners()).isDeepEqualTo(before);
    }

    @Test
    void a_new_plan_that_was_made_before_somebody_left_finds_them_other_partners() {
        for (int seed = 0; seed < 200; seed++) {
            var gathering = Gathering.any(new SplittableRandom(seed));
            var outlook = gathering.plan.outlook();
            gathering.gone[1] = true;
            gathering.check(gathering.plan.leave(1));
            assertThat(gathering.plan.hasChangedSince(outlook)).isTrue();
            gathering.check(gathering.plan.adopt(outlook.resolve(priced(), SETTINGS)));
        }
    }

    @Test
    void events_from_many_threads_leave_a_valid_plan() {
        var gathering = Gathering.any(new SplittableRandom(11));
        List<CompletableFuture<Void>> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                int person = i % gathering.graph.people();
                all.add(CompletableFuture.runAsync(
                        () -> {
                            gathering.plan.leave(person);
                            gathering.plan.arrive(person, -1L);
                        },
                        threads));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
        var last = gathering.plan.outlook().resolve(priced(), SETTINGS);
        gathering.plan.adopt(last);
        for (int r = 0; r < gathering.rounds; r++) {
            int[] partners = gathering.partners()[r];
            for (int person = 0; person < partners.length; person++) {
                assertThat(partners[person] < 0 || partners[partners[person]] == person)
                        .isTrue();
            }
        }
    }

    @Test
    void nonsense_is_refused_and_leaves_the_plan_as_it_was() {
        var plan = plan(3, 2, new int[] {0, 1}, new int[] {1, 2}, 1, 1);
        var twice = new Timetable(new int[] {0, 0}, new int[] {0, 1});
        assertThatThrownBy(() -> plan.plan(new int[] {0, 1}, twice)).isInstanceOf(IllegalArgumentException.class);
        assertThat(plan.value()).isZero();
        assertThatThrownBy(() -> plan.leave(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.block(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.loseTable(2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.begin(3)).isInstanceOf(IllegalArgumentException.class);
        plan.begin(1);
        assertThatThrownBy(() -> plan.begin(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(plan.block(0, 0)).isEmpty();
    }

    @Test
    void nobody_and_nothing_to_do_is_no_trouble() {
        var nobody = new LivePlan(CandidateGraph.of(0, new int[0], new int[0], new double[0]), 3, 3, new int[0]);
        assertThat(nobody.adopt(nobody.outlook().resolve(priced(), SETTINGS))).isEmpty();
        var over = plan(2, 1, new int[] {0}, new int[] {1}, 1);
        over.begin(1);
        assertThat(over.arrive(0, -1L)).isEmpty();
        assertThat(over.adopt(over.outlook().resolve(priced(), SETTINGS))).isEmpty();
    }

    @Test
    void plans_made_beside_the_gathering_are_adopted_one_after_another_and_nobody_who_stays_loses_by_them() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 200; i++) {
            var gathering = Gathering.any(random);
            try (var thread = Executors.newSingleThreadExecutor()) {
                var renewal = new Renewal(gathering.plan, priced(), SETTINGS, thread);
                gathering.check(renewal.renew().join());
                gathering.gone[0] = true;
                gathering.check(gathering.plan.leave(0));
                gathering.check(renewal.renew().join());
            }
        }
    }

    @Test
    void a_plan_with_the_prices_of_the_last_is_worth_as_much_as_one_made_from_nothing() {
        var random = new SplittableRandom(9);
        int people = 400;
        int[] tail = new int[people * 8];
        int[] head = new int[tail.length];
        for (int e = 0; e < tail.length; e++) {
            tail[e] = e / 8;
            head[e] = (tail[e] + 1 + e % 8 * 37) % people;
        }
        var graph = CandidateGraph.of(
                people, tail, head, random.doubles(tail.length).toArray());
        int[] limit = new int[people];
        Arrays.fill(limit, 5);
        var plan = new LivePlan(graph, 6, 200, limit);
        Chooser chooser = priced();
        plan.adopt(plan.outlook().resolve(chooser, SETTINGS));
        for (int person = 0; person < people; person += 10) {
            plan.leave(person);
        }
        plan.adopt(plan.outlook().resolve(chooser, SETTINGS));
        double warm = plan.value();
        plan.adopt(plan.outlook().resolve(priced(), SETTINGS));
        assertThat(warm).isGreaterThan(0.995 * plan.value());
        plan.adopt(plan.outlook().resolve(Chooser.heaviestFirst(), SETTINGS));
        assertThat(warm).isGreaterThan(plan.value());
    }

    private static Chooser priced() {
        return Chooser.priced(1, Progress.UNWATCHED);
    }

    private static LivePlan plan(int people, int rounds, int[] tail, int[] head, double... weight) {
        int[] limit = new int[people];
        Arrays.fill(limit, rounds);
        return new LivePlan(CandidateGraph.of(people, tail, head, weight), rounds, 2, limit);
    }
}
