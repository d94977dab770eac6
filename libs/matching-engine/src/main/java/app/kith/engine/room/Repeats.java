package app.kith.engine.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who meets again. */
final class Repeats {

    private Repeats() {}

    static List<Couple> of(Evening evening, List<RoomRound> rounds) {
        Set<Couple> met = new HashSet<>(evening.met().keySet());
        List<Couple> again = new ArrayList<>();
        for (RoomRound round : rounds) {
            for (List<Integer> table : round.tables()) {
                for (int i = 0; i < table.size(); i++) {
                    for (int j = i + 1; j < table.size(); j++) {
                        Couple couple = new Couple(table.get(i), table.get(j));
                        if (!met.add(couple)) {
                            again.add(couple);
                        }
                    }
                }
            }
        }
        Collections.sort(again);
        return again;
    }
}
