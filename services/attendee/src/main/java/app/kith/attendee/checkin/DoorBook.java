package app.kith.attendee.checkin;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.checkin.CheckInResult.Admitted;
import app.kith.attendee.checkin.CheckInResult.AlreadyIn;
import app.kith.attendee.checkin.CheckInResult.Decided;
import app.kith.attendee.checkin.CheckInResult.FirstEntry;
import app.kith.attendee.checkin.CheckInResult.Refused;
import app.kith.attendee.checkin.Glance.Pairing;
import app.kith.attendee.checkin.Glance.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every scan that happened at the doors. Its unique keys decide who was first; nothing is locked beforehand. */
@Component
class DoorBook {

    private static final String GLANCE = """
            select r.id as registration_id, r.gathering_id, r.person_id, r.state, r.ticket_secret, p.name, p.company,
                   first.id as first_id, first.occurred_at as first_at, first.door as first_door,
                   recorded.request_hash, recorded.outcome, recorded.reason,
                   device.id as device_id, device.revoked_at is not null as is_revoked
              from gathering g
              left join registration r on r.id = cast(:registration as uuid)
              left join person p on p.id = r.person_id
              left join check_in first
                on first.gathering_id = g.id and first.registration_id = r.id and first.outcome = 'admitted'
              left join check_in recorded on recorded.gathering_id = g.id and recorded.id = :check_in
              left join device on device.gathering_id = g.id and device.id = cast(:device as uuid)
             where g.id = :gathering
            """;

    private static final String ENTRY = """
            insert into check_in (gathering_id, id, organisation_id, request_hash, outcome, reason, registration_id,
                                  door, device_id, occurred_at, recorded_at)
            values (:gathering, :check_in, :organisation, :request_hash, :outcome, :reason, :registration,
                    :door, :device, :occurred_at, :recorded_at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    DoorBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks everything up in one query; empty where there is no such gathering. */
    Optional<Glance> look(Scan scan) {
        return jdbc.sql(GLANCE)
                .param("gathering", scan.gatheringId())
                .param("check_in", scan.checkInId())
                .param("registration", scan.showing().registrationId())
                .param("device", scan.deviceId())
                .query((row, number) -> new Glance(guest(row), first(row), recorded(row), pairing(scan, row)))
                .optional();
    }

    /** Enters a scan; false where at the same moment this scan was entered, or another was the guest's first. */
    boolean enter(Scan scan, Decided decided, Instant recordedAt) {
        return switch (decided) {
            case Admitted(var guest) -> enter(scan, Outcome.ADMITTED, null, guest.registrationId(), recordedAt);
            case AlreadyIn again ->
                enter(scan, Outcome.ALREADY_IN, null, again.guest().registrationId(), recordedAt);
            case Refused(var reason) -> enter(scan, Outcome.REFUSED, reason.word(), null, recordedAt);
        };
    }

    private boolean enter(
            Scan scan, Outcome outcome, @Nullable String reason, @Nullable UUID registrationId, Instant recordedAt) {
        return jdbc.sql(ENTRY)
                        .param("gathering", scan.gatheringId())
                        .param("check_in", scan.checkInId())
                        .param("organisation", scan.organisationId())
                        .param("request_hash", scan.fingerprint().hex())
                        .param("outcome", outcome.word())
                        .param("reason", reason)
                        .param("registration", registrationId)
                        .param("door", scan.door())
                        .param("device", scan.deviceId())
                        .param("occurred_at", at(scan.occurredAt()))
                        .param("recorded_at", at(recordedAt))
                        .update()
                == 1;
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
                : new FirstEntry(ownId(row, "first_id"), ownInstant(row, "first_at"), row.getString("first_door"));
    }

    private static @Nullable Recorded recorded(ResultSet row) throws SQLException {
        var hash = row.getString("request_hash");
        if (hash == null) {
            return null;
        }
        var reason = row.getString("reason");
        return new Recorded(
                new Fingerprint(hash),
                Outcome.of(row.getString("outcome")),
                reason == null ? null : RefusalReason.of(reason));
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
