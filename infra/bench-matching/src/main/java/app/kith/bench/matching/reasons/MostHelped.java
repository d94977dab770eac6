package app.kith.bench.matching.reasons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most people whom so many meetings each can give somebody who helps them: a flow from helpers, who help as many as they have
 * meetings, to people, who need one helper.
 */
final class MostHelped {

    private final Map<String, Set<String>> helpers;
    private final int meetings;
    private final Map<String, List<String>> helped = new HashMap<>();

    private MostHelped(Map<String, Set<String>> helpers, int meetings) {
        this.helpers = helpers;
        this.meetings = meetings;
    }

    /** No plan helps more. */
    static int bound(Map<String, Set<String>> helpers, int meetings) {
        return new MostHelped(helpers, meetings).count();
    }

    private int count() {
        return (int) helpers.keySet().stream()
                .sorted()
                .filter(person -> findHelper(person, new HashSet<>()))
                .count();
    }

    private boolean findHelper(String person, Set<String> tried) {
        for (String helper : helpers.getOrDefault(person, Set.of())) {
            if (tried.add(helper) && takeFrom(helper, person, tried)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeFrom(String helper, String person, Set<String> tried) {
        List<String> theirs = helped.computeIfAbsent(helper, any -> new ArrayList<>());
        if (theirs.size() >= meetings) {
            String moved = theirs.stream()
                    .filter(other -> findHelper(other, tried))
                    .findFirst()
                    .orElse(null);
            if (moved == null) {
                return false;
            }
            theirs.remove(moved);
        }
        return theirs.add(person);
    }
}
