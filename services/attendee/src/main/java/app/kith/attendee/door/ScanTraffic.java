package app.kith.attendee.door;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scans of an organisation, which pass beside each other unless somebody holds them up. */
@Component
public class ScanTraffic {

    private final JdbcClient jdbc;

    ScanTraffic(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until every scan under way is in the book; the next ones wait until the transaction ends. */
    public void holdUp(UUID organisationId) {
        jdbc.sql("select hold_up_scans(:organisation)")
                .param("organisation", organisationId)
                .query()
                .singleRow();
    }
}
