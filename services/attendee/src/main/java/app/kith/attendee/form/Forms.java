package app.kith.attendee.form;

import static app.kith.attendee.Columns.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The forms of gatherings in all their versions; the first is there without being made. */
@Component
public class Forms {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Forms(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Form latest(UUID gatheringId) {
        return versions(gatheringId).getLast();
    }

    public Optional<Form> version(UUID gatheringId, int version) {
        return versions(gatheringId).stream()
                .filter(form -> form.version() == version)
                .findFirst();
    }

    /** All versions, the first foremost. */
    List<Form> versions(UUID gatheringId) {
        var made = jdbc.sql(
                        "select version, questions from form_version where gathering_id = :gathering order by version")
                .param("gathering", gatheringId)
                .query((row, number) -> new Form(
                        row.getInt("version"), List.of(json.readValue(row.getString("questions"), Question[].class))))
                .list();
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(Form.FIRST), made.stream())
                .toList();
    }

    void add(UUID organisationId, UUID gatheringId, Form form, Instant now) {
        jdbc.sql("""
                insert into form_version (gathering_id, version, organisation_id, questions, made_at)
                values (:gathering, :version, :organisation, cast(:questions as jsonb), :now)
                """)
                .param("gathering", gatheringId)
                .param("version", form.version())
                .param("organisation", organisationId)
                .param("questions", json.writeValueAsString(form.questions()))
                .param("now", at(now))
                .update();
    }
}
