package app.kith.simulator.story;

import java.util.List;
import java.util.Optional;

/** One evening: who is registered, who comes, and how each behaves. People are told apart by their e-mail addresses. */
public interface Story {

    String title();

    List<Attendee> attendees();

    int rounds();

    /** Two people who sit together. */
    record Pair(String one, String other) {

        /** The same two, seen from the other side. */
        @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped on purpose
        public Pair turned() {
            return new Pair(other, one);
        }
    }

    /** The pairs of a round, counted from one; empty where the platform is to choose them. */
    Optional<List<Pair>> pairs(int round);

    /** What somebody answers blindly after meeting somebody: {@code stay-in-touch}, {@code not-now}, {@code did-not-happen}; or nothing. */
    Optional<String> answer(int round, String by, String about);

    /** With whom of the connections, given in the order in which they were made, somebody follows up afterwards. */
    List<String> followsUpWith(String by, List<String> connections);
}
