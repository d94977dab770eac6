package app.kith.attendee.gathering;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** The steps in the life of a gathering; each leads to the next, and only moving the doors leads back. */
public enum GatheringState {
    DRAFT,
    PUBLISHED,
    LIVE,
    CLOSED,
    ARCHIVED;

    /** The states that may follow. */
    public Set<GatheringState> next() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of(LIVE);
            case LIVE -> Set.of(CLOSED);
            case CLOSED -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** The state to which an open gathering goes back when its doors move to another time. */
    GatheringState withDoorsClosed() {
        return this == LIVE ? PUBLISHED : this;
    }

    public boolean isOver() {
        return this == CLOSED || this == ARCHIVED;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
