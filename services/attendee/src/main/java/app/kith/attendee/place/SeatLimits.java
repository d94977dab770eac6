package app.kith.attendee.place;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.IdSource;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisers' decisions on how many to confirm: added, never changed. One that was made for another capacity is void. */
@Component
public class SeatLimits {

    /** Who accepted how many confirmed people for so many seats, at what risk, and when. */
    public record Decided(int capacity, int limit, double risk, String decidedBy, Instant decidedAt) {}

    private final JdbcClient jdbc;
    private final IdSource ids;

    SeatLimits(JdbcClient jdbc, IdSource ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public void add(UUID gatheringId, Decided decided) {
        jdbc.sql("""
                insert into seat_limit
                    (id, organisation_id, gathering_id, capacity, seats_given, risk, decided_by, decided_at)
                values (:id, :organisation, :gathering, :capacity, :limit, :risk, :by, :at)
                """)
                .param("id", ids.next())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("gathering", gatheringId)
                .param("capacity", decided.capacity())
                .param("limit", decided.limit())
                .param("risk", decided.risk())
                .param("by", decided.decidedBy())
                .param("at", at(decided.decidedAt()))
                .update();
    }

    /** The decision in force for this capacity. */
    public Optional<Decided> inForce(UUID gatheringId, int capacity) {
        return jdbc.sql("""
                select * from seat_limit where gathering_id = :gathering order by decided_at desc, id desc limit 1
                """)
                .param("gathering", gatheringId)
                .query((row, number) -> new Decided(
                        row.getInt("capacity"),
                        row.getInt("seats_given"),
                        row.getDouble("risk"),
                        row.getString("decided_by"),
                        ownInstant(row, "decided_at")))
                .optional()
                .filter(decided -> decided.capacity() == capacity);
    }
}
