package app.kith.attendee.wishes.ask;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.texts;

import app.kith.defaults.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The asks of the current organisation's people. */
@Component
class Asks {

    private final JdbcClient jdbc;

    Asks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ask> of(UUID personId) {
        return jdbc.sql("select * from ask where person_id = :person order by opened_at, id")
                .param("person", personId)
                .query((row, number) -> ask(row))
                .list();
    }

    Optional<Ask> find(UUID askId) {
        return jdbc.sql("select * from ask where id = :id")
                .param("id", askId)
                .query((row, number) -> ask(row))
                .optional();
    }

    void keep(Ask ask, Instant now) {
        var details = ask.details();
        jdbc.sql("""
                insert into ask (id, organisation_id, gathering_id, person_id, type, sentence, topics, good_answer,
                                 expires_at, state, opened_at)
                values (:id, :organisation, :gathering, :person, :type, :sentence, :topics, :good_answer,
                        :expires_at, 'OPEN', :now)
                on conflict (id) do update set type = excluded.type, sentence = excluded.sentence,
                    topics = excluded.topics, good_answer = excluded.good_answer, expires_at = excluded.expires_at
                """)
                .param("id", ask.id())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("gathering", ask.gatheringId())
                .param("person", ask.personId())
                .param("type", details.type().name())
                .param("sentence", details.sentence())
                .param("topics", details.topics().toArray(String[]::new))
                .param("good_answer", details.goodAnswer())
                .param("expires_at", details.expiresAt() == null ? null : at(details.expiresAt()))
                .param("now", at(now))
                .update();
    }

    /** Takes a step; false where somebody else was quicker. */
    boolean move(Ask ask, AskState next, @Nullable Outcome outcome) {
        return jdbc.sql("update ask set state = :next, outcome = :outcome where id = :id and state = :state")
                        .param("next", next.name())
                        .param("outcome", outcome == null ? null : outcome.name())
                        .param("id", ask.id())
                        .param("state", ask.state().name())
                        .update()
                == 1;
    }

    private static Ask ask(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Ask(
                ownId(row, "id"),
                ownId(row, "gathering_id"),
                ownId(row, "person_id"),
                new AskDetails(
                        AskDetails.Type.valueOf(row.getString("type")),
                        row.getString("sentence"),
                        texts(row, "topics"),
                        row.getString("good_answer"),
                        instant(row, "expires_at")),
                AskState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
