package app.kith.attendee.gathering;

import app.kith.contracts.AttendeeFact;
import java.util.Set;

/** What came of asking a gathering to take a step in its life. */
public sealed interface Transition {

    /** The step was taken, and this fact says so. */
    record Moved(Gathering gathering, AttendeeFact fact) implements Transition {}

    /** The gathering was there already. */
    record Unchanged(Gathering gathering) implements Transition {}

    /** The step does not exist from here; these do. */
    record Illegal(Set<GatheringState> allowed) implements Transition {}
}
