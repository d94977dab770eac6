package app.kith.engine;

import static app.kith.engine.People.pair;
import static app.kith.engine.People.person;
import static app.kith.engine.People.strangers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.evening.Evening;
import app.kith.engine.evening.RoundFormat;
import app.kith.engine.evening.RoundSettings;
import app.kith.engine.evening.Seating;
import app.kith.engine.evening.SeatingOutcome;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void no_veto_is_broken_nobody_sits_twice_and_everybody_sits_or_sits_out() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Crowd crowd = People.random(random, random.nextInt(14), random.nextDouble(), random.nextDouble());

            Seating seating = seat(crowd, settings(seed));

            List<UUID> everybody = new ArrayList<>(seating.sittingOut());
            seating.pairs()
                    .forEach(seat -> everybody.addAll(
                            List.of(seat.pair().a(), seat.pair().b())));
            assertThat(everybody)
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            crowd.people().stream().map(Participant::id).toList());
            assertThat(seating.pairs()).noneMatch(seat -> crowd.vetoes().contains(seat.pair()));
        }
    }

    @Test
    void as_many_are_seated_as_brute_force_can_seat() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            Crowd crowd = People.random(random, 2 * (1 + random.nextInt(4)), 0, 0.3 + random.nextDouble() / 2);

            assertThat(seat(crowd, settings(seed)).pairs())
                    .as("seed %d", seed)
                    .hasSize(mostPairs(crowd, new ArrayList<>(crowd.people())));
        }
    }

    @Test
    void nobody_meets_again_in_the_first_half_of_all_possible_rounds_and_sit_outs_rotate() {
        for (int people = 2; people <= 25; people++) {
            Evening evening = new Evening(People.random(new Random(people), people, 0, 0));
            int rounds = Math.max(1, (people + 1) / 2 - 1);
            for (int round = 0; round < rounds; round++) {
                evening.play();
            }
            assertThat(evening.repeats).as("%d people", people).isZero();
            assertThat(evening.spreadOfSitOuts()).as("%d people", people).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void nobody_sits_out_twice_before_everybody_has_sat_out_once() {
        Evening evening = new Evening(strangers(7));
        for (int round = 0; round < 7; round++) {
            evening.play();
        }
        assertThat(evening.satOut).hasSize(7).containsValue(1).doesNotContainValue(2);
        evening.play();
        assertThat(evening.spreadOfSitOuts()).isEqualTo(1);
    }

    @Test
    void somebody_who_comes_late_is_seated_and_sits_out_in_turn() {
        Evening evening = new Evening(strangers(5));
        evening.play();
        evening.crowd = strangers(6);
        assertThat(evening.play().sittingOut()).isEmpty();
        evening.crowd = strangers(7);
        for (int round = 0; round < 6; round++) {
            evening.play();
        }
        assertThat(evening.satOut).doesNotContainValue(2);
    }

    @Test
    void two_people_meet_again_only_because_there_is_no_other_way() {
        Crowd two = new Crowd(strangers(2).people(), Set.of(pair(0, 1)), Set.of());
        assertThat(seat(two, settings(1)).pairs()).hasSize(1);

        Crowd four = new Crowd(strangers(4).people(), Set.of(pair(0, 1), pair(2, 3), pair(0, 2), pair(1, 3)), Set.of());
        assertThat(pairs(seat(four, settings(1)))).containsExactlyInAnyOrder(pair(0, 3), pair(1, 2));
    }

    @Test
    void promised_pairs_go_before_higher_scores() {
        List<String> topic = List.of("bees");
        Crowd crowd = new Crowd(
                List.of(
                        person(0, null, topic, topic),
                        person(1, null, topic, topic),
                        person(2, null, List.of(), List.of()),
                        person(3, null, List.of(), List.of())),
                Set.of(),
                Set.of());

        assertThat(pairs(seat(crowd, settings(1)))).contains(pair(0, 1));
        assertThat(pairs(seat(crowd, settings(1).withPromised(Set.of(pair(0, 2))))))
                .contains(pair(0, 2));
    }

    @Test
    void two_promised_pairs_that_are_worth_little_do_not_part_a_better_one() {
        List<String> topic = List.of("bees");
        Crowd crowd = new Crowd(
                List.of(
                        person(0, null, List.of(), List.of()),
                        person(1, null, topic, topic),
                        person(2, null, topic, topic),
                        person(3, null, List.of(), List.of())),
                Set.of(),
                Set.of());
        Set<Pair> promised = Set.of(pair(0, 1), pair(1, 2), pair(2, 3));

        for (int seed = 0; seed < 20; seed++) {
            assertThat(pairs(seat(crowd, settings(seed).withPromised(promised))))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrder(pair(1, 2), pair(0, 3));
        }
    }

    @Test
    void who_sits_out_is_nobody_whose_best_promised_partner_is_there_if_another_may() {
        List<String> topic = List.of("bees");
        Crowd crowd = new Crowd(
                List.of(
                        person(0, null, List.of(), List.of()),
                        person(1, null, topic, topic),
                        person(2, null, topic, topic)),
                Set.of(),
                Set.of());
        RoundSettings settings = settings(1).withPromised(Set.of(pair(0, 1), pair(1, 2)));

        assertThat(pairs(seat(crowd, settings))).containsExactly(pair(1, 2));
        assertThat(pairs(seat(crowd, settings.withSatOut(Map.of(People.id(0), 1)))))
                .doesNotContain(pair(1, 2));
    }

    @Test
    void promised_pairs_are_worth_as_much_as_brute_force_finds() {
        int reached = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Crowd crowd = new Crowd(
                    People.random(random, 9 + random.nextInt(2), 0, 0).people().stream()
                            .map(person -> new Participant(person.id(), null, person.asks(), person.offers()))
                            .toList(),
                    Set.of(),
                    Set.of());
            Set<Pair> promised = Matchmaker.plan(crowd, PlanSettings.of(3, 1)).suggestions().stream()
                    .map(Suggestion::pair)
                    .collect(Collectors.toSet());
            Map<Pair, Double> worth = Matchmaker.explain(crowd, List.copyOf(promised)).stream()
                    .collect(Collectors.toMap(Suggestion::pair, Suggestion::score));

            double seated = pairs(seat(crowd, settings(seed).withPromised(promised))).stream()
                    .mapToDouble(pair -> worth.getOrDefault(pair, 0.0))
                    .sum();

            double most = mostWorth(worth, crowd.people());
            assertThat(seated).as("seed %d", seed).isBetween(0.75 * most, most + 1e-6);
            reached += seated > 0.95 * most ? 1 : 0;
        }
        assertThat(reached).isGreaterThanOrEqualTo(95);
    }

    private static double mostWorth(Map<Pair, Double> worth, List<Participant> left) {
        if (left.size() < 2) {
            return 0;
        }
        Participant first = left.getFirst();
        List<Participant> rest = left.subList(1, left.size());
        double most = mostWorth(worth, rest);
        for (Participant partner : rest) {
            double here = worth.getOrDefault(new Pair(first.id(), partner.id()), -1.0);
            if (here >= 0) {
                List<Participant> others = new ArrayList<>(rest);
                others.remove(partner);
                most = Math.max(most, here + mostWorth(worth, others));
            }
        }
        return most;
    }

    @Test
    void the_same_seed_and_crowd_give_the_same_seating() {
        Crowd crowd = People.random(new Random(3), 51, 0.2, 0.1);
        List<Participant> shuffled = new ArrayList<>(crowd.people());
        Collections.shuffle(shuffled, new Random(8));

        assertThat(seat(new Crowd(shuffled, crowd.met(), crowd.vetoes()), settings(9)))
                .isEqualTo(seat(crowd, settings(9)));
    }

    @Test
    void nobody_and_one_person_have_nobody_to_meet() {
        assertThat(seat(strangers(0), settings(1))).isEqualTo(new Seating(List.of(), List.of()));
        assertThat(seat(strangers(1), settings(1)).sittingOut()).containsExactly(People.id(0));
    }

    @Test
    void thousands_are_all_seated() {
        Evening evening = new Evening(People.random(new Random(1), 2_001, 0, 0.001));
        for (int round = 0; round < 3; round++) {
            assertThat(evening.play().sittingOut()).hasSize(1);
        }
        assertThat(evening.repeats).isZero();
        assertThat(evening.satOut).doesNotContainValue(2);
    }

    @Test
    void planned_together_everybody_meets_everybody_once_in_as_few_rounds_as_can_be() {
        for (int people = 2; people <= 15; people++) {
            int rounds = people % 2 == 0 ? people - 1 : people;
            List<Pair> met = seated(
                            People.random(new Random(people), people, 0, 0),
                            RoundSettings.of(new RoundFormat.Pairs(), rounds, 1))
                    .stream()
                    .flatMap(seating -> pairs(seating).stream())
                    .toList();
            assertThat(met).as("%d people", people).doesNotHaveDuplicates().hasSize(people * (people - 1) / 2);
        }
    }

    @Test
    void of_rounds_planned_together_the_promised_come_first() {
        Crowd crowd = strangers(8);
        Set<Pair> promised = Set.of(pair(0, 5), pair(1, 4), pair(2, 7), pair(3, 6));
        RoundSettings seven = RoundSettings.of(new RoundFormat.Pairs(), 7, 1).withPromised(promised);
        assertThat(pairs(seat(crowd, seven))).containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void two_sides_meet_completely_and_wait_in_turn() {
        Crowd crowd = strangers(7);
        var format = new RoundFormat.TwoSided(Set.of(People.id(0), People.id(1), People.id(2)));
        List<Seating> rounds = seated(crowd, RoundSettings.of(format, 4, 1));
        assertThat(rounds).allSatisfy(round -> assertThat(round.tables()).hasSize(3));
        assertThat(rounds.stream().flatMap(round -> pairs(round).stream()))
                .doesNotHaveDuplicates()
                .hasSize(12)
                .allMatch(pair -> format.firstSide().contains(pair.a())
                        != format.firstSide().contains(pair.b()));
        assertThat(rounds.stream().flatMap(round -> round.sittingOut().stream()))
                .doesNotHaveDuplicates();
        var nobody = new RoundFormat.TwoSided(Set.of(People.id(99)));
        assertThat(Matchmaker.seat(crowd, RoundSettings.of(nobody, 1, 1), Progress.UNWATCHED))
                .isEqualTo(new SeatingOutcome.OneSideEmpty());
    }

    @Test
    void fifteen_sit_in_threes_for_five_rounds_without_meeting_anybody_again() {
        List<Seating> rounds = seated(strangers(15), RoundSettings.of(new RoundFormat.Tables(3), 5, 1));
        assertThat(rounds.stream().flatMap(round -> pairs(round).stream()))
                .doesNotHaveDuplicates()
                .hasSize(75);
    }

    @Test
    void whoever_comes_for_groups_alone_never_sits_with_one_other() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int people = random.nextInt(14);
            Crowd crowd = People.random(random, people, 0.1, random.nextInt(3) == 0 ? 0.3 : 0);
            double share = random.nextDouble();
            Set<UUID> groupsOnly = new HashSet<>();
            crowd.people().stream()
                    .filter(person -> random.nextDouble() < share)
                    .forEach(person -> groupsOnly.add(person.id()));
            RoundFormat format =
                    random.nextBoolean() ? new RoundFormat.Pairs() : new RoundFormat.Tables(3 + random.nextInt(3));
            int rounds = 1 + random.nextInt(3);
            Crowd shy = crowd.withGroupsOnly(groupsOnly);
            for (Seating seating : seated(shy, RoundSettings.of(format, rounds, seed))) {
                assertThat(seating.tables())
                        .as("seed %d", seed)
                        .allMatch(table -> table.people().size() > 2
                                || table.people().stream().noneMatch(groupsOnly::contains));
                assertThat(seating.pairs()).noneMatch(seat -> crowd.vetoes().contains(seat.pair()));
                List<UUID> everybody = new ArrayList<>(seating.sittingOut());
                seating.tables().forEach(table -> everybody.addAll(table.people()));
                assertThat(everybody).doesNotHaveDuplicates().hasSize(people);
            }
        }
    }

    @Test
    void whoever_comes_for_groups_alone_joins_a_pair_and_is_suggested_to_nobody() {
        Crowd crowd = strangers(7).withGroupsOnly(Set.of(People.id(3)));
        Seating seating = seat(crowd, settings(1));
        assertThat(seating.sittingOut()).isEmpty();
        assertThat(seating.tables()).hasSize(3);
        Plan plan = Matchmaker.plan(crowd, PlanSettings.of(3, 1));
        assertThat(plan.suggestions()).noneMatch(suggestion -> suggestion.pair().has(People.id(3)));
        assertThat(plan.unmatched()).containsExactly(People.id(3));
    }

    @Test
    void newcomers_have_a_host_in_their_first_round() {
        Set<UUID> hosts = Set.of(People.id(0), People.id(1), People.id(2));
        Set<UUID> newcomers = Set.of(People.id(5), People.id(6), People.id(7));
        RoundSettings settings = RoundSettings.of(new RoundFormat.Pairs(), 3, 1).withHosts(hosts, newcomers);
        assertThat(pairs(seat(strangers(8), settings)).stream()
                        .filter(pair -> newcomers.contains(pair.a()) || newcomers.contains(pair.b())))
                .hasSize(3)
                .allMatch(pair -> hosts.contains(pair.a()) || hosts.contains(pair.b()));
    }

    @Test
    void a_run_that_is_stopped_seats_everybody_all_the_same() {
        Crowd crowd = People.random(new Random(2), 60, 0.1, 0.05);
        var stopped = (SeatingOutcome.Seated)
                Matchmaker.seat(crowd, RoundSettings.of(new RoundFormat.Tables(4), 5, 1), (step, share) -> false);
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.rounds())
                .hasSize(5)
                .allSatisfy(seating -> assertThat(seating.pairs())
                        .noneMatch(seat -> crowd.vetoes().contains(seat.pair())));
    }

    @Test
    void where_everybody_objects_to_everybody_all_sit_out() {
        Crowd four = strangers(4);
        Set<Pair> all = Set.of(pair(0, 1), pair(0, 2), pair(0, 3), pair(1, 2), pair(1, 3), pair(2, 3));
        Seating seating = seat(new Crowd(four.people(), Set.of(), all), settings(1));
        assertThat(seating.tables()).isEmpty();
        assertThat(seating.sittingOut()).hasSize(4);
    }

    @Test
    void no_round_and_tables_of_two_are_refused() {
        assertThatThrownBy(() -> RoundSettings.of(new RoundFormat.Pairs(), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundFormat.Tables(2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RoundSettings settings(long seed) {
        return RoundSettings.of(new RoundFormat.Pairs(), 1, seed);
    }

    private static Seating seat(Crowd crowd, RoundSettings settings) {
        return seated(crowd, settings).getFirst();
    }

    private static List<Seating> seated(Crowd crowd, RoundSettings settings) {
        return ((SeatingOutcome.Seated) Matchmaker.seat(crowd, settings, Progress.UNWATCHED)).rounds();
    }

    private static List<Pair> pairs(Seating seating) {
        return seating.pairs().stream().map(Suggestion::pair).toList();
    }

    private static int mostPairs(Crowd crowd, List<Participant> left) {
        if (left.size() < 2) {
            return 0;
        }
        List<Participant> rest = new ArrayList<>(left);
        Participant first = rest.removeFirst();
        int most = mostPairs(crowd, rest);
        for (Participant partner : left.subList(1, left.size())) {
            if (!crowd.vetoes().contains(new Pair(first.id(), partner.id()))) {
                List<Participant> others = new ArrayList<>(rest);
                others.remove(partner);
                most = Math.max(most, 1 + mostPairs(crowd, others));
            }
        }
        return most;
    }

    /** Rounds one after the other, remembering who met and who sat out. */
    private static final class Evening {

        private Crowd crowd;
        private final Set<Pair> met = new HashSet<>();
        private final Map<UUID, Integer> satOut = new HashMap<>();
        private int repeats;

        Evening(Crowd crowd) {
            this.crowd = crowd;
        }

        Seating play() {
            Crowd now = new Crowd(crowd.people(), met, crowd.vetoes());
            Seating seating = seat(now, settings(met.size()).withSatOut(satOut));
            seating.pairs().forEach(seat -> repeats += met.add(seat.pair()) ? 0 : 1);
            seating.sittingOut().forEach(person -> satOut.merge(person, 1, Integer::sum));
            return seating;
        }

        int spreadOfSitOuts() {
            List<Integer> counts = crowd.people().stream()
                    .map(person -> satOut.getOrDefault(person.id(), 0))
                    .toList();
            return Collections.max(counts) - Collections.min(counts);
        }
    }
}
