package app.kith.engine.room.search;

import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomRound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An input in arrays: who is there in which round to come, what has happened, and which side everybody is on. */
final class Evening {

    private static final int SEATED_NEVER = -1;

    final RoomInput input;
    final int people;
    final int rounds;
    final int[] side;

    /** The number of each person's company, or a negative number. */
    final int[] company;

    final int[] satOut;
    final boolean[] isHost;

    /** For each newcomer the round to come in which a host is needed; -1 for everybody else. */
    final int[] firstRound;

    Evening(RoomInput input) {
        this.input = input;
        people = input.guests().number();
        rounds = input.settings().rounds();
        side = new int[people];
        if (input.settings().format() instanceof RoomFormat.TwoSided(Set<Integer> first)) {
            Arrays.fill(side, 1);
            first.forEach(person -> side[person] = 0);
        }
        company = new int[people];
        List<Integer> companies = input.guests().companies();
        Arrays.setAll(company, person -> companies.isEmpty() ? -1 : companies.get(person));
        satOut = new int[people];
        input.past().forEach(round -> round.sittingOut().forEach(person -> satOut[person]++));
        isHost = new boolean[people];
        input.guests().hosts().forEach(host -> isHost[host] = true);
        firstRound = new int[people];
        Arrays.fill(firstRound, SEATED_NEVER);
        input.guests().newcomers().forEach(person -> firstRound[person] = firstRoundOf(person));
    }

    private int firstRoundOf(int newcomer) {
        boolean wasSeated = input.past().stream()
                .anyMatch(round -> round.tables().stream().anyMatch(table -> table.contains(newcomer)));
        if (wasSeated) {
            return SEATED_NEVER;
        }
        for (int round = 0; round < rounds; round++) {
            if (isThere(newcomer, round)) {
                return round;
            }
        }
        return SEATED_NEVER;
    }

    boolean isThere(int person, int round) {
        return input.guests().isThere(person, input.past().size() + round);
    }

    /** Whether the same people are there in every round to come. */
    boolean isSteady() {
        if (input.guests().stays().isEmpty()) {
            return true;
        }
        for (int person = 0; person < people; person++) {
            for (int round = 1; round < rounds; round++) {
                if (isThere(person, round) != isThere(person, 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean haveSameStay(int u, int v) {
        if (input.guests().stays().isEmpty()) {
            return true;
        }
        for (int round = 0; round < rounds; round++) {
            if (isThere(u, round) != isThere(v, round)) {
                return false;
            }
        }
        return true;
    }

    /** How often each couple has met before, earlier gatherings and past rounds together. */
    Map<Couple, Integer> met() {
        Map<Couple, Integer> met = new TreeMap<>();
        input.ties().met().forEach(couple -> met.put(couple, 1));
        for (RoomRound round : input.past()) {
            for (var table : round.tables()) {
                for (int i = 0; i < table.size(); i++) {
                    for (int j = i + 1; j < table.size(); j++) {
                        met.merge(new Couple(table.get(i), table.get(j)), 1, Integer::sum);
                    }
                }
            }
        }
        return met;
    }
}
