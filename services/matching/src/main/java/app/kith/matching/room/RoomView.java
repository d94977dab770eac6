package app.kith.matching.room;

import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.Obstacles;
import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.wording.Wording;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The room as it is at this moment, for those who run it. Of the answers it knows only how many became connections. */
@Component
class RoomView {

    record Room(
            Instant serverNow,
            int present,
            List<PlayedRound> rounds,
            @Nullable CurrentRound current,
            int connections,
            List<LeftOut> unmatched) {}

    /** Somebody who has come and whom something of their own choice keeps from being matched. */
    record LeftOut(
            Person person,

            @ArraySchema(schema = @Schema(allowableValues = {"no-consent", "groups-only", "no-ask-no-offer"}))
            List<String> why) {}

    record PlayedRound(
            UUID roundId,
            int number,
            Instant startedAt,
            Instant endsAt,
            @Nullable Instant endedAt,
            int meetings) {}

    record CurrentRound(
            UUID roundId,
            int number,
            Instant startedAt,
            Instant endsAt,
            List<Seat> seats,
            List<Person> sittingOut,
            List<Apart> apart) {}

    /** @param planned whether the plan suggested the two */
    record Seat(UUID meetingId, int table, Person a, Person b, boolean planned) {}

    /** Somebody who sits with nobody whom the plan suggests to them, although one of these is there, and why. */
    record Apart(
            Person person,
            Person partner,

            @Schema(
                    allowableValues = {"already-met", "partner-planned", "sits-out", "chosen-by-hand", "late", "no-way"
                    })
            String reason) {}

    private final JdbcClient jdbc;
    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Rounds rounds;
    private final Meetings meetings;
    private final PlanDifferences differences;
    private final Profiles profiles;
    private final Obstacles obstacles;
    private final Clock clock;

    RoomView(
            JdbcClient jdbc,
            Gatherings gatherings,
            Attendances attendances,
            Rounds rounds,
            Meetings meetings,
            PlanDifferences differences,
            Profiles profiles,
            Obstacles obstacles,
            Clock clock) {
        this.jdbc = jdbc;
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.rounds = rounds;
        this.meetings = meetings;
        this.differences = differences;
        this.profiles = profiles;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Room of(UUID gatheringId, Wording wording) {
        gatherings.get(gatheringId);
        Instant now = clock.instant();
        List<Round> all = rounds.of(gatheringId);
        Map<UUID, Integer> counts = meetings.countByRound(gatheringId);
        return new Room(
                now,
                attendances.came(gatheringId),
                all.stream()
                        .map(round -> played(round, counts.getOrDefault(round.id(), 0), now))
                        .toList(),
                all.stream()
                        .filter(round -> round.isRunning(now))
                        .findFirst()
                        .map(round -> current(round, wording))
                        .orElse(null),
                connections(gatheringId),
                unmatched(gatheringId, wording));
    }

    private List<LeftOut> unmatched(UUID gatheringId, Wording wording) {
        Map<UUID, List<String>> why = obstacles.ofPresent(gatheringId);
        People people = profiles.of(why.keySet(), wording);
        return why.entrySet().stream()
                .map(one -> new LeftOut(people.get(one.getKey()), one.getValue()))
                .toList();
    }

    /** A round whose time is up counts as ended, also in the moment before it is. */
    private static PlayedRound played(Round round, int meetings, Instant now) {
        Instant endedAt = round.endedAt() == null && !round.isRunning(now) ? round.endsAt() : round.endedAt();
        return new PlayedRound(round.id(), round.number(), round.startedAt(), round.endsAt(), endedAt, meetings);
    }

    private CurrentRound current(Round round, Wording wording) {
        List<Meeting> seated = meetings.of(round.id());
        List<UUID> sittingOut = meetings.sittingOut(round.id());
        List<PlanDifferences.Difference> apart = differences.of(round.id());
        Set<UUID> ids = new HashSet<>(sittingOut);
        apart.forEach(one -> ids.addAll(List.of(one.personId(), one.partnerId())));
        seated.forEach(meeting -> ids.addAll(List.of(meeting.personA(), meeting.personB())));
        People people = profiles.of(ids, wording);
        return new CurrentRound(
                round.id(),
                round.number(),
                round.startedAt(),
                round.endsAt(),
                seated.stream()
                        .map(meeting -> new Seat(
                                meeting.id(),
                                meeting.tableNumber(),
                                people.get(meeting.personA()),
                                people.get(meeting.personB()),
                                meeting.planned()))
                        .toList(),
                sittingOut.stream().map(people::get).toList(),
                apart.stream()
                        .map(one -> new Apart(people.get(one.personId()), people.get(one.partnerId()), one.reason()))
                        .toList());
    }

    private int connections(UUID gatheringId) {
        return jdbc.sql("select count(*) from connection where gathering_id = ?")
                .param(gatheringId)
                .query(Integer.class)
                .single();
    }
}
