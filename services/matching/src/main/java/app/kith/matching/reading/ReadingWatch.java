package app.kith.matching.reading;

import java.util.UUID;

/** Whoever waits until texts are read. */
public interface ReadingWatch {

    /** All texts of this organisation that were told so far are read. */
    void allRead(UUID organisationId);
}
