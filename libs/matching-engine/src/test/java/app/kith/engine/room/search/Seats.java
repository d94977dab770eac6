package app.kith.engine.room.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.check.TablesCertificate;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.room.Couple;
import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomRound;
import app.kith.engine.room.RoomSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Rooms seated and certified at once. */
final class Seats {

    final RoomOutcome.Seated plan;
    final TablesCertificate certificate;

    private Seats(RoomInput input, BooleanSupplier cancelled) {
        plan = (RoomOutcome.Seated) Rooms.seat(input, cancelled);
        certificate = TablesCertificate.of(input, plan);
        assertThat(certificate.breaches()).as("%s", input.settings()).isEmpty();
    }

    static Seats of(RoomInput input) {
        return new Seats(input, () -> false);
    }

    static Seats of(RoomInput input, BooleanSupplier cancelled) {
        return new Seats(input, cancelled);
    }

    static RoomInput pairs(int people, int rounds) {
        return RoomInput.of(Guests.of(people), new RoomSettings(new RoomFormat.Pairs(), rounds, 1));
    }

    static RoomInput tables(int people, int size, int rounds) {
        return RoomInput.of(Guests.of(people), new RoomSettings(new RoomFormat.Tables(size), rounds, 1));
    }

    static RoomInput sides(int first, int second, int rounds) {
        Set<Integer> side = new HashSet<>();
        for (int person = 0; person < first; person++) {
            side.add(person);
        }
        return RoomInput.of(Guests.of(first + second), new RoomSettings(new RoomFormat.TwoSided(side), rounds, 1));
    }

    /** Every pair that meets, once for each meeting. */
    List<Couple> meetings() {
        List<Couple> meetings = new ArrayList<>();
        for (RoomRound round : plan.rounds()) {
            for (List<Integer> table : round.tables()) {
                for (int i = 0; i < table.size(); i++) {
                    for (int j = i + 1; j < table.size(); j++) {
                        meetings.add(new Couple(table.get(i), table.get(j)));
                    }
                }
            }
        }
        return meetings;
    }

    int[] timesSatOut() {
        return plan.rounds().stream()
                .flatMap(round -> round.sittingOut().stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Set<Couple> couples(Random random, int people, double share) {
        Set<Couple> couples = new HashSet<>();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (random.nextDouble() < share) {
                    couples.add(new Couple(a, b));
                }
            }
        }
        return couples;
    }

    static CandidateGraph wishes(Random random, int people, double share) {
        List<Couple> couples = couples(random, people, share).stream().sorted().toList();
        return CandidateGraph.of(
                people,
                couples.stream().mapToInt(Couple::a).toArray(),
                couples.stream().mapToInt(Couple::b).toArray(),
                random.doubles(couples.size()).toArray());
    }
}
