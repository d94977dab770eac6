package app.kith.engine.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which places texts name. A place is its country's code, or that and the city or region: {@code de/hamburg}. */
public final class Places {

    private static final int LONGEST = 4;

    private final Map<String, String> names = new HashMap<>();

    Places() {
        for (String line : Resource.lines("places.txt")) {
            String[] sides = line.split(": ", 2);
            String code = line.substring(0, 2);
            name(code, sides[0].substring(3));
            for (String city : sides.length < 2 ? new String[0] : sides[1].split("; ", -1)) {
                name(code + "/" + String.join(" ", Tokens.of(city.split("/", 2)[0])), city);
            }
        }
    }

    private void name(String place, String others) {
        for (String name : others.split("/", -1)) {
            names.put(String.join(" ", Tokens.of(name)), place);
        }
    }

    /** The places that these words name, the longest names first. */
    Set<String> in(List<String> words) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < words.size(); ) {
            int taken = 1;
            for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
                String place = names.get(String.join(" ", words.subList(at, at + length)));
                if (place != null) {
                    found.add(place);
                    taken = length;
                    break;
                }
            }
            at += taken;
        }
        return found;
    }

    /** Whether both sides name places and none of one lies in, or holds, one of the other. */
    public static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
    }

    public static boolean meet(Set<String> one, Set<String> other) {
        return one.stream()
                .anyMatch(left -> other.stream()
                        .anyMatch(right ->
                                left.equals(right) || left.startsWith(right + "/") || right.startsWith(left + "/")));
    }
}
