package app.kith.bench.matching.reasons;

import app.kith.engine.crowd.Participant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One of a labelled crowd.
 *
 * @param place in the crowd's file, from 0
 * @param language the ISO 639-1 code of the one they write
 */
record Guest(
        int place, String name, String company, String role, List<String> asks, List<String> offers, String language) {

    UUID id() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** As an import brings them: nobody has confirmed anything. */
    Participant participant() {
        return new Participant(id(), company, asks, offers).as(role);
    }

    /** Whether nothing that this guest asks for was learnt from. */
    boolean isKeptApart() {
        return place % 2 == 1;
    }
}
