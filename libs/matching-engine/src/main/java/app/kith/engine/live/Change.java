package app.kith.engine.live;

/** What a repair did to one meeting. */
public sealed interface Change {

    int round();

    int one();

    int other();

    /** The two do not meet in this round any more. */
    record Cancelled(int round, int one, int other) implements Change {}

    /** The two meet in this round, at this table. */
    record Planned(int round, int table, int one, int other) implements Change {}
}
