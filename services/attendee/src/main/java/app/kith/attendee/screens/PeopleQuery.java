package app.kith.attendee.screens;

import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static app.kith.attendee.Columns.texts;

import app.kith.attendee.person.EmailAddress;
import app.kith.attendee.person.SearchWords;
import app.kith.attendee.place.RegistrationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people of a gathering, whole or filtered, in the order of their names. */
@Component
@Transactional(readOnly = true)
class PeopleQuery {

    private static final String PEOPLE = """
            with decision as (
                select distinct on (coalesce(alias.kept_id, c.person_id), c.purpose)
                       coalesce(alias.kept_id, c.person_id) as person_id, c.purpose, c.given
                  from standing_consent c
                  left join (select merged_id, kept_person(merged_id) as kept_id from merge where undone_at is null) alias
                    on alias.merged_id = c.person_id
                 where c.purpose in ('photos', 'sharing')
                   and coalesce(alias.kept_id, c.person_id) in
                       (select person_id from registration where gathering_id = :gathering)
                 order by coalesce(alias.kept_id, c.person_id), c.purpose, c.is_own desc, c.decided_at desc, c.id desc
            ), consent as (
                select person_id, bool_or(given) filter (where purpose = 'photos') as photos,
                       bool_or(given) filter (where purpose = 'sharing') as sharing
                  from decision group by person_id
            )
            select r.id as registration_id, r.person_id, p.name, p.email, p.company, p.role, p.asks, p.offers,
                   r.state, r.channel, r.registered_at, c.occurred_at as checked_in_at, c.door,
                   consent.photos, consent.sharing
              from registration r
              join person p on p.id = r.person_id
              left join consent on consent.person_id = r.person_id
              left join arrived c
                on c.gathering_id = r.gathering_id and c.registration_id = r.id
             where r.gathering_id = :gathering
               and not exists (select from merge m where m.merged_id = r.person_id and m.undone_at is null)
               and (cast(:state as text) is null or r.state = :state)
               and (p.search_words like all (:words) or p.search_words like :joined or position(:typed in p.email) > 0)
             order by p.search_words, r.id
            """;

    private final JdbcClient jdbc;

    PeopleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An empty {@code query} finds everybody; otherwise words of the name in any order, or a part of the e-mail. */
    List<PersonView> find(UUID gatheringId, String query, @Nullable RegistrationState state) {
        return jdbc.sql(PEOPLE)
                .param("gathering", gatheringId)
                .param("state", state == null ? null : state.name())
                .param("words", SearchWords.patterns(query).toArray(String[]::new))
                .param("joined", SearchWords.joined(query))
                .param("typed", EmailAddress.searched(query))
                .query((row, number) -> view(row))
                .list();
    }

    private static PersonView view(ResultSet row) throws SQLException {
        return new PersonView(
                ownId(row, "registration_id"),
                ownId(row, "person_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("company"),
                row.getString("role"),
                texts(row, "asks"),
                texts(row, "offers"),
                RegistrationState.valueOf(row.getString("state")),
                row.getString("channel"),
                ownInstant(row, "registered_at"),
                instant(row, "checked_in_at"),
                row.getString("door"),
                row.getObject("photos", Boolean.class),
                row.getObject("sharing", Boolean.class));
    }
}
