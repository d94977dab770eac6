package app.kith.matching.room;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.crowd.Pair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits with whom; of a table of several, every two. A person has one place in a round, at a table or sitting out, which a unique key sees to. */
@Repository
public class Meetings {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Meetings(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Place(
            UUID roundId, UUID personId, @Nullable UUID meetingId) {}

    void seat(UUID roundId, List<Meeting> meetings, List<UUID> sittingOut) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        batches.batchUpdate("""
                insert into meeting (organisation_id, id, gathering_id, round_id, person_a, person_b, table_number, seated_at, planned)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, meetings, 500, (row, meeting) -> {
            row.setObject(1, organisation);
            row.setObject(2, meeting.id());
            row.setObject(3, meeting.gatheringId());
            row.setObject(4, meeting.roundId());
            row.setObject(5, meeting.personA());
            row.setObject(6, meeting.personB());
            row.setInt(7, meeting.tableNumber());
            row.setTimestamp(8, Timestamp.from(meeting.seatedAt()));
            row.setBoolean(9, meeting.planned());
        });
        batches.batchUpdate(
                "insert into seat (organisation_id, round_id, person_id, meeting_id) values (?, ?, ?, ?)",
                places(roundId, meetings, sittingOut),
                500,
                (row, place) -> {
                    row.setObject(1, organisation);
                    row.setObject(2, place.roundId());
                    row.setObject(3, place.personId());
                    row.setObject(4, place.meetingId());
                });
    }

    private static List<Place> places(UUID roundId, List<Meeting> meetings, List<UUID> sittingOut) {
        List<Place> places = new ArrayList<>();
        Set<UUID> placed = new HashSet<>();
        for (Meeting meeting : meetings) {
            for (UUID person : List.of(meeting.personA(), meeting.personB())) {
                if (placed.add(person)) {
                    places.add(new Place(roundId, person, meeting.id()));
                }
            }
        }
        sittingOut.forEach(person -> places.add(new Place(roundId, person, null)));
        return places;
    }

    List<Meeting> of(UUID roundId) {
        return jdbc.sql("select * from meeting where round_id = ? order by table_number")
                .param(roundId)
                .query((row, number) -> toMeeting(row))
                .list();
    }

    List<UUID> sittingOut(UUID roundId) {
        return jdbc.sql("select person_id from seat where round_id = ? and meeting_id is null order by person_id")
                .param(roundId)
                .query(UUID.class)
                .list();
    }

    Map<UUID, Integer> countByRound(UUID gatheringId) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("select round_id, count(*) as meetings from meeting where gathering_id = ? group by round_id")
                .param(gatheringId)
                .query(row -> {
                    counts.put(row.getObject("round_id", UUID.class), row.getInt("meetings"));
                });
        return counts;
    }

    /** How often each person has sat out at this gathering. */
    Map<UUID, Integer> timesSatOut(UUID gatheringId) {
        Map<UUID, Integer> times = new HashMap<>();
        jdbc.sql("""
                        select s.person_id, count(*) as times from seat s join round r on r.id = s.round_id
                        where r.gathering_id = ? and s.meeting_id is null group by s.person_id
                        """).param(gatheringId).query(row -> {
            times.put(row.getObject("person_id", UUID.class), row.getInt("times"));
        });
        return times;
    }

    /** Every two people who have met at this gathering. */
    Set<Pair> pairs(UUID gatheringId) {
        return jdbc.sql("select person_a, person_b from meeting where gathering_id = ?")
                .param(gatheringId)
                .query((row, number) -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .set();
    }

    /** Whoever has had a seat at this gathering. */
    Set<UUID> seated(UUID gatheringId) {
        return jdbc.sql("""
                        select distinct s.person_id from seat s join round r on r.id = s.round_id
                        where r.gathering_id = ? and s.meeting_id is not null
                        """).param(gatheringId).query(UUID.class).set();
    }

    /** A person's meetings at a gathering, the latest first. */
    public List<Meeting> of(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select * from meeting where gathering_id = :gathering and :person in (person_a, person_b)
                        order by seated_at desc, id desc
                        """)
                .param("gathering", gatheringId)
                .param("person", personId)
                .query((row, number) -> toMeeting(row))
                .list();
    }

    public Optional<Meeting> find(UUID gatheringId, UUID meetingId) {
        return jdbc.sql("select * from meeting where id = ? and gathering_id = ?")
                .params(meetingId, gatheringId)
                .query((row, number) -> toMeeting(row))
                .optional();
    }

    /** All meetings of the same two people at a gathering, kept for this transaction alone so that both answers are seen. */
    public List<UUID> holdAllOfPair(Meeting meeting) {
        return jdbc.sql("""
                        select id from meeting where gathering_id = ? and person_a = ? and person_b = ?
                        order by id for update
                        """)
                .params(meeting.gatheringId(), meeting.personA(), meeting.personB())
                .query(UUID.class)
                .list();
    }

    private static Meeting toMeeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("gathering_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("person_a", UUID.class),
                row.getObject("person_b", UUID.class),
                row.getInt("table_number"),
                row.getBoolean("planned"),
                row.getTimestamp("seated_at").toInstant());
    }
}
