package app.kith.attendee.form.pending;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.defaults.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The entries of the current organisation that wait. What is settled is forgotten but for the fact that it was. */
@Component
public class PendingEntries {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PendingEntries(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(PendingEntry entry) {
        jdbc.sql("""
                insert into pending_entry (id, organisation_id, gathering_id, registration_id, person_id, source, details, entered_at)
                values (:id, :organisation, :gathering, :registration, :person, :source, cast(:details as jsonb), :entered_at)
                """)
                .param("id", entry.id())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("gathering", entry.gatheringId())
                .param("registration", entry.registrationId())
                .param("person", entry.personId())
                .param("source", entry.source().name().toLowerCase(Locale.ROOT))
                .param("details", json.writeValueAsString(entry.details()))
                .param("entered_at", at(entry.enteredAt()))
                .update();
    }

    /** What waits for a person, the earliest first. */
    public List<PendingEntry> of(UUID personId) {
        return jdbc.sql("""
                select * from pending_entry
                 where person_id in (select same_people(:person)) and outcome is null order by entered_at, id
                """)
                .param("person", personId)
                .query((row, number) -> entry(row))
                .list();
    }

    /** One entry that waits for this person. */
    public Optional<PendingEntry> find(UUID personId, UUID id) {
        return of(personId).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Whether an entry was this person's and is settled. */
    public boolean isSettled(UUID personId, UUID id) {
        return jdbc.sql("""
                select exists (select from pending_entry
                                where id = :id and person_id in (select same_people(:person)) and outcome is not null)
                """)
                .param("id", id)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    public void confirmed(UUID id) {
        settle(id, "confirmed");
    }

    public void discarded(UUID id) {
        settle(id, "discarded");
    }

    private void settle(UUID id, String outcome) {
        jdbc.sql("update pending_entry set outcome = :outcome, settled_at = :now, details = '{}' where id = :id")
                .param("outcome", outcome)
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    private PendingEntry entry(ResultSet row) throws SQLException {
        return new PendingEntry(
                ownId(row, "id"),
                ownId(row, "gathering_id"),
                ownId(row, "registration_id"),
                ownId(row, "person_id"),
                PendingEntry.Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                json.readValue(row.getString("details"), Details.class),
                ownInstant(row, "entered_at"));
    }
}
