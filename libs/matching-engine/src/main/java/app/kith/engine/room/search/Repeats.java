package app.kith.engine.room.search;

import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Who meets again. */
final class Repeats {

    private Repeats() {}

    static List<Couple> of(Evening evening, List<RoomRound> rounds) {
        long[] meetings = meetings(rounds);
        Arrays.sort(meetings);
        Map<Couple, Integer> met = evening.met();
        List<Couple> again = new ArrayList<>();
        for (int i = 0; i < meetings.length; i++) {
            boolean isSecond = i > 0 && meetings[i] == meetings[i - 1];
            if (isSecond || met.containsKey(couple(meetings[i]))) {
                again.add(couple(meetings[i]));
            }
        }
        Collections.sort(again);
        return again;
    }

    private static Couple couple(long meeting) {
        return new Couple((int) (meeting >>> 32), (int) meeting);
    }

    private static long[] meetings(List<RoomRound> rounds) {
        int pairs = 0;
        for (RoomRound round : rounds) {
            for (List<Integer> table : round.tables()) {
                pairs += table.size() * (table.size() - 1) / 2;
            }
        }
        long[] meetings = new long[pairs];
        int at = 0;
        for (RoomRound round : rounds) {
            for (List<Integer> table : round.tables()) {
                for (int i = 0; i < table.size(); i++) {
                    for (int j = i + 1; j < table.size(); j++) {
                        meetings[at++] = (long) table.get(i) << 32 | table.get(j);
                    }
                }
            }
        }
        return meetings;
    }
}
