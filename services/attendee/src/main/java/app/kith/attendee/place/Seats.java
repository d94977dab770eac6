package app.kith.attendee.place;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats of a gathering. Its row is the lock: no two who look at once see the same last seat free. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the seats and keeps everybody else from counting until the transaction ends. */
    public SeatCount hold(UUID gatheringId) {
        jdbc.sql("select 1 from gathering where id = :gathering for no key update")
                .param("gathering", gatheringId)
                .query()
                .singleRow();
        return look(gatheringId); // a statement of its own: what others committed while this one waited counts too
    }

    /** Counts the seats without keeping anybody from anything. */
    public SeatCount look(UUID gatheringId) {
        return jdbc.sql("""
                select case when g.capacity = decided.capacity then decided.seats_given else g.capacity end as "limit",
                       (select count(*) from registration r
                         where r.gathering_id = g.id and r.state in ('CONFIRMED', 'OFFERED')) as taken
                  from gathering g
                  left join lateral (select capacity, seats_given from seat_limit s where s.gathering_id = g.id
                                      order by decided_at desc, id desc limit 1) decided on true
                 where g.id = :gathering
                """)
                .param("gathering", gatheringId)
                .query((row, number) -> new SeatCount(row.getObject("limit", Integer.class), row.getInt("taken")))
                .single();
    }
}
