package app.kith.attendee.wishes.mentoring;

import static app.kith.attendee.Columns.at;

import app.kith.defaults.CurrentOrganisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who mentors whom, and how many a mentor takes. The mentor's row is the lock of the count. */
@Component
class Mentorings {

    private static final String MENTORING = "select id, gathering_id, mentor_id, mentee_id, state from mentoring ";

    private final JdbcClient jdbc;

    Mentorings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void setCapacity(UUID personId, int capacity) {
        jdbc.sql("""
                insert into mentor (person_id, organisation_id, capacity) values (:person, :organisation, :capacity)
                on conflict (person_id) do update set capacity = excluded.capacity
                """)
                .param("person", personId)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("capacity", capacity)
                .update();
    }

    int capacity(UUID personId) {
        return jdbc.sql("select capacity from mentor where person_id = :person")
                .param("person", personId)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** How many more a mentor takes; nobody else changes a mentoring of theirs until the transaction ends. */
    int holdFree(UUID mentorId) {
        int capacity = jdbc.sql("select capacity from mentor where person_id = :person for update")
                .param("person", mentorId)
                .query(Integer.class)
                .optional()
                .orElse(0);
        int agreed = jdbc.sql("select count(*) from mentoring where mentor_id = :person and state = 'agreed'")
                .param("person", mentorId)
                .query(Integer.class)
                .single();
        return capacity - agreed;
    }

    Optional<Mentoring> find(UUID id) {
        return jdbc.sql(MENTORING + "where id = :id")
                .param("id", id)
                .query(Mentoring.class)
                .optional();
    }

    List<Mentoring> of(UUID personId) {
        return jdbc.sql(MENTORING + "where :person in (mentor_id, mentee_id) order by requested_at, id")
                .param("person", personId)
                .query(Mentoring.class)
                .list();
    }

    /** False where the two have a wish or an agreement already. */
    boolean add(Mentoring mentoring, Instant now) {
        int added = jdbc.sql("""
                insert into mentoring (id, organisation_id, gathering_id, mentor_id, mentee_id, state, requested_at)
                values (:id, :organisation, :gathering, :mentor, :mentee, :state, :now)
                on conflict do nothing
                """)
                .param("id", mentoring.id())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("gathering", mentoring.gatheringId())
                .param("mentor", mentoring.mentorId())
                .param("mentee", mentoring.menteeId())
                .param("state", mentoring.state())
                .param("now", at(now))
                .update();
        return added == 1;
    }

    void move(UUID id, String state) {
        jdbc.sql("update mentoring set state = :state where id = :id")
                .param("state", state)
                .param("id", id)
                .update();
    }
}
