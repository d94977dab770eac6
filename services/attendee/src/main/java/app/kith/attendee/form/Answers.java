package app.kith.attendee.form;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.place.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What guests answered on their form. */
@Component
public class Answers {

    private static final TypeReference<Map<String, List<String>>> BY_QUESTION = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Answers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps what was answered, in place of what the same guest answered before. */
    public void keep(Registration registration, int formVersion, Map<String, List<String>> answers, Instant now) {
        jdbc.sql("""
                insert into form_answer (registration_id, organisation_id, gathering_id, form_version, answers, answered_at)
                values (:registration, :organisation, :gathering, :version, cast(:answers as jsonb), :now)
                on conflict (registration_id) do update set form_version = excluded.form_version,
                    answers = excluded.answers, answered_at = excluded.answered_at
                """)
                .param("registration", registration.id())
                .param("organisation", registration.organisationId())
                .param("gathering", registration.gatheringId())
                .param("version", formVersion)
                .param("answers", json.writeValueAsString(answers))
                .param("now", at(now))
                .update();
    }

    public List<AnswersView.Answered> of(UUID gatheringId) {
        return jdbc.sql("""
                select a.*, p.name
                  from form_answer a
                  join registration r on r.id = a.registration_id
                  join person p on p.id = r.person_id
                 where a.gathering_id = :gathering order by p.search_words, a.registration_id
                """)
                .param("gathering", gatheringId)
                .query((row, number) -> new AnswersView.Answered(
                        ownId(row, "registration_id"),
                        row.getString("name"),
                        row.getInt("form_version"),
                        json.readValue(row.getString("answers"), BY_QUESTION),
                        ownInstant(row, "answered_at")))
                .list();
    }
}
