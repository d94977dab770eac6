package app.kith.contracts;

import java.util.UUID;

/** Something that happened in one gathering of one organisation. Never changed, never taken back; a new state is a new fact. */
public interface Fact {

    /** The tenant in whose data this happened. */
    UUID organisationId();

    /** The gathering in which this happened: the key on the wire, so that one gathering's facts keep their order. */
    UUID gatheringId();
}
