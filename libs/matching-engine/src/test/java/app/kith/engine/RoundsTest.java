package app.kith.engine;

import static app.kith.engine.People.pair;
import static app.kith.engine.People.person;
import static app.kith.engine.People.strangers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void no_veto_is_broken_nobody_sits_twice_and_everybody_sits_or_sits_out() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Crowd crowd = People.random(random, random.nextInt(14), random.nextDouble(), random.nextDouble());

            Seating seating = Matchmaker.seat(crowd, new RoundSettings(Set.of(), Map.of(), seed));

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

            assertThat(Matchmaker.seat(crowd, new RoundSettings(Set.of(), Map.of(), seed))
                            .pairs())
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
        assertThat(Matchmaker.seat(two, settings(1)).pairs()).hasSize(1);

        Crowd four = new Crowd(strangers(4).people(), Set.of(pair(0, 1), pair(2, 3), pair(0, 2), pair(1, 3)), Set.of());
        assertThat(pairs(Matchmaker.seat(four, settings(1)))).containsExactlyInAnyOrder(pair(0, 3), pair(1, 2));
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

        assertThat(pairs(Matchmaker.seat(crowd, settings(1)))).contains(pair(0, 1));
        assertThat(pairs(Matchmaker.seat(crowd, new RoundSettings(Set.of(pair(0, 2)), Map.of(), 1))))
                .contains(pair(0, 2));
    }

    @Test
    void the_same_seed_and_crowd_give_the_same_seating() {
        Crowd crowd = People.random(new Random(3), 51, 0.2, 0.1);
        List<Participant> shuffled = new ArrayList<>(crowd.people());
        Collections.shuffle(shuffled, new Random(8));

        assertThat(Matchmaker.seat(new Crowd(shuffled, crowd.met(), crowd.vetoes()), settings(9)))
                .isEqualTo(Matchmaker.seat(crowd, settings(9)));
    }

    @Test
    void nobody_and_one_person_have_nobody_to_meet() {
        assertThat(Matchmaker.seat(strangers(0), settings(1))).isEqualTo(new Seating(List.of(), List.of()));
        assertThat(Matchmaker.seat(strangers(1), settings(1)).sittingOut()).containsExactly(People.id(0));
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

    private static RoundSettings settings(long seed) {
        return new RoundSettings(Set.of(), Map.of(), seed);
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
            Seating seating = Matchmaker.seat(now, new RoundSettings(Set.of(), satOut, met.size()));
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
