package app.kith.attendee.consent;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of consent: decisions are added, never changed. */
@Component
public class Consents {

    /** Where a decision was made: on a registration form, at the door, by the personal link, or by an organiser who states it. */
    public enum Source {
        FORM,
        DOOR,
        LINK,
        ORGANISER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The decision in force, since when, and, where an organiser states it, who. */
    record InForce(
            Decision decision,
            Source source,
            Instant decidedAt,
            @Nullable String statedBy) {}

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
                .param("source", source.word())
                .param("now", at(clock.instant()))
                .update();
    }

    /** Whether the person themselves decided just this, and nothing else since. */
    public boolean isInForce(UUID personId, Decision decision) {
        return of(personId).stream()
                .anyMatch(known ->
                        known.source() != Source.ORGANISER && known.decision().equals(decision));
    }

    /**
     * Adds what an organiser states with an import, purpose by purpose, for those of these people for whom nobody stated the same, and
     * who did not decide themselves.
     *
     * @return of whom something new was stated
     */
    public List<UUID> state(Statement statement, UUID gatheringId, UUID importId, Collection<UUID> people) {
        return jdbc
                .sql("""
                insert into consent_entry (id, organisation_id, person_id, purpose, version, given, source, decided_at,
                                           stated_by, gathering_id, import_id)
                select gen_random_uuid(), :organisation, person.id, stated.purpose, stated.version, stated.given, 'organiser', :now,
                       :stated_by, :gathering, :import
                  from unnest(cast(:people as uuid[])) as person (id)
                 cross join unnest(cast(:purposes as text[]), cast(:versions as int[]), cast(:given as boolean[]))
                       as stated (purpose, version, given)
                 where not exists (select from standing_consent c
                                    where c.person_id in (select same_people(person.id)) and c.purpose = stated.purpose and c.is_own)
                   and stated.given is distinct from
                       (select c.given from standing_consent c
                         where c.person_id = person.id and c.purpose = stated.purpose
                         order by c.decided_at desc, c.id desc limit 1)
                returning person_id
                """)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("people", people.toArray(UUID[]::new))
                .param(
                        "purposes",
                        Arrays.stream(Purpose.values()).map(Purpose::word).toArray(String[]::new))
                .param(
                        "versions",
                        Arrays.stream(Purpose.values()).map(Purpose::version).toArray(Integer[]::new))
                .param(
                        "given",
                        Arrays.stream(Purpose.values())
                                .map(statement.agreed()::contains)
                                .toArray(Boolean[]::new))
                .param("stated_by", statement.statedBy())
                .param("gathering", gatheringId)
                .param("import", importId)
                .param("now", at(clock.instant()))
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /** The decision in force on each purpose that was ever decided on. */
    List<InForce> of(UUID personId) {
        return jdbc.sql("""
                select distinct on (purpose) purpose, version, given, source, decided_at, stated_by from standing_consent
                 where person_id in (select same_people(:person)) order by purpose, is_own desc, decided_at desc, id desc
                """)
                .param("person", personId)
                .query((row, number) -> new InForce(
                        new Decision(
                                Purpose.named(row.getString("purpose")).orElseThrow(),
                                row.getInt("version"),
                                row.getBoolean("given")),
                        Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                        ownInstant(row, "decided_at"),
                        row.getString("stated_by")))
                .list();
    }
}
