package app.kith.engine.room;

/**
 * What to plan.
 *
 * @param rounds how many rounds are still to come
 * @param effort how many exchanges are tried for each seat and round; time grows in proportion. 0 takes the first legal plan
 * @param seed decides among equals; the same input gives the same plan
 */
public record RoomSettings(RoomFormat format, int rounds, int effort, long seed) {

    /** Enough for an evening of some hundred people in about a second. */
    public static final int USUAL_EFFORT = 1_000;

    public RoomSettings(RoomFormat format, int rounds, long seed) {
        this(format, rounds, USUAL_EFFORT, seed);
    }
}
