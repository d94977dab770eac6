package app.kith.simulator.walk;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the people of one evening did, in their own words: the source of what the report of a made-up evening must say. */
public final class Log {

    /** Two people by their e-mail addresses, in the order of the alphabet. */
    public record Pair(String one, String other) {

        public static Pair of(String some, String another) {
            return some.compareTo(another) < 0 ? new Pair(some, another) : new Pair(another, some);
        }

        public Set<String> both() {
            return Set.of(one, other);
        }
    }

    /** Two people at one table in one round, with what each answered, if anything. */
    public record Meeting(int round, Pair pair, Map<String, String> answers) {

        public Optional<String> answerOf(String person) {
            return Optional.ofNullable(answers.get(person));
        }
    }

    private final Set<String> registered = new LinkedHashSet<>();
    private final Set<String> present = new LinkedHashSet<>();
    private final Map<String, UUID> personIds = new HashMap<>();
    private final Map<String, Meeting> meetings = new TreeMap<>();
    private final Map<String, Set<String>> acts = new LinkedHashMap<>();

    public synchronized void register(String email, UUID personId) {
        registered.add(email);
        personIds.put(email, personId);
    }

    public synchronized void comeIn(String email) {
        present.add(email);
    }

    public synchronized void meet(int round, String some, String another) {
        meeting(round, some, another);
    }

    public synchronized void answer(int round, String by, String about, String answer) {
        meeting(round, by, about).answers().put(by, answer);
    }

    public synchronized void followUp(String by, String with) {
        acts.computeIfAbsent(by, _ -> new LinkedHashSet<>()).add(with);
    }

    private Meeting meeting(int round, String some, String another) {
        Pair pair = Pair.of(some, another);
        return meetings.computeIfAbsent(
                "%05d %s %s".formatted(round, pair.one(), pair.other()),
                _ -> new Meeting(round, pair, new HashMap<>()));
    }

    public Set<String> registered() {
        return registered;
    }

    public Set<String> present() {
        return present;
    }

    public Map<String, UUID> personIds() {
        return personIds;
    }

    public List<Meeting> meetings() {
        return List.copyOf(meetings.values());
    }

    public boolean followedUp(String by, String with) {
        return acts.getOrDefault(by, Set.of()).contains(with);
    }
}
