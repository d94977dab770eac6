package app.kith.matching.planning;

import java.util.Set;
import java.util.UUID;

/** Whoever shows suggestions; told within the transaction of the change. */
public interface PlanWatch {

    /** These people have other suggestions than before. */
    void planChanged(UUID gatheringId, Set<UUID> people);
}
