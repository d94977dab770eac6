package app.kith.bench.matching.reasons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People, and what others say of who can help whom.
 *
 * @param labels 2 where a sensible host would introduce the two for this, 1 where it is plausible but weak; all else is wrong
 * @param traps what looks true and is not
 * @param same people with the same interest and nothing for each other
 * @param subjects what texts are about; empty where nobody has said so
 */
record LabelledCrowd(
        String name,
        Map<String, Guest> guests,
        Map<Reason, Integer> labels,
        Set<Reason> traps,
        Set<Couple> same,
        List<Subject> subjects) {

    List<String> names() {
        return List.copyOf(guests.keySet());
    }

    Guest guest(String called) {
        Guest found = guests.get(called);
        if (found == null) {
            throw new IllegalArgumentException("nobody in " + name + " is called " + called);
        }
        return found;
    }

    int grade(Reason reason) {
        return labels.getOrDefault(reason, 0);
    }

    /** The best grade of each help, by whatever gift. */
    Map<Reason.Help, Integer> helps() {
        Map<Reason.Help, Integer> best = new LinkedHashMap<>();
        labels.forEach((reason, grade) -> best.merge(reason.help(), grade, Math::max));
        return best;
    }
}
