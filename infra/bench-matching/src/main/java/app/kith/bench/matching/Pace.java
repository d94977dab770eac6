package app.kith.bench.matching;

/** How much time goals get that could use half an hour each. */
enum Pace {

    /** Less than the goal allows, so that everything fits into one run; what is reached is reached, what is not may be in full. */
    BRIEF,

    /** All that the goal allows. */
    FULL
}
