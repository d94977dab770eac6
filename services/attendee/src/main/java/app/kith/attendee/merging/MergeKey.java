package app.kith.attendee.merging;

import java.util.UUID;

/** Which merge of which organisation: who is kept, and who is the same person under another address. */
record MergeKey(UUID organisationId, UUID id, UUID keptPersonId, UUID mergedPersonId) {}
