package app.kith.engine.crowd;

import java.util.Comparator;
import java.util.UUID;

/** Two different people in no order: {@code a} is always the one whose id sorts first as text. */
public record Pair(UUID a, UUID b) implements Comparable<Pair> {

    /** Ids as their text sorts, which is also how databases sort them; {@link UUID#compareTo} is signed. */
    public static final Comparator<UUID> BY_ID = (left, right) -> {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    };

    /** @throws IllegalArgumentException if both are the same person */
    public Pair {
        int order = BY_ID.compare(a, b);
        if (order == 0) {
            throw new IllegalArgumentException("nobody meets themselves: " + a);
        }
        if (order > 0) {
            UUID first = b;
            b = a;
            a = first;
        }
    }

    /** Whether this person is one of the two. */
    public boolean has(UUID person) {
        return a.equals(person) || b.equals(person);
    }

    @Override
    public int compareTo(Pair other) {
        int order = BY_ID.compare(a, other.a);
        return order != 0 ? order : BY_ID.compare(b, other.b);
    }
}
