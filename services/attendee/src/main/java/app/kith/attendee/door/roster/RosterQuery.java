package app.kith.attendee.door.roster;

import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;

import app.kith.attendee.person.DisplayName;
import app.kith.attendee.person.SearchWords;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds guests by words of their names, whatever their order, accents and capitals; tells no more than a door needs. */
@Component
@Transactional(readOnly = true)
class RosterQuery {

    static final int FEWEST_LETTERS = 3;

    private static final String HITS = """
            select r.id as registration_id, p.name,
                   case when card.hides_company then null else p.company end as company, c.occurred_at as checked_in_at
              from registration r
              join person p on p.id = r.person_id
              left join badge_card card on card.person_id = p.id
              left join arrived c
                on c.gathering_id = r.gathering_id and c.registration_id = r.id
             where r.gathering_id = :gathering and r.state = 'CONFIRMED'
               and (p.search_words like all (:words) or p.search_words like :joined)
             order by p.search_words, r.id
             limit 8
            """;

    private final JdbcClient jdbc;

    RosterQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RosterHit> find(UUID gatheringId, String query) {
        return jdbc.sql(HITS)
                .param("gathering", gatheringId)
                .param("words", SearchWords.patterns(query).toArray(String[]::new))
                .param("joined", SearchWords.joined(query))
                .query((row, number) -> new RosterHit(
                        ownId(row, "registration_id"),
                        DisplayName.of(row.getString("name")),
                        row.getString("company"),
                        instant(row, "checked_in_at")))
                .list();
    }
}
