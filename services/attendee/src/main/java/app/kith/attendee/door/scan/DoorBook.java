package app.kith.attendee.door.scan;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.Outcome;
import app.kith.attendee.door.scan.CheckInResult.Admitted;
import app.kith.attendee.door.scan.CheckInResult.AlreadyIn;
import app.kith.attendee.door.scan.CheckInResult.Decided;
import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import app.kith.attendee.door.scan.CheckInResult.Overridden;
import app.kith.attendee.door.scan.CheckInResult.Refused;
import app.kith.attendee.door.scan.CheckInResult.Rehearsed;
import app.kith.attendee.door.scan.Glance.Pairing;
import app.kith.attendee.door.scan.Glance.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every scan that happened at the doors, each with the answer it got and with how it stands now: of the scans of one guest the first by
 * the server's clock counts, whatever order they arrive in. Unique keys decide among scans; merges and annulments hold scans up.
 */
@Component
class DoorBook {

    /** A place beside another stands for that one; hardly any is, so the chain is followed only where there is one. */
    private static final String HOLDING_PLACE = """
            select coalesce((select survivor_id from folded_place where registration_id = cast(:registration as uuid) limit 1),
                            cast(:registration as uuid))
            """;

    /** A case and a subquery of its own: behind a coalesce over both, row-level security lets Postgres use no index. */
    private static final String GLANCE = """
            select r.id as registration_id, r.gathering_id, r.person_id, r.state,
                   coalesce(shown.ticket_secret, r.ticket_secret) as ticket_secret, p.name,
                   case when card.hides_company then null else p.company end as company,
                   first.check_in_id as first_id, first.occurred_at as first_at, first.door as first_door,
                   first.device_id as first_device,
                   recorded.request_hash, recorded.answered, recorded.reason, recorded.first_id as answered_id,
                   recorded.first_at as answered_at, recorded.first_door as answered_door,
                   device.id as device_id, device.revoked_at is not null as is_revoked,
                   case when g.closed_at <= :occurred_at then 'CLOSED'
                        when :occurred_at < least(g.doors_at, g.opened_at) then 'NOT_YET_OPEN' else 'OPEN' end as doors
              from (select pass_scan(:organisation)) as passed
             cross join gathering g
              left join check_in recorded on recorded.gathering_id = g.id and recorded.id = :check_in
              left join registration shown on shown.id = cast(:registration as uuid)
              left join registration r on r.id = case when cast(:registration as uuid) is null then recorded.registration_id else (%s) end
              left join person p on p.id = r.person_id
              left join badge_card card on card.person_id = p.id
              left join arrived first
                on first.gathering_id = g.id and first.registration_id = r.id
              left join device on device.gathering_id = g.id and device.id = cast(:device as uuid)
             where g.id = :gathering
            """.formatted(HOLDING_PLACE);

    private static final String ENTRY = """
            insert into check_in (gathering_id, id, organisation_id, request_hash, outcome, reason, registration_id,
                                  door, device_id, occurred_at, recorded_at, answered, first_id, first_at, first_door,
                                  override, skew_seconds, shown_id, told_at)
            select :gathering, :check_in, :organisation, :request_hash, :outcome, :reason, :registration,
                   :door, :device, :occurred_at, :recorded_at, :answered, :first_id, :first_at, :first_door,
                   :override, :skew, :shown, :told_at
            """;

    private static final String BEHIND_THE_FIRST = """
              from check_in first
             where first.gathering_id = :gathering and first.id = :first_id and first.outcome = 'admitted'
               and first.registration_id = :registration
            """;

    private static final String UNLESS_THERE = "on conflict do nothing";

    private final JdbcClient jdbc;

    DoorBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks everything up in one query; empty where there is no such gathering. */
    Optional<Glance> look(Scan scan) {
        return jdbc.sql(GLANCE)
                .param("organisation", scan.organisationId())
                .param("gathering", scan.gatheringId())
                .param("check_in", scan.checkInId())
                .param("registration", scan.showing().registrationId())
                .param("device", scan.deviceId())
                .param("occurred_at", at(scan.occurredAt()))
                .query((row, number) -> new Glance(
                        guest(row),
                        first(row),
                        recorded(row),
                        pairing(scan, row),
                        Doors.valueOf(row.getString("doors"))))
                .optional();
    }

    /** Enters a scan with its answer; false where something changed since the look, so that another is due. */
    boolean enter(Scan scan, Decided decided, @Nullable DoorReason remark, Instant recordedAt) {
        return switch (decided) {
            case Admitted admitted ->
                insert(scan, "admitted", Outcome.ADMITTED, remark, admitted.guest(), null, recordedAt);
            case Rehearsed(var guest) -> insert(scan, "rehearsal", Outcome.REHEARSAL, remark, guest, null, recordedAt);
            case AlreadyIn(var guest, var first) ->
                enterAgain(scan, Outcome.ALREADY_IN, remark, guest, first, recordedAt);
            case Overridden(var guest, var first) ->
                enterAgain(scan, Outcome.ADMITTED, remark, guest, first, recordedAt);
            case Refused(var reason) -> insert(scan, "refused", Outcome.REFUSED, reason, null, null, recordedAt);
        };
    }

