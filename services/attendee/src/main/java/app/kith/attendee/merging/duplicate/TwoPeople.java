package app.kith.attendee.merging.duplicate;

import java.util.UUID;

/** Two people, whichever of them is named first. */
public record TwoPeople(UUID oneId, UUID otherId) {

    /** The smaller id stands first as Postgres compares them: {@link UUID#compareTo} takes the first bit for a sign. */
    public static TwoPeople of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) <= 0 ? new TwoPeople(one, other) : new TwoPeople(other, one);
    }

    public boolean isOne() {
        return oneId.equals(otherId);
    }
}
