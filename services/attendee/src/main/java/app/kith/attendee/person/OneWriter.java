package app.kith.attendee.person;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time change the people and registrations of an organisation: a person's document on the
 * compacted topic names all their invitations, so two writers at once could each publish one that lacks the other's.
 */
@Component
public class OneWriter {

    private final JdbcClient jdbc;

    OneWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for its turn; the turn ends with the transaction. */
    public void waitForTurn(UUID organisationId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 1))")
                .param("id", organisationId.toString())
                .query()
                .singleRow();
    }
}
