package app.kith.attendee.device;

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

    @Transactional(readOnly = true)
    public boolean areTooMany(String source, Instant now) {
        return jdbc.sql("""
                select count(*) >= :most from failed_claim where source = :source and failed_at > :since
                """)
                .param("source", source)
                .param("most", MOST_OF_ONE_SOURCE)
                .param("since", at(now.minus(WINDOW)))
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(String source, Instant now) {
        jdbc.sql("delete from failed_claim where failed_at <= :before")
                .param("before", at(now.minus(WINDOW)))
                .update();
        jdbc.sql("insert into failed_claim (source, failed_at) values (:source, :now)")
                .param("source", source)
                .param("now", at(now))
                .update();
    }
}
