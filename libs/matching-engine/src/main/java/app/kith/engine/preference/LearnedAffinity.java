package app.kith.engine.preference;

/** A pair is worth what it is worth times the probability that both would say yes, as somebody has learned it. */
public record LearnedAffinity(Willingness willingness) implements Preference {

    /** Such as {@link app.kith.engine.learning.RoomFeedback#probability}. */
    @FunctionalInterface
    public interface Willingness {

        /** The probability in [0, 1] that one person says yes to another. */
        double probability(int from, int to);
    }

    @Override
    public String name() {
        return "learned affinity";
    }

    @Override
    public double share(int a, int b) {
        return willingness.probability(a, b) * willingness.probability(b, a);
    }
}