    /** A scan that happened before the one that counts so far takes its place, although it was told later. */
    private boolean enterAgain(
            Scan scan,
            Outcome answered,
            @Nullable DoorReason remark,
            RegisteredGuest guest,
            FirstEntry first,
            Instant recordedAt) {
        if (!scan.precedes(first)) {
            return insert(scan, "already-in", answered, remark, guest, first, recordedAt);
        }
        return depose(scan, guest, first) && insert(scan, "admitted", answered, remark, guest, first, recordedAt);
    }

    private boolean depose(Scan scan, RegisteredGuest guest, FirstEntry first) {
        return jdbc.sql("""
                update check_in set outcome = 'already-in', changed_at = clock_timestamp()
                 where gathering_id = :gathering and id = :id and outcome = 'admitted'
                   and registration_id = :registration and surviving_place(:shown) = :registration
                """)
                        .param("gathering", scan.gatheringId())
                        .param("id", first.checkInId())
                        .param("registration", guest.registrationId())
                        .param("shown", scan.showing().registrationId())
                        .update()
                == 1;
    }

    private boolean insert(
            Scan scan,
            String standing,
            Outcome answered,
            @Nullable DoorReason reason,
            @Nullable RegisteredGuest guest,
            @Nullable FirstEntry first,
            Instant recordedAt) {
        var isBehind = standing.equals("already-in");
        var told = scan.time().toldOtherwise();
        return jdbc.sql(ENTRY + (isBehind ? BEHIND_THE_FIRST : "") + UNLESS_THERE)
                        .param("gathering", scan.gatheringId())
                        .param("check_in", scan.checkInId())
                        .param("organisation", scan.organisationId())
                        .param("request_hash", scan.fingerprint().hex())
                        .param("outcome", standing)
                        .param("reason", reason == null ? null : reason.word())
                        .param("registration", guest == null ? null : guest.registrationId())
                        .param("shown", guest == null ? null : shownBeside(scan, guest))
                        .param("door", scan.door())
                        .param("device", scan.deviceId())
                        .param("occurred_at", at(scan.occurredAt()))
                        .param("told_at", told == null ? null : at(told))
                        .param("recorded_at", at(recordedAt))
                        .param("answered", answered.word())
                        .param("first_id", first == null ? null : first.checkInId())
                        .param("first_at", first == null ? null : at(first.occurredAt()))
                        .param("first_door", first == null ? null : first.door())
                        .param(
                                "override",
                                scan.override() == null ? null : scan.override().word())
                        .param(
                                "skew",
                                scan.skew() == null ? null : (int) scan.skew().toSeconds())
                        .update()
                == 1;
    }

    /** The place that was shown, where it is beside the one that holds. */
    private static @Nullable UUID shownBeside(Scan scan, RegisteredGuest guest) {
        var shown = scan.showing().registrationId();
        return guest.registrationId().equals(shown) ? null : shown;
    }

    private static @Nullable RegisteredGuest guest(ResultSet row) throws SQLException {
        if (id(row, "registration_id") == null) {
            return null;
        }
        return new RegisteredGuest(
                ownId(row, "registration_id"),
                ownId(row, "gathering_id"),
                ownId(row, "person_id"),
                ownId(row, "ticket_secret"),
                !row.getString("state").equals("CONFIRMED"),
                row.getString("name"),
                row.getString("company"));
    }

    private static @Nullable FirstEntry first(ResultSet row) throws SQLException {
        return id(row, "first_id") == null
                ? null
                : new FirstEntry(
                        ownId(row, "first_id"),
                        ownInstant(row, "first_at"),
                        row.getString("first_door"),
                        id(row, "first_device"));
    }

    private static @Nullable Recorded recorded(ResultSet row) throws SQLException {
        var hash = row.getString("request_hash");
        if (hash == null) {
            return null;
        }
        var reason = row.getString("reason");
        var answeredFirst = id(row, "answered_id") == null
                ? null
                : new FirstEntry(
                        ownId(row, "answered_id"),
                        ownInstant(row, "answered_at"),
                        row.getString("answered_door"),
                        null);
        return new Recorded(
                new Fingerprint(hash),
                Outcome.of(row.getString("answered")),
                reason == null ? null : DoorReason.of(reason),
                answeredFirst);
    }

    private static Pairing pairing(Scan scan, ResultSet row) throws SQLException {
        if (scan.deviceId() == null) {
            return Pairing.NO_KIOSK;
        }
        if (id(row, "device_id") == null) {
            return Pairing.UNKNOWN;
        }
        return row.getBoolean("is_revoked") ? Pairing.REVOKED : Pairing.PAIRED;
    }
}
