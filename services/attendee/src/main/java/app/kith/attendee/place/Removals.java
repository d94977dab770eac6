package app.kith.attendee.place;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places that the organiser took away. */
@Component
public class Removals {

    private final JdbcClient jdbc;

    Removals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a place is gone until the organiser lets its person back. */
    public boolean isRemoved(Registration registration) {
        return jdbc.sql("select exists (select from removed_place where registration_id = :id)")
                .param("id", registration.id())
                .query(Boolean.class)
                .single();
    }
}
