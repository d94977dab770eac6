package app.kith.matching.gathering;

import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.AttendeeFact.RegistrationCancelled;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is registered for a gathering and who has come. A fact may find the row that a later one has made. */
@Repository
public class Attendances {

    private static final String MAY_BE_MATCHED = " and " + mayBeMatched("attendance.person_id");

    private final JdbcClient jdbc;

    Attendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A condition of a query: who withdrew consent to be matched is neither planned for nor seated, from the moment that it is known.
     *
     * @param person the query's expression for the person's id
     */
    public static String mayBeMatched(String person) {
        return "not exists (select from profile p where p.person_id = %s and 'matching' = any(p.withheld))"
                .formatted(person);
    }

    /** Everybody with a confirmed place who may be matched, in order of their ids. */
    public List<UUID> confirmed(UUID gatheringId) {
        return jdbc.sql("""
                        select distinct person_id from attendance
                        where gathering_id = ? and cancelled_at is null
                        """ + MAY_BE_MATCHED + " order by person_id")
                .param(gatheringId)
                .query(UUID.class)
                .list();
    }

    /**
     * How many people have come, as attendee and analytics count them: everybody with a check-in that was not annulled, whether or not
     * they may be matched, and also those whose place was cancelled afterwards.
     */
    public int came(UUID gatheringId) {
        return jdbc.sql("""
                        select count(distinct person_id) from attendance
                        where gathering_id = ? and checked_in_at is not null
                        """).param(gatheringId).query(Integer.class).single();
    }

    /** Everybody who has come and may be matched, in order of their ids. */
    public Set<UUID> present(UUID gatheringId) {
        return jdbc.sql("""
                        select distinct person_id from attendance
                        where gathering_id = ? and checked_in_at is not null and cancelled_at is null
                        """ + MAY_BE_MATCHED + " order by person_id")
                .param(gatheringId)
                .query(UUID.class)
                .set();
    }

    /** Those of these people who have come to another gathering of the organisation. */
    public Set<UUID> returning(UUID gatheringId, Set<UUID> people) {
        return jdbc.sql("""
                        select distinct person_id from attendance
                        where person_id = any(?) and gathering_id <> ? and checked_in_at is not null
                        """)
                .params(people.toArray(UUID[]::new), gatheringId)
                .query(UUID.class)
                .set();
    }

    public boolean hasPlace(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select exists (select from attendance where gathering_id = ? and person_id = ? and cancelled_at is null)
                        """).params(gatheringId, personId).query(Boolean.class).single();
    }

    /** Whether somebody is known to have had a place here and has none any more; of newcomers nothing may be known yet. */
    public boolean hasLeft(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select coalesce(bool_and(cancelled_at is not null), false) from attendance
                        where gathering_id = ? and person_id = ?
                        """).params(gatheringId, personId).query(Boolean.class).single();
    }

    public boolean isPresent(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select exists (select 1 from attendance where gathering_id = ? and person_id = ?
                            and checked_in_at is not null and cancelled_at is null)
                        """).params(gatheringId, personId).query(Boolean.class).single();
    }

    void register(Registered fact) {
        jdbc.sql("""
                        insert into attendance (organisation_id, registration_id, gathering_id, person_id)
                        values (?, ?, ?, ?) on conflict (organisation_id, registration_id) do update set cancelled_at = null
                        """)
                .params(fact.organisationId(), fact.registrationId(), fact.gatheringId(), fact.personId())
                .update();
    }

    void cancel(RegistrationCancelled fact) {
        jdbc.sql("""
                        insert into attendance (organisation_id, registration_id, gathering_id, person_id, cancelled_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (organisation_id, registration_id) do update set cancelled_at = excluded.cancelled_at
                        """)
                .params(
                        fact.organisationId(),
                        fact.registrationId(),
                        fact.gatheringId(),
                        fact.personId(),
                        Timestamp.from(fact.cancelledAt()))
                .update();
    }

    /** A check-in that was told of another place before belongs to this one now. */
    void checkIn(CheckedIn fact) {
        jdbc.sql("""
                        update attendance set checked_in_at = null, check_in_id = null
                        where organisation_id = ? and gathering_id = ? and check_in_id = ? and registration_id <> ?
                        """)
                .params(fact.organisationId(), fact.gatheringId(), fact.checkInId(), fact.registrationId())
                .update();
        jdbc.sql("""
                        insert into attendance (organisation_id, registration_id, gathering_id, person_id, checked_in_at, check_in_id)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (organisation_id, registration_id) do update
                            set checked_in_at = excluded.checked_in_at, check_in_id = excluded.check_in_id
                        """)
                .params(
                        fact.organisationId(),
                        fact.registrationId(),
                        fact.gatheringId(),
                        fact.personId(),
                        Timestamp.from(fact.occurredAt()),
                        fact.checkInId())
                .update();
    }

    /** Where another check-in counts in its place, that one is told next. */
    void annul(CheckInAnnulled fact) {
        jdbc.sql("""
                        update attendance set checked_in_at = null, check_in_id = null
                        where organisation_id = ? and gathering_id = ? and check_in_id = ?
                        """)
                .params(fact.organisationId(), fact.gatheringId(), fact.checkInId())
                .update();
    }
}
