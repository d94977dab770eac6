package app.kith.attendee.person;

import static app.kith.attendee.Columns.ownId;

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

    Aliases(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Caller asOfNow(Caller guest) {
        return jdbc.sql("""
                select id, person_id from registration
                 where id = surviving_place(:registration) and gathering_id = :gathering
                """)
                .param("registration", guest.ownRegistration())
                .param("gathering", guest.ownGathering())
                .query((row, number) -> guest.as(ownId(row, "person_id"), ownId(row, "id")))
                .optional()
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
