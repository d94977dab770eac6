package app.kith.engine.room;

/**
 * When somebody is there. Rounds are counted from 0 over the whole evening, those that were held already included.
 *
 * @param from the first round this person can be seated in
 * @param until the first round after this person has left
 */
public record Stay(int from, int until) {

    /** The whole evening. */
    public static final Stay THROUGHOUT = new Stay(0, Integer.MAX_VALUE);

    public boolean includes(int round) {
        return from <= round && round < until;
    }
}
