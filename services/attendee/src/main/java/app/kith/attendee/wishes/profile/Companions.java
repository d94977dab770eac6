package app.kith.attendee.wishes.profile;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has a place at the same gathering: only they can turn to each other. */
@Component
public class Companions {

    private final JdbcClient jdbc;

    Companions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean areAt(UUID gatheringId, UUID one, UUID other) {
        int present = jdbc.sql("""
                select count(distinct person_id) from registration
                 where gathering_id = :gathering and state = 'CONFIRMED' and person_id in (:one, :other)
                """)
                .param("gathering", gatheringId)
                .param("one", one)
                .param("other", other)
                .query(Integer.class)
                .single();
        return present == (one.equals(other) ? 1 : 2);
    }
}
