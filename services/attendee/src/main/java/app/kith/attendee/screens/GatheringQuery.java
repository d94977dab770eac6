package app.kith.attendee.screens;

import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.gathering.GatheringState;
import app.kith.attendee.gathering.GatheringView;
import app.kith.attendee.gathering.GatheringViews;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads gatherings with their counts. */
@Component
@Transactional(readOnly = true)
class GatheringQuery implements GatheringViews {

    private static final String VIEW = """
            select g.*,
                   (select count(*) from registration r
                     where r.gathering_id = g.id and r.state = 'CONFIRMED') as registered,
                   (select count(*) from registration r
                     where r.gathering_id = g.id and r.state = 'WAITING') as waiting,
                   (select count(*) from registration r
                     where r.gathering_id = g.id and r.state = 'OFFERED') as offered,
                   (select count(*) from arrived a
                     where a.gathering_id = g.id) as checked_in
              from gathering g
            """;

    private final JdbcClient jdbc;

    GatheringQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<GatheringView> all() {
        return jdbc.sql(VIEW + "order by g.doors_at desc, g.id")
                .query((row, number) -> view(row))
                .list();
    }

    @Override
    public Optional<GatheringView> one(UUID id) {
        return jdbc.sql(VIEW + "where g.id = :id")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    private static GatheringView view(ResultSet row) throws SQLException {
        return new GatheringView(
                ownId(row, "id"),
                row.getString("name"),
                row.getString("venue"),
                row.getString("zone"),
                ownInstant(row, "doors_at"),
                ownInstant(row, "starts_at"),
                ownInstant(row, "ends_at"),
                row.getObject("capacity", Integer.class),
                row.getString("series"),
                GatheringState.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getInt("registered"),
                row.getInt("waiting"),
                row.getInt("offered"),
                row.getInt("checked_in"),
                row.getInt("version"));
    }
}
