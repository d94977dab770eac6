package app.kith.attendee.consent;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of consent: decisions are added, never changed. */
@Component
public class Consents {

    /** Where a decision was made: on a registration form, or by the person through the personal link. */
    public enum Source {
        FORM,
        LINK
    }

    /** The decision in force, and since when. */
    record InForce(Decision decision, Instant decidedAt) {}

    private final JdbcClient jdbc;
    private final IdSource ids;
    private final Clock clock;

    Consents(JdbcClient jdbc, IdSource ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    public void add(UUID personId, Decision decision, Source source) {
        jdbc.sql("""
                insert into consent_entry (id, organisation_id, person_id, purpose, version, given, source, decided_at)
                values (:id, :organisation, :person, :purpose, :version, :given, :source, :now)
                """)
                .param("id", ids.next())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("person", personId)
                .param("purpose", decision.purpose().word())
                .param("version", decision.version())
                .param("given", decision.given())
                .param("source", source.name().toLowerCase(java.util.Locale.ROOT))
                .param("now", at(clock.instant()))
                .update();
    }

    /** The latest decision on each purpose that the person ever decided on. */
    List<InForce> of(UUID personId) {
        return jdbc.sql("""
                select distinct on (purpose) purpose, version, given, decided_at from consent_entry
                 where person_id in (select same_people(:person)) order by purpose, decided_at desc, id desc
                """)
                .param("person", personId)
                .query((row, number) -> new InForce(
                        new Decision(
                                Purpose.named(row.getString("purpose")).orElseThrow(),
                                row.getInt("version"),
                                row.getBoolean("given")),
                        ownInstant(row, "decided_at")))
                .list();
    }
}
