package app.kith.messaging.followup;

import app.kith.defaults.CurrentOrganisation;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The acts that were noted, each once under its id. */
@Repository
class FollowUps {

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the act unless its id is taken, by this act or another; tells whether it did. */
    boolean add(FollowUp act, Instant followedUpAt) {
        int rows = jdbc.sql("""
                insert into follow_up
                    (act_id, organisation_id, gathering_id, person_id, with_person_id, kind, followed_up_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(act.actId())
                .param(CurrentOrganisation.id().orElseThrow())
                .param(act.gatheringId())
                .param(act.personId())
                .param(act.withPersonId())
                .param(act.kind())
                .param(followedUpAt.atOffset(ZoneOffset.UTC))
                .update();
        return rows == 1;
    }

    boolean holds(FollowUp act) {
        return jdbc.sql("select act_id, gathering_id, person_id, with_person_id, kind from follow_up where act_id = ?")
                .param(act.actId())
                .query(FollowUp.class)
                .optional()
                .filter(act::equals)
                .isPresent();
    }
}
