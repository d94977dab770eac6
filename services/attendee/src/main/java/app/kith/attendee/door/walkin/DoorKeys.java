package app.kith.attendee.door.walkin;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The keys of the doors: one for each gathering, made when it is first asked for. */
@Component
public class DoorKeys {

    private final JdbcClient jdbc;

    DoorKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The public half, as an uncompressed point of P-256. */
    @Transactional
    public byte[] publicPoint(UUID organisationId, UUID gatheringId) {
        return find(gatheringId)
                .orElseGet(() -> make(organisationId, gatheringId))
                .publicPoint();
    }

    @Transactional(readOnly = true)
    public Optional<DoorKey> find(UUID gatheringId) {
        return jdbc.sql("select public_point, private_key from door_key where gathering_id = :gathering")
                .param("gathering", gatheringId)
                .query((row, number) -> new DoorKey(row.getBytes("public_point"), row.getBytes("private_key")))
                .optional();
    }

    private DoorKey make(UUID organisationId, UUID gatheringId) {
        var key = DoorKey.make();
        jdbc.sql("""
                insert into door_key (gathering_id, organisation_id, public_point, private_key)
                values (:gathering, :organisation, :public_point, :private_key)
                on conflict do nothing
                """)
                .param("gathering", gatheringId)
                .param("organisation", organisationId)
                .param("public_point", key.publicPoint())
                .param("private_key", key.privateKey())
                .update();
        return find(gatheringId).orElseThrow();
    }
}
