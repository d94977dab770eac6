package app.kith.attendee.person;

import java.util.Collection;
import java.util.UUID;

/** Something that other services know about these people changes in this transaction. */
public record PersonChanged(Collection<UUID> people) {}
