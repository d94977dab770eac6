package app.kith.attendee.door.device;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pairing codes that were issued; each is seen by its organisation and by whoever knows the code. */
@Component
class PairingCodes {

    /** A code as it was issued, and the kiosk that claimed it, if one did. */
    record Issued(
            String code,
            UUID organisationId,
            UUID gatheringId,
            Instant expiresAt,
            @Nullable UUID claimedBy,
            @Nullable UUID deviceId) {}

    private final JdbcClient jdbc;

    PairingCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the code was free; an expired one of the same organisation makes room. */
    boolean add(UUID organisationId, UUID gatheringId, PairingCode code, Instant now) {
        jdbc.sql("delete from pairing_code where expires_at < :yesterday")
                .param("yesterday", at(now.minus(PairingCode.VALID.multipliedBy(6))))
                .update();
        return jdbc.sql("""
                insert into pairing_code (code, organisation_id, gathering_id, expires_at)
                values (:code, :organisation, :gathering, :expires_at)
                on conflict do nothing
                """)
                        .param("code", code.code())
                        .param("organisation", organisationId)
                        .param("gathering", gatheringId)
                        .param("expires_at", at(code.expiresAt()))
                        .update()
                == 1;
    }

    /** Looks a code up in no organisation's name: it is all that a kiosk knows before it is paired. */
    @Transactional(readOnly = true)
    public Optional<Issued> find(String code) {
        jdbc.sql("select set_config('kith.pairing_code', :code, true)")
                .param("code", code)
                .query()
                .singleRow();
        return jdbc.sql("select * from pairing_code where code = :code")
                .param("code", code)
                .query((row, number) -> new Issued(
                        row.getString("code"),
                        ownId(row, "organisation_id"),
                        ownId(row, "gathering_id"),
                        ownInstant(row, "expires_at"),
                        id(row, "claimed_by"),
                        id(row, "device_id")))
                .optional();
    }

    /** Uses a code up; false where another kiosk was quicker. */
    boolean claim(Issued code, UUID claimedBy, UUID deviceId) {
        return jdbc.sql("""
                update pairing_code set claimed_by = :claimed_by, device_id = :device
                 where code = :code and claimed_by is null
                """)
                        .param("code", code.code())
                        .param("claimed_by", claimedBy)
                        .param("device", deviceId)
                        .update()
                == 1;
    }
}
