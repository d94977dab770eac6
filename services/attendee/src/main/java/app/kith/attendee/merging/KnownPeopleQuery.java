package app.kith.attendee.merging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people of an event, among whom duplicates are sought; who was merged is nobody of their own any more. */
@Component
class KnownPeopleQuery {

    private final JdbcClient jdbc;

    KnownPeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<KnownPerson> of(UUID gatheringId) {
        return jdbc.sql("""
                select p.id as person_id, p.name, p.email, p.company,
                       (select count(*) from registration all_places where all_places.person_id = p.id) as places
                  from registration r
                  join person p on p.id = r.person_id
                 where r.gathering_id = :gathering
                   and not exists(select from merge m where m.merged_id = p.id and m.undone_at is null)
                 order by p.id
                """)
                .param("gathering", gatheringId)
                .query(KnownPerson.class)
                .list();
    }
}
