package app.kith.attendee.overbooking;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The turnouts of the gatherings of a series that are over: of those who had a place at the start, walk-ins apart, how many came
 * while it was on. A gathering without any such check-in tells nothing, and neither does an import that was undone.
 */
@Component
class SeriesHistory {

    private static final String TURNOUTS = """
            select count(*) as expected,
                   count(*) filter (where exists (select
                                                    from check_in c
                                                   where c.gathering_id = g.id and c.registration_id = r.id
                                                     and c.outcome in ('admitted', 'already-in')
                                                     and c.occurred_at >= least(g.doors_at, g.opened_at)
                                                     and c.occurred_at < g.ends_at)) as came
              from gathering g
              join gathering this on this.id = :gathering and this.series = g.series and g.series <> '' and this.id <> g.id
              join registration r on r.gathering_id = g.id and r.channel <> 'walk-in' and r.registered_at < g.starts_at
               and (r.state = 'CONFIRMED'
                    or (r.state = 'CANCELLED' and r.cancelled_at >= g.starts_at and r.voided_at is distinct from r.cancelled_at))
             where g.state in ('CLOSED', 'ARCHIVED')
               and exists (select
                             from check_in scan
                            where scan.gathering_id = g.id and scan.outcome in ('admitted', 'already-in')
                              and scan.occurred_at >= least(g.doors_at, g.opened_at) and scan.occurred_at < g.ends_at)
             group by g.id
            """;

    private final JdbcClient jdbc;

    SeriesHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a gathering that belongs to no series. */
    List<Turnout> before(UUID gatheringId) {
        return jdbc.sql(TURNOUTS)
                .param("gathering", gatheringId)
                .query(Turnout.class)
                .list();
    }
}
