package app.kith.analytics.store;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gatherings of the caller's organisation that facts have told of. */
@Component
public class Gatherings {

    private final JdbcClient jdbc;

    Gatherings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The time zone in which a gathering takes place, or empty if there is no such gathering. */
    @Transactional(readOnly = true)
    public Optional<ZoneId> zoneOf(UUID gatheringId) {
        return jdbc.sql("select zone from anchors(:gathering)")
                .param("gathering", gatheringId)
                .query(String.class)
                .optional()
                .map(ZoneId::of);
    }
}
