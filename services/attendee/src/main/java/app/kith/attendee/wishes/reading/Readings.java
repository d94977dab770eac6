package app.kith.attendee.wishes.reading;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.texts;

import app.kith.defaults.CurrentOrganisation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What the current organisation's people, or organisers for them, said that their texts are about. */
@Component
class Readings {

    /** Who said it. */
    enum Source {
        GUEST,
        ORGANISER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What holds of a text that the person still has. */
    record Standing(Reading reading, Source source) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Standing> of(UUID personId) {
        return jdbc.sql("select text, topics, said_by from standing_reading where person_id = :person order by text")
                .param("person", personId)
                .query((row, number) -> new Standing(
                        new Reading(row.getString("text"), texts(row, "topics")),
                        Source.valueOf(row.getString("said_by").toUpperCase(Locale.ROOT))))
                .list();
    }

    void put(UUID personId, Reading reading, Source source) {
        bound(personId, reading, source, """
                insert into reading (person_id, organisation_id, text, topics, said_by, said_at)
                values (:person, :organisation, :text, :topics, :source, :now)
                on conflict (person_id, text) do update
                   set topics = excluded.topics, said_by = excluded.said_by, said_at = excluded.said_at
                """).update();
    }

    /** What was said before stays. */
    void add(UUID personId, Reading reading, Source source) {
        bound(personId, reading, source, """
                insert into reading (person_id, organisation_id, text, topics, said_by, said_at)
                values (:person, :organisation, :text, :topics, :source, :now)
                on conflict do nothing
                """).update();
    }

    private StatementSpec bound(UUID personId, Reading reading, Source source, String sql) {
        return jdbc.sql(sql)
                .param("person", personId)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("text", reading.text())
                .param("topics", reading.topics().toArray(String[]::new))
                .param("source", source.word())
                .param("now", at(clock.instant()));
    }
}
