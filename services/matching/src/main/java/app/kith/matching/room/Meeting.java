package app.kith.matching.room;

import java.time.Instant;
import java.util.UUID;

/**
 * Two people at a table in one round; {@code personA} sorts before {@code personB}.
 *
 * @param planned whether the plan suggested the two when they were seated
 */
public record Meeting(
        UUID id,
        UUID gatheringId,
        UUID roundId,
        UUID personA,
        UUID personB,
        int tableNumber,
        boolean planned,
        Instant seatedAt) {

    public boolean has(UUID personId) {
        return personA.equals(personId) || personB.equals(personId);
    }

    public UUID partnerOf(UUID personId) {
        return personA.equals(personId) ? personB : personA;
    }
}
