package app.kith.attendee.importing.plan;

import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that people have at a gathering already, or had. */
@Component
class Places {

    /** A place, and whether it was given back because the import that gave it was undone. */
    record Place(Registration registration, boolean undone) {}

    private final Registrations registrations;
    private final JdbcClient jdbc;

    Places(Registrations registrations, JdbcClient jdbc) {
        this.registrations = registrations;
        this.jdbc = jdbc;
    }

    Map<UUID, Place> of(UUID gatheringId, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var undoneAt = undoneAt(gatheringId, people);
        var places = new HashMap<UUID, Place>();
        registrations
                .findByGatheringIdAndPersonIdIn(gatheringId, people)
                .forEach(place -> places.put(place.personId(), new Place(place, isUndone(place, undoneAt))));
        return places;
    }

    private static boolean isUndone(Registration place, Map<UUID, Instant> undoneAt) {
        var undone = undoneAt.get(place.id());
        var cancelled = place.cancelledAt();
        return undone != null && cancelled != null && !cancelled.isAfter(undone);
    }

    /** When the import that gave a place was last undone, by registration. */
    private Map<UUID, Instant> undoneAt(UUID gatheringId, Collection<UUID> people) {
        var undoneAt = new HashMap<UUID, Instant>();
        jdbc.sql("""
                select registration_id, max(undone_at) as undone_at
                  from import_change
                 where gathering_id = :gathering and person_id = any(:people)
                   and registration_id is not null and undone_at is not null
                 group by registration_id
                """)
                .param("gathering", gatheringId)
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    undoneAt.put(ownId(row, "registration_id"), ownInstant(row, "undone_at"));
                });
        return undoneAt;
    }
}
