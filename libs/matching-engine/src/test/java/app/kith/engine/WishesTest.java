package app.kith.engine;

import static app.kith.engine.People.id;
import static app.kith.engine.People.pair;
import static app.kith.engine.People.person;
import static app.kith.engine.People.strangers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.progress.Progress;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WishesTest {

    @Test
    void must_meets_and_kept_pairs_are_in_the_plan_whatever_they_are_worth() {
        Crowd crowd = People.random(new Random(1), 40, 0.2, 0);
        List<Wish> wishes = List.of(new Wish.MustMeet(pair(0, 1)), new Wish.Keep(pair(0, 2)), new Wish.Limit(id(0), 2));

        Plan plan = planned(Matchmaker.plan(crowd, PlanSettings.of(3, 1), wishes, Progress.UNWATCHED));

        assertThat(partners(plan, 0)).isEqualTo(Set.of(pair(0, 1), pair(0, 2)));
    }

    @Test
    void nobody_gets_more_meetings_than_they_want_nor_somebody_they_are_kept_from() {
        List<Wish> wishes = List.of(new Wish.Limit(id(0), 0), new Wish.Limit(id(1), 1), new Wish.Veto(pair(2, 3)));

        Plan plan = planned(Matchmaker.plan(strangers(6), PlanSettings.of(5, 1), wishes, Progress.UNWATCHED));

        assertThat(plan.unmatched()).containsExactly(id(0));
        assertThat(partners(plan, 1)).hasSize(1);
        assertThat(partners(plan, 2)).doesNotContain(pair(2, 3));
    }

    @Test
    void a_pair_that_must_and_must_not_meet_is_named() {
        Crowd crowd = new Crowd(strangers(9).people(), Set.of(), Set.of(pair(0, 1), pair(2, 3)));

        assertThat(conflict(crowd, 3, new Wish.MustMeet(pair(4, 5)), new Wish.MustMeet(pair(0, 1))))
                .containsExactlyInAnyOrder(new Wish.MustMeet(pair(0, 1)), new Wish.Veto(pair(0, 1)));
    }

    @Test
    void more_must_meets_than_a_limit_allows_are_named_with_the_limit_and_not_one_more() {
        Wish.Limit limit = new Wish.Limit(id(0), 1);

        List<Wish> conflict = conflict(
                strangers(9),
                3,
                new Wish.MustMeet(pair(0, 1)),
                new Wish.Keep(pair(0, 2)),
                new Wish.MustMeet(pair(0, 3)),
                new Wish.MustMeet(pair(4, 5)),
                limit);

        assertThat(conflict).hasSize(3).contains(limit);
        for (Wish left : conflict) {
            Wish[] others = conflict.stream().filter(wish -> wish != left).toArray(Wish[]::new);
            assertThat(Matchmaker.plan(strangers(9), PlanSettings.of(3, 1), List.of(others), Progress.UNWATCHED))
                    .isInstanceOf(PlanOutcome.Planned.class);
        }
    }

    @Test
    void the_usual_limit_counts_as_a_wish_too() {
        assertThat(conflict(strangers(5), 1, new Wish.MustMeet(pair(0, 1)), new Wish.MustMeet(pair(0, 2))))
                .containsExactlyInAnyOrder(
                        new Wish.MustMeet(pair(0, 1)), new Wish.MustMeet(pair(0, 2)), new Wish.Limit(id(0), 1));
    }

    @Test
    void nobody_can_be_made_to_meet_somebody_who_is_not_there() {
        assertThat(conflict(strangers(3), 3, new Wish.MustMeet(pair(0, 7))))
                .containsExactly(new Wish.MustMeet(pair(0, 7)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Wish.Limit(id(0), -1));
    }

    @Test
    void somebody_who_may_not_come_is_planned_for_after_those_who_will() {
        List<String> bees = List.of("bees");
        Participant ana = person(0, null, bees, bees);
        Participant ben = new Participant(id(1), null, bees, bees, 0.3);
        Participant cem = person(2, null, bees, bees);

        Plan plan = Matchmaker.plan(People.crowd(ana, ben, cem), PlanSettings.of(1, 1));

        assertThat(plan.suggestions()).extracting(Suggestion::pair).containsExactly(pair(0, 2));
        assertThat(plan.gap()).isLessThan(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Participant(id(1), null, bees, bees, Double.NaN));
    }

    @Test
    void a_run_that_is_stopped_says_so_and_keeps_the_wishes() {
        Crowd crowd = People.random(new Random(1), 60, 0.1, 0.1);
        AtomicInteger asked = new AtomicInteger();
        Progress until = Progress.until(() -> asked.incrementAndGet() > 20);

        PlanOutcome outcome = Matchmaker.plan(crowd, PlanSettings.of(3, 1), List.of(new Wish.Limit(id(0), 0)), until);

        assertThat(outcome).isInstanceOfSatisfying(PlanOutcome.Cancelled.class, cancelled -> {
            assertThat(cancelled.soFar().unmatched()).contains(id(0));
            assertThat(cancelled.soFar().suggestions())
                    .noneMatch(s -> crowd.vetoes().contains(s.pair()));
        });
    }

    @Test
    void ten_thousand_with_the_same_ask_and_no_offer_all_get_three() {
        Crowd crowd = new Crowd(
                IntStream.range(0, 10_000)
                        .mapToObj(i -> person(i, null, List.of("funding for my startup"), List.of()))
                        .toList(),
                Set.of(),
                Set.of());

        Plan plan = Matchmaker.plan(crowd, PlanSettings.of(3, 1));

        assertThat(plan.unmatched()).isEmpty();
        assertThat(plan.suggestions()).hasSize(15_000);
        assertThat(plan.value()).isZero();
        assertThat(plan.gap()).isZero();
    }

    @Test
    void the_plan_tells_its_value_and_the_bound_that_proves_it() {
        Plan plan = Matchmaker.plan(People.random(new Random(5), 200, 0.05, 0.05), PlanSettings.of(3, 1));

        assertThat(plan.value()).isPositive().isLessThanOrEqualTo(plan.bound());
        assertThat(plan.gap()).isLessThan(0.05);
    }

    private static Plan planned(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Planned.class);
        return ((PlanOutcome.Planned) outcome).plan();
    }

    private static List<Wish> conflict(Crowd crowd, int perPerson, Wish... wishes) {
        PlanOutcome outcome =
                Matchmaker.plan(crowd, PlanSettings.of(perPerson, 1), List.of(wishes), Progress.UNWATCHED);
        assertThat(outcome).isInstanceOf(PlanOutcome.Contradictory.class);
        return ((PlanOutcome.Contradictory) outcome).conflict();
    }

    private static Set<Pair> partners(Plan plan, int person) {
        return Set.copyOf(plan.suggestions().stream()
                .map(Suggestion::pair)
                .filter(pair -> pair.has(id(person)))
                .toList());
    }
}
