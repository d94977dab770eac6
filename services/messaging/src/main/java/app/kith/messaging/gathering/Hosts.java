package app.kith.messaging.gathering;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who invites to the gatherings of the current organisation. */
@Repository
public class Hosts {

    private final JdbcClient jdbc;

    Hosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(app.kith.contracts.Host host) {
        jdbc.sql("""
                insert into host (gathering_id, organisation_id, name, reply_to) values (?, ?, ?, ?)
                on conflict (gathering_id) do update set name = excluded.name, reply_to = excluded.reply_to
                """)
                .param(host.gatheringId())
                .param(host.organisationId())
                .param(host.name())
                .param(host.replyTo())
                .update();
    }

    public void forget(UUID gatheringId) {
        jdbc.sql("delete from host where gathering_id = ?").param(gatheringId).update();
    }

    public Host of(UUID gatheringId) {
        return jdbc.sql("select name, reply_to from host where gathering_id = ?")
                .param(gatheringId)
                .query(Host.class)
                .optional()
                .orElse(Host.NOBODY);
    }
}
