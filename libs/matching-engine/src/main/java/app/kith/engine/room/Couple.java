package app.kith.engine.room;

/** Two people by their numbers, the smaller one first. */
public record Couple(int a, int b) implements Comparable<Couple> {

    /** @throws IllegalArgumentException if both are one person */
    public Couple {
        if (a == b) {
            throw new IllegalArgumentException("a couple is two people: " + a);
        }
        int low = Math.min(a, b);
        b = Math.max(a, b);
        a = low;
    }

    @Override
    public int compareTo(Couple other) {
        return a == other.a ? Integer.compare(b, other.b) : Integer.compare(a, other.a);
    }
}
