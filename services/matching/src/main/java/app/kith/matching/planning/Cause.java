package app.kith.matching.planning;

import java.util.UUID;

/** Why a plan changes. */
sealed interface Cause {

    /** Somebody registered, came or cancelled. */
    record OnePerson(UUID personId) implements Cause {}

    /** Several came or went at once, or it is nobody's to know: who avoids whom, or keeps out of the matching. */
    record Several() implements Cause {}

    /** A new plan was worth more. */
    record BetterPlan() implements Cause {}
}
