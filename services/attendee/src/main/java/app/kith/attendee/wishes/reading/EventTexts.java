package app.kith.attendee.wishes.reading;

import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.texts;

import app.kith.attendee.wishes.reading.Readings.Source;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.attendee.wishes.reading.UnderstoodTexts.UsedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the guests of an event wrote, with what was said of it. */
@Component
class EventTexts {

    /** What somebody said that a text is about. */
    record Said(List<String> topics, Source source) {}

    /**
     * A guest with all their texts.
     *
     * @param said by text
     */
    record Guest(UUID personId, String name, String position, List<UsedText> texts, Map<String, Said> said) {}

    private static final String GUESTS = """
            select p.id, p.name, p.asks, p.offers, person_position(p.role, p.company) as position
              from registration r join person p on p.id = r.person_id
             where r.gathering_id = :gathering and r.state in ('CONFIRMED', 'WAITING', 'OFFERED')
             order by p.name, p.id
            """;

    private final JdbcClient jdbc;

    EventTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Guest> of(UUID gatheringId) {
        Map<UUID, Map<String, Said>> said = said(gatheringId);
        return jdbc.sql(GUESTS)
                .param("gathering", gatheringId)
                .query((row, number) -> guest(row, said))
                .list();
    }

    private Map<UUID, Map<String, Said>> said(UUID gatheringId) {
        Map<UUID, Map<String, Said>> said = new HashMap<>();
        jdbc.sql("""
                select s.person_id, s.text, s.topics, s.said_by
                  from standing_reading s join registration r on r.person_id = s.person_id
                 where r.gathering_id = :gathering
                """).param("gathering", gatheringId).query(row -> {
            said.computeIfAbsent(ownId(row, "person_id"), person -> new HashMap<>())
                    .put(
                            row.getString("text"),
                            new Said(
                                    texts(row, "topics"),
                                    Source.valueOf(row.getString("said_by").toUpperCase(Locale.ROOT))));
        });
        return said;
    }

    private static Guest guest(ResultSet row, Map<UUID, Map<String, Said>> said) throws SQLException {
        List<UsedText> used = new ArrayList<>();
        texts(row, "asks").forEach(text -> used.add(new UsedText(Use.ASK, text)));
        texts(row, "offers").forEach(text -> used.add(new UsedText(Use.OFFER, text)));
        String position = row.getString("position");
        if (!position.isEmpty()) {
            used.add(new UsedText(Use.ROLE, position));
        }
        UUID id = ownId(row, "id");
        return new Guest(
                id,
                row.getString("name"),
                position,
                used.stream().distinct().toList(),
                said.getOrDefault(id, Map.of()));
    }
}
