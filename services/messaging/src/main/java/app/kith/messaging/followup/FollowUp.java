package app.kith.messaging.followup;

import java.util.UUID;

/** One thing that a person did for, or with, somebody met at a gathering, as that person tells it. */
record FollowUp(UUID actId, UUID gatheringId, UUID personId, UUID withPersonId, String kind) {}
