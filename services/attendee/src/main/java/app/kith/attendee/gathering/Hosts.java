package app.kith.attendee.gathering;

import app.kith.contracts.Host;
import app.kith.contracts.Topics;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Outbox;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who invites to each gathering of the current organisation. */
@Component
class Hosts {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    Hosts(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** The host as it was named; nobody where nobody was. */
    Host of(UUID gatheringId) {
        return jdbc.sql(
                        "select organisation_id, gathering_id, name, reply_to from host where gathering_id = :gathering")
                .param("gathering", gatheringId)
                .query(Host.class)
                .optional()
                .orElseGet(() -> new Host(organisation(), gatheringId, null, null));
    }

    void name(UUID gatheringId, @Nullable String name, @Nullable String replyTo) {
        jdbc.sql("""
                insert into host (gathering_id, organisation_id, name, reply_to)
                values (:gathering, :organisation, :name, :reply_to)
                on conflict (gathering_id) do update set name = excluded.name, reply_to = excluded.reply_to
                """)
                .param("gathering", gatheringId)
                .param("organisation", organisation())
                .param("name", name)
                .param("reply_to", replyTo)
                .update();
        publish(of(gatheringId));
    }

    /** As long as nobody was named, answers go to the organiser who works on the gathering. */
    void answerTo(UUID gatheringId, @Nullable String organiser) {
        if (organiser == null) {
            return;
        }
        int named = jdbc.sql("""
                insert into host (gathering_id, organisation_id, reply_to)
                values (:gathering, :organisation, :reply_to) on conflict do nothing
                """)
                .param("gathering", gatheringId)
                .param("organisation", organisation())
                .param("reply_to", organiser)
                .update();
        if (named > 0) {
            publish(of(gatheringId));
        }
    }

    private void publish(Host host) {
        outbox.publish(Topics.HOSTS, host.gatheringId().toString(), host);
    }

    private static UUID organisation() {
        return CurrentOrganisation.id().orElseThrow();
    }
}
