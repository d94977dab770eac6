package app.kith.attendee.merging.duplicate;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pairs of people of the current organisation who are not the same. */
@Component
public class Distinctions {

    /** Who was named when it was said, and until when it held. */
    public record Distinction(
            UUID id,
            UUID organisationId,
            TwoPeople people,
            Instant saidAt,
            @Nullable Instant takenBackAt) {}

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;

    Distinctions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Distinction distinction) {
        jdbc.sql("""
                insert into distinction (id, organisation_id, one_id, other_id, said_at)
                values (:id, :organisation, :one, :other, :at)
                """)
                .param("id", distinction.id())
                .param("organisation", distinction.organisationId())
                .param("one", distinction.people().oneId())
                .param("other", distinction.people().otherId())
                .param("at", at(distinction.saidAt()))
                .update();
    }

    public Optional<Distinction> find(UUID id) {
        return jdbc.sql("select * from distinction where id = :id")
                .param("id", id)
                .query((row, number) -> distinction(row))
                .optional();
    }

    public boolean holds(TwoPeople people) {
        return jdbc.sql("select exists (select from standing_distinction where one_id = :one and other_id = :other)")
                .param("one", people.oneId())
                .param("other", people.otherId())
                .query(Boolean.class)
                .single();
    }

    /** Everybody of whom it holds today. */
    public Set<TwoPeople> pairs() {
        return jdbc
                .sql("select distinct one_id, other_id from standing_distinction")
                .query((row, number) -> people(row))
                .stream()
                .collect(toSet());
    }

    /** Those that hold of two people who both have a place at this event, the latest first. */
    public List<Distinction> standing(UUID gatheringId) {
        return jdbc.sql("""
                select distinct on (d.one_id, d.other_id) d.id, p.organisation_id, d.one_id, d.other_id, d.said_at,
                       cast(null as timestamptz) as taken_back_at
                  from standing_distinction d
                  join person p on p.id = d.one_id
                 where exists (select from registration where gathering_id = :gathering and person_id = d.one_id)
                   and exists (select from registration where gathering_id = :gathering and person_id = d.other_id)
                 order by d.one_id, d.other_id, d.said_at desc, d.id
                """).param("gathering", gatheringId).query((row, number) -> distinction(row)).stream()
                .sorted(Comparator.comparing(Distinction::saidAt).reversed())
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Takes back all that say it of the same two by now: several may, where some were merged since. */
    public void takeBack(UUID id, Instant now) {
        jdbc.sql("""
                update distinction set taken_back_at = :now
                 where taken_back_at is null
                   and (id = :id
                        or id in (select alike.id
                                    from standing_distinction alike
                                    join standing_distinction this on this.id = :id
                                     and this.one_id = alike.one_id and this.other_id = alike.other_id))
                """).param("now", at(now)).param("id", id).update();
    }

    private static Distinction distinction(ResultSet row) throws SQLException {
        return new Distinction(
                ownId(row, "id"),
                ownId(row, "organisation_id"),
                people(row),
                ownInstant(row, "said_at"),
                instant(row, "taken_back_at"));
    }

    private static TwoPeople people(ResultSet row) throws SQLException {
        return TwoPeople.of(ownId(row, "one_id"), ownId(row, "other_id"));
    }
}
