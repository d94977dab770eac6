package app.kith.attendee.importing.plan;

import static app.kith.attendee.Columns.ownId;

import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        var undone = undone(gatheringId, people);
        var places = new HashMap<UUID, Place>();
        registrations
                .findByGatheringIdAndPersonIdIn(gatheringId, people)
                .forEach(place -> places.put(place.personId(), new Place(place, undone.contains(place.id()))));
        return places;
    }

    private Set<UUID> undone(UUID gatheringId, Collection<UUID> people) {
        return new HashSet<>(jdbc.sql("""
                select registration_id
                  from import_change c
                  join registration r on r.id = c.registration_id
                 where c.gathering_id = :gathering and c.person_id = any(:people)
                   and c.undone_at is not null and r.cancelled_at <= c.undone_at
                """)
                .param("gathering", gatheringId)
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> ownId(row, "registration_id"))
                .list());
    }
}
