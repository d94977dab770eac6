package app.kith.attendee.door.roster;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static app.kith.attendee.Columns.texts;

import app.kith.attendee.door.roster.DoorRoster.Arrival;
import app.kith.attendee.door.roster.DoorRoster.DoorArrivals;
import app.kith.attendee.door.roster.DoorRoster.Entry;
import app.kith.attendee.door.roster.DoorRoster.Name;
import app.kith.attendee.person.DisplayName;
import app.kith.attendee.place.Ticket;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads what kiosks keep. */
@Component
@Transactional(readOnly = true)
class DoorRosterQuery {

    /** Transactions that were still open at the last look are not missed: what they changed is told once more. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    /** Enough to tell the guests of one event apart by first and last name, too little to know the last names. */
    static final int WORD_LENGTH = 4;

    private static final int LONGEST_ASK = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final JdbcClient jdbc;

    DoorRosterQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two numbers that tell whether anything in the roster changed: versions only rise. */
    String version(UUID gatheringId) {
        return jdbc.sql("""
                select g.version || '-' || count(r.id) || '-' || coalesce(sum(r.version), 0)
                       || '-' || coalesce(sum(p.version), 0) + coalesce(sum(card.version), 0)
                  from gathering g
                  left join registration r on r.gathering_id = g.id
                  left join person p on p.id = r.person_id
                  left join badge_card card on card.person_id = p.id
                 where g.id = :gathering
                 group by g.id
                """).param("gathering", gatheringId).query(String.class).single();
    }

    /** What is closed of one place. */
    private record Line(
            UUID registrationId,
            UUID secret,
            boolean isCancelled,
            String name,
            boolean isNameless,
            @Nullable String company,
            @Nullable String ask,
            @Nullable UUID survivorId) {}

    /** What the ticket opens. */
    private record Opened(
            String n,
            @Nullable Boolean h,
            @Nullable String c,
            @Nullable String a) {}

    /** Closing ten thousand takes both cores a moment. */
    List<Entry> entries(UUID gatheringId) {
        return jdbc.sql("""
                select r.id, r.ticket_secret, theirs.state, p.name, coalesce(card.hides_name, false) as hides_name,
                       case when card.hides_company then null else p.company end as company,
                       case when card.hides_ask then '{}' else p.asks end as asks, beside.survivor_id
                  from registration r
                  left join folded_place beside on beside.registration_id = r.id
                  join registration theirs on theirs.id = coalesce(beside.survivor_id, r.id)
                  join person p on p.id = theirs.person_id
                  left join badge_card card on card.person_id = p.id
                 where r.gathering_id = :gathering
                 order by r.id
                """).param("gathering", gatheringId).query((row, number) -> line(row)).list().parallelStream()
                .map(DoorRosterQuery::entry)
                .toList();
    }

    DoorArrivals arrivals(UUID gatheringId, @Nullable Instant since) {
        var asOf = jdbc.sql("select clock_timestamp()")
                .query((row, number) -> ownInstant(row, "clock_timestamp"))
                .single();
        var arrivals = jdbc.sql("""
                select changed.registration_id, first.check_in_id as id, first.occurred_at, first.door
                  from (select distinct registration_id from check_in
                         where gathering_id = :gathering and registration_id is not null and changed_at >= :since) changed
                  left join arrived first
                    on first.gathering_id = :gathering and first.registration_id = changed.registration_id
                """)
                .param("gathering", gatheringId)
                .param("since", at(since == null ? Instant.EPOCH : since.minus(OVERLAP)))
                .query((row, number) -> new Arrival(
                        ownId(row, "registration_id"),
                        id(row, "id"),
                        instant(row, "occurred_at"),
                        row.getString("door")))
                .list();
        return new DoorArrivals(asOf, arrivals);
    }

    List<Name> names(UUID gatheringId) {
        return jdbc.sql("""
                select r.id, p.name, case when card.hides_company then null else p.company end as company, p.search_words
                  from registration r join person p on p.id = r.person_id
                  left join badge_card card on card.person_id = p.id
                 where r.gathering_id = :gathering and r.state = 'CONFIRMED'
                 order by p.search_words, r.id
                """)
                .param("gathering", gatheringId)
                .query((row, number) -> new Name(
                        ownId(row, "id"),
                        DisplayName.of(row.getString("name")),
                        row.getString("company"),
                        beginnings(row.getString("search_words"))))
                .list();
    }

    private static String beginnings(String spellings) {
        return Arrays.stream(spellings.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, Math.min(WORD_LENGTH, letters(word)))))
                .distinct()
                .map(word -> " " + word)
                .collect(Collectors.joining());
    }

    private static int letters(String word) {
        return word.codePointCount(0, word.length());
    }

    private static Line line(ResultSet row) throws SQLException {
        var asks = texts(row, "asks");
        return new Line(
                ownId(row, "id"),
                ownId(row, "ticket_secret"),
                !row.getString("state").equals("CONFIRMED"),
                row.getString("name"),
                row.getBoolean("hides_name"),
                row.getString("company"),
                asks.isEmpty() ? null : shortened(asks.getFirst()),
                id(row, "survivor_id"));
    }

    private static Entry entry(Line line) {
        var text = JSON.writeValueAsBytes(
                new Opened(line.name(), line.isNameless() ? true : null, line.company(), line.ask()));
        return new Entry(
                line.registrationId(),
                line.isCancelled() ? true : null,
                line.survivorId(),
                TicketCipher.close(new Ticket(line.registrationId(), line.secret()), text));
    }

    private static String shortened(String ask) {
        return ask.codePointCount(0, ask.length()) <= LONGEST_ASK
                ? ask
                : ask.substring(0, ask.offsetByCodePoints(0, LONGEST_ASK - 1)) + "…";
    }
}
