package app.kith.simulator.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who both want to stay in touch, by what they answered. */
public final class Connections {

    /** Each person's connections in the order of the rounds. */
    public static Map<String, List<String>> of(Log log) {
        Map<String, List<String>> connections = new HashMap<>();
        for (Log.Pair pair : pairs(log)) {
            connections.computeIfAbsent(pair.one(), _ -> new ArrayList<>()).add(pair.other());
            connections.computeIfAbsent(pair.other(), _ -> new ArrayList<>()).add(pair.one());
        }
        return connections;
    }

    /** Each connected pair once, in the order of the rounds. */
    public static Set<Log.Pair> pairs(Log log) {
        Set<Log.Pair> pairs = new LinkedHashSet<>();
        for (Log.Meeting meeting : log.meetings()) {
            boolean mutual = meeting.pair().both().stream()
                    .allMatch(person -> meeting.answerOf(person)
                            .filter("stay-in-touch"::equals)
                            .isPresent());
            if (mutual) {
                pairs.add(meeting.pair());
            }
        }
        return pairs;
    }

    private Connections() {}
}
