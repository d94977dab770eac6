package app.kith.attendee.merging;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static java.util.stream.Collectors.groupingBy;

import app.kith.attendee.door.ScanTraffic;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.RegistrationWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the places of people who are one, and puts them back. */
@Component
class MergedPlaces {

    private static final List<RegistrationState> THE_BETTER_FIRST = List.of(
            RegistrationState.CONFIRMED,
            RegistrationState.OFFERED,
            RegistrationState.WAITING,
            RegistrationState.LAPSED,
            RegistrationState.CANCELLED);

    /** A place, and when somebody came in on it. */
    private record Candidate(MergedPlace place, @Nullable Instant arrivedAt) {}

    private final ScanTraffic traffic;
    private final RegistrationWriter registrations;
    private final Gatherings gatherings;
    private final JdbcClient jdbc;

    MergedPlaces(ScanTraffic traffic, RegistrationWriter registrations, Gatherings gatherings, JdbcClient jdbc) {
        this.traffic = traffic;
        this.registrations = registrations;
        this.gatherings = gatherings;
        this.jdbc = jdbc;
    }

    /**
     * Gives all places to the person who is kept. Of two at the same event the one survives on which somebody came in first, or else
     * the one that is worth more; the other is given back and stays with the person who is not kept.
     *
     * @return the places that changed, as they were before
     */
    List<MergedPlace> move(MergeKey key) {
        traffic.holdUp(key.organisationId());
        var changes = planned(key.keptPersonId(), key.mergedPersonId());
        jdbc.sql("set constraints one_place_each deferred").update();
        changes.forEach(change -> apply(key, change));
        return changes;
    }

    /** The places that a merge would change, as they are. */
    List<MergedPlace> planned(UUID kept, UUID merged) {
        return candidates(kept, merged).stream()
                .collect(groupingBy(candidate -> candidate.place().gatheringId()))
                .values()
                .stream()
                .flatMap(places -> changes(kept, places).stream())
                .toList();
    }

    private List<Candidate> candidates(UUID kept, UUID merged) {
        return jdbc.sql("""
                select r.id, r.gathering_id, r.person_id, r.state, r.cancelled_at, c.occurred_at as arrived_at
                  from registration r
                  left join arrived c
                    on c.gathering_id = r.gathering_id and c.registration_id = r.id
                 where r.person_id in (:kept, :merged)
                   and not exists (select from folded_place folded where folded.registration_id = r.id)
                 order by r.id
                """)
                .param("kept", kept)
                .param("merged", merged)
                .query((row, number) -> new Candidate(place(row, "id"), instant(row, "arrived_at")))
                .list();
    }

    private static List<MergedPlace> changes(UUID kept, List<Candidate> places) {
        var survivor = places.stream()
                .min(Comparator.comparing(Candidate::arrivedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(candidate ->
                                THE_BETTER_FIRST.indexOf(candidate.place().state()))
                        .thenComparing(
                                candidate -> !candidate.place().personId().equals(kept)))
                .orElseThrow()
                .place();
        return places.stream()
                .map(Candidate::place)
                .filter(place -> !place.equals(survivor) || !place.personId().equals(kept))
                .map(place -> place.equals(survivor) ? place : place.into(survivor.registrationId()))
                .toList();
    }

    private void apply(MergeKey key, MergedPlace change) {
        change(
                change,
                change.isFolded() ? key.mergedPersonId() : key.keptPersonId(),
                change.isFolded() ? RegistrationState.CANCELLED : change.state());
        jdbc.sql("""
                insert into merge_place (merge_id, registration_id, organisation_id, gathering_id, person_id, state,
                                         cancelled_at, folded_into)
                values (:merge, :registration, :organisation, :gathering, :person, :state, :cancelled, :folded)
                """)
                .param("merge", key.id())
                .param("registration", change.registrationId())
                .param("organisation", key.organisationId())
                .param("gathering", change.gatheringId())
                .param("person", change.personId())
                .param("state", change.state().name())
                .param("cancelled", timestamp(change.cancelledAt()))
                .param("folded", change.foldedInto())
                .update();
    }

    /** Gives every place that a merge moved back to whose it was; a place that was folded is held again if it was. */
    List<MergedPlace> putBack(MergeKey key) {
        traffic.holdUp(key.organisationId());
        var changes = jdbc.sql("select * from merge_place where merge_id = :merge order by registration_id")
                .param("merge", key.id())
                .query((row, number) -> place(row, "registration_id").into(id(row, "folded_into")))
                .list();
        jdbc.sql("set constraints one_place_each deferred").update();
        changes.forEach(place -> change(place, place.personId(), place.stateOnceParted()));
        return changes;
    }

    /**
     * Only a folded place changes more than its owner: whatever became of the other one meanwhile holds. Nobody waits again for a place
     * at an event that was closed meanwhile.
     */
    private void change(MergedPlace place, UUID owner, RegistrationState state) {
        if (!place.isFolded()) {
            registrations.handOver(place.registrationId(), owner);
            return;
        }
        boolean waitsInVain = state == RegistrationState.WAITING && isOver(place.gatheringId());
        registrations.handOver(
                place.registrationId(), owner, waitsInVain ? RegistrationState.LAPSED : state, place.cancelledAt());
    }

    private boolean isOver(UUID gatheringId) {
        return gatherings
                .findById(gatheringId)
                .filter(gathering -> gathering.state().isOver())
                .isPresent();
    }

    /** The events at which one of the two has a place. */
    List<UUID> gatherings(MergeKey key) {
        return jdbc.sql("""
                select distinct gathering_id from registration where person_id in (:kept, :merged) order by gathering_id
                """)
                .param("kept", key.keptPersonId())
                .param("merged", key.mergedPersonId())
                .query(UUID.class)
                .list();
    }

    private static MergedPlace place(ResultSet row, String id) throws SQLException {
        return new MergedPlace(
                ownId(row, id),
                ownId(row, "gathering_id"),
                ownId(row, "person_id"),
                RegistrationState.valueOf(row.getString("state")),
                instant(row, "cancelled_at"),
                null);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }
}
