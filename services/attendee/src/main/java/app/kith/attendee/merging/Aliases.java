package app.kith.attendee.merging;

import static app.kith.attendee.Columns.ownId;

import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.place.Registrations;
import app.kith.defaults.Caller;
import app.kith.defaults.GuestIdentity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of the people were merged into whom: their addresses, links and tickets lead to the person who was kept. */
@Component
public class Aliases implements GuestIdentity {

    private final JdbcClient jdbc;
    private final People people;
    private final Registrations registrations;

    Aliases(JdbcClient jdbc, People people, Registrations registrations) {
        this.jdbc = jdbc;
        this.people = people;
        this.registrations = registrations;
    }

    @Override
    @Transactional(readOnly = true)
    public Caller asOfNow(Caller guest) {
        return registrations
                .findSurviving(guest.ownRegistration(), guest.ownGathering())
                .map(place -> guest.as(place.personId(), place.id()))
                .orElse(guest);
    }

    /** The person who was kept in the end, or this very person where nobody was merged. */
    public Person kept(Person person) {
        return of(List.of(person.id())).getOrDefault(person.id(), person);
    }

    /** Those of these people who were merged, each with the person who was kept in the end. */
    public Map<UUID, Person> of(Collection<UUID> ids) {
        var keptIds = new HashMap<UUID, UUID>();
        jdbc.sql("""
                select merged_id, kept_person(merged_id) as kept_id from merge
                 where merged_id = any(:people) and undone_at is null
                """).param("people", ids.toArray(UUID[]::new)).query(row -> {
            keptIds.put(ownId(row, "merged_id"), ownId(row, "kept_id"));
        });
        if (keptIds.isEmpty()) {
            return Map.of();
        }
        var byId = people.findByIdIn(keptIds.values()).stream().collect(Collectors.toMap(Person::id, person -> person));
        return keptIds.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, alias -> byId.get(alias.getValue())));
    }
}
