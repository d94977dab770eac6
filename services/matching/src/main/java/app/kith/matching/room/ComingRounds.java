package app.kith.matching.room;

import app.kith.defaults.CurrentOrganisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds that were planned but not held yet. Planned together, they let everybody meet as many others as can be. */
@Repository
class ComingRounds {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ComingRounds(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A round to come: who sits together, and who sits out. */
    record Coming(List<List<UUID>> tables, List<UUID> sittingOut) {

        Set<UUID> people() {
            Set<UUID> people = new HashSet<>(sittingOut);
            tables.forEach(people::addAll);
            return people;
        }
    }

    private record Seat(
            int position, UUID personId, @Nullable Integer tableNumber) {}

    /** Takes the next round that was planned in this format, if there is one. */
    Optional<Coming> take(UUID gatheringId, Format format) {
        List<Seat> seats = jdbc.sql("""
                        delete from coming_seat where gathering_id = :gathering
                          and position = (select min(position) from coming_seat where gathering_id = :gathering)
                          and exists (select 1 from coming_rounds where gathering_id = :gathering and format = :format)
                        returning position, person_id, table_number
                        """)
                .param("gathering", gatheringId)
                .param("format", format.text())
                .query(Seat.class)
                .list();
        return seats.isEmpty() ? Optional.empty() : Optional.of(coming(seats));
    }

    private static Coming coming(List<Seat> seats) {
        TreeMap<Integer, List<UUID>> tables = new TreeMap<>();
        List<UUID> sittingOut = new ArrayList<>();
        for (Seat seat : seats) {
            if (seat.tableNumber() == null) {
                sittingOut.add(seat.personId());
            } else {
                tables.computeIfAbsent(seat.tableNumber(), number -> new ArrayList<>())
                        .add(seat.personId());
            }
        }
        return new Coming(List.copyOf(tables.values()), sittingOut);
    }

    /** Keeps these rounds in place of all that were planned. */
    void replace(UUID gatheringId, Format format, List<Coming> rounds) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        jdbc.sql("delete from coming_rounds where gathering_id = ?")
                .param(gatheringId)
                .update();
        jdbc.sql("insert into coming_rounds (organisation_id, gathering_id, format) values (?, ?, ?)")
                .params(organisation, gatheringId, format.text())
                .update();
        List<Seat> seats = new ArrayList<>();
        for (int position = 0; position < rounds.size(); position++) {
            Coming round = rounds.get(position);
            for (int table = 0; table < round.tables().size(); table++) {
                for (UUID person : round.tables().get(table)) {
                    seats.add(new Seat(position, person, table));
                }
            }
            for (UUID person : round.sittingOut()) {
                seats.add(new Seat(position, person, null));
            }
        }
        batches.batchUpdate(
                "insert into coming_seat (organisation_id, gathering_id, position, person_id, table_number) values (?, ?, ?, ?, ?)",
                seats,
                500,
                (row, seat) -> {
                    row.setObject(1, organisation);
                    row.setObject(2, gatheringId);
                    row.setInt(3, seat.position());
                    row.setObject(4, seat.personId());
                    row.setObject(5, seat.tableNumber());
                });
    }
}
