package app.kith.matching.planning;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When which plan is to be made anew, and who does it. */
@Repository
class Renewals {

    private final JdbcClient jdbc;

    Renewals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks for a new plan beside this one, unless one is due by then. */
    void renewBy(UUID planId, Instant due) {
        jdbc.sql(
                        "update plan set renewal_due_at = :due where id = :plan and (renewal_due_at is null or renewal_due_at > :due)")
                .param("due", Timestamp.from(due))
                .param("plan", planId)
                .update();
    }

    /** Asks for a new plan because this one has changed: what is being calculated beside it does not know the change yet. */
    void renewChanged(UUID planId, Instant due) {
        jdbc.sql("""
                        update plan set revision = revision + 1, renewal_due_at = least(renewal_due_at, :due)
                        where id = :plan
                        """).param("due", Timestamp.from(due)).param("plan", planId).update();
    }

    /** Asks for a new plan beside each of the organisation's that was made before its texts were read. */
    void renewUnread(Instant due) {
        jdbc.sql("""
                        update plan set renewal_due_at = :due
                        where unread > 0 and (renewal_due_at is null or renewal_due_at > :due)
                        """).param("due", Timestamp.from(due)).update();
    }

    /** Asks for a new plan beside each latest plan of the organisation whose gathering is not over. */
    void renewAll(Instant due) {
        jdbc.sql("""
                        update plan p set renewal_due_at = :due
                        where (renewal_due_at is null or renewal_due_at > :due)
                          and exists (select from gathering g where g.id = p.gathering_id and g.ended_at is null)
                          and not exists (select from plan later where later.gathering_id = p.gathering_id
                            and (later.planned_at, later.id) > (p.planned_at, p.id))
                        """).param("due", Timestamp.from(due)).update();
    }

    /** Takes the work for one instance, until the lease ends; false if another one has it, or nothing is due. */
    boolean take(UUID planId, Instant now, Instant lease) {
        return jdbc.sql("update plan set renewal_due_at = ? where id = ? and renewal_due_at <= ?")
                        .params(Timestamp.from(lease), planId, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The work is done, as far as nobody asked for more meanwhile. */
    void end(UUID planId, Instant lease) {
        jdbc.sql("update plan set renewal_due_at = null where id = ? and renewal_due_at = ?")
                .params(planId, Timestamp.from(lease))
                .update();
    }
}
