package app.kith.attendee.door.device;

import static app.kith.attendee.Columns.at;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Limits guessing by one source; that many sources together guess nothing is for the length of a code. */
@Component
class FailedClaims {

    static final int MOST_OF_ONE_SOURCE = 10;
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    FailedClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts a try as failed before it is made, so that those made at one moment count too. Whether it may be made. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(String source, Instant now) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('failed_claim ' || :source, 0))")
                .param("source", source)
                .query(rows -> {});
        jdbc.sql("delete from failed_claim where failed_at <= :before")
                .param("before", at(now.minus(WINDOW)))
                .update();
        return jdbc.sql("""
                        insert into failed_claim (source, failed_at)
                        select :source, :now
                        where (select count(*) from failed_claim where source = :source) < :most
                        """)
                        .param("source", source)
                        .param("now", at(now))
                        .param("most", MOST_OF_ONE_SOURCE)
                        .update()
                == 1;
    }

    /** That try was right. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(String source, Instant now) {
        jdbc.sql("delete from failed_claim where source = :source and failed_at = :now")
                .param("source", source)
                .param("now", at(now))
                .update();
    }
}
