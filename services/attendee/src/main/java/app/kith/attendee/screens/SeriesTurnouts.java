package app.kith.attendee.screens;

import app.kith.attendee.overbooking.SeriesHistory;
import app.kith.attendee.overbooking.Turnout;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who came to the earlier gatherings of a series. */
@Component
class SeriesTurnouts implements SeriesHistory {

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

    SeriesTurnouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Turnout> before(UUID gatheringId) {
        return jdbc.sql(TURNOUTS)
                .param("gathering", gatheringId)
                .query(Turnout.class)
                .list();
    }
}
