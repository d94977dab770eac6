package app.kith.engine.room.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.Ties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairRoundsTest {

    @Test
    void every_pair_meets_exactly_once_and_of_an_odd_number_everybody_sits_out_once() {
        for (int people = 2; people <= 41; people++) {
            int rounds = people % 2 == 0 ? people - 1 : people;
            Seats seats = Seats.of(Seats.pairs(people, rounds));

            assertThat(seats.meetings()).doesNotHaveDuplicates().hasSize(people * (people - 1) / 2);
            assertThat(seats.timesSatOut()).doesNotHaveDuplicates().hasSize(people % 2 == 0 ? 0 : people);
        }
    }

    @Test
    void every_pair_still_meets_once_when_wishes_decide_who_comes_first() {
        Random random = new Random(4);
        Seats seats = Seats.of(Seats.pairs(20, 19).with(Seats.wishes(random, 20, 0.3)));

        assertThat(seats.meetings()).doesNotHaveDuplicates().hasSize(190);
    }

    @Test
    void two_sides_meet_completely_in_as_many_rounds_as_the_larger_has_people_and_wait_in_turn() {
        for (int first = 1; first <= 12; first++) {
            for (int second = 1; second <= 12; second++) {
                int rounds = Math.max(first, second);
                Seats seats = Seats.of(Seats.sides(first, second, rounds));

                assertThat(seats.meetings()).doesNotHaveDuplicates().hasSize(first * second);
                int smaller = Math.min(first, second);
                assertThat(seats.plan.rounds())
                        .allSatisfy(round -> assertThat(round.tables()).hasSize(smaller));
                long[] waits = waits(seats, first + second);
                Arrays.sort(waits, 0, first);
                Arrays.sort(waits, first, first + second);
                assertThat(waits[first - 1] - waits[0]).isLessThanOrEqualTo(1);
                assertThat(waits[first + second - 1] - waits[first]).isLessThanOrEqualTo(1);
            }
        }
    }

    private static long[] waits(Seats seats, int people) {
        long[] waits = new long[people];
        for (int person : seats.timesSatOut()) {
            waits[person]++;
        }
        return waits;
    }

    @Test
    void one_round_seats_as_many_as_brute_force_against_vetoes() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int people = 2 + random.nextInt(7);
            Set<Couple> vetoes = Seats.couples(random, people, 0.3 + random.nextDouble() / 2);
            RoomInput input = Seats.pairs(people, 1).with(new Ties(vetoes, Set.of()));
            if (vetoes.size() == people * (people - 1) / 2) {
                continue;
            }
            List<Integer> everybody = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                everybody.add(person);
            }

            assertThat(Seats.of(input).meetings()).as("seed %d", seed).hasSize(mostPairs(vetoes, everybody));
        }
    }

    private static int mostPairs(Set<Couple> vetoes, List<Integer> left) {
        if (left.size() < 2) {
            return 0;
        }
        List<Integer> rest = new ArrayList<>(left);
        int first = rest.removeFirst();
        int most = mostPairs(vetoes, rest);
        for (int partner : left.subList(1, left.size())) {
            if (!vetoes.contains(new Couple(first, partner))) {
                List<Integer> others = new ArrayList<>(rest);
                others.remove((Integer) partner);
                most = Math.max(most, 1 + mostPairs(vetoes, others));
            }
        }
        return most;
    }

    @Test
    void who_met_at_an_earlier_gathering_does_not_meet_again_while_others_are_left() {
        for (int people = 8; people <= 24; people += 2) {
            Set<Couple> met = new HashSet<>();
            RoomInput first = Seats.pairs(people, people / 2 - 1);
            met.addAll(Seats.of(first).meetings());

            Seats second = Seats.of(Seats.pairs(people, people / 4).with(new Ties(Set.of(), met)));

            assertThat(second.certificate.repeats()).as("%d people", people).isZero();
        }
    }
}
