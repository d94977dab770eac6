package app.kith.attendee.merging;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.SeatFreed;
import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.eventing.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves everything that is somebody's to the person they are, or back, and tells every event of theirs. */
@Component
class Moves {

    private final MergedPlaces places;
    private final MergedScans scans;
    private final MergedDetails details;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;

    Moves(
            MergedPlaces places,
            MergedScans scans,
            MergedDetails details,
            Outbox outbox,
            ApplicationEventPublisher within) {
        this.places = places;
        this.scans = scans;
        this.details = details;
        this.outbox = outbox;
        this.within = within;
    }

    /** The merge is noted already. */
    void unite(MergeKey key, Instant now) {
        var gatherings = places.gatherings(key);
        var folded = folded(places.move(key));
        folded.values().forEach(place -> scans.fold(place.gatheringId(), place.registrationId(), survivor(place)));
        details.move(key);
        outbox.publishAll(gatherings.stream()
                .map(gathering -> new PersonsMerged(
                        key.organisationId(),
                        gathering,
                        key.id(),
                        key.keptPersonId(),
                        key.mergedPersonId(),
                        registration(folded.get(gathering)),
                        foldedInto(folded.get(gathering)),
                        now))
                .toList());
        tellOfPeople(key);
        folded.values().stream()
                .filter(place -> place.state().takesSeat())
                .forEach(place -> within.publishEvent(new SeatFreed(place.gatheringId())));
    }

    /** The merge is marked as undone already. */
    void part(MergeKey key, Instant now) {
        details.putBack(key);
        var folded = folded(places.putBack(key));
        outbox.publishAll(places.gatherings(key).stream()
                .map(gathering -> new MergeUndone(
                        key.organisationId(),
                        gathering,
                        key.id(),
                        key.keptPersonId(),
                        key.mergedPersonId(),
                        registration(folded.get(gathering)),
                        foldedInto(folded.get(gathering)),
                        now))
                .toList());
        folded.values().forEach(place -> scans.part(place.gatheringId(), place.registrationId(), survivor(place)));
        tellOfPeople(key);
        folded.values().stream()
                .filter(place -> place.stateOnceParted() != place.state())
                .forEach(place -> within.publishEvent(new SeatFreed(place.gatheringId())));
    }

    private void tellOfPeople(MergeKey key) {
        within.publishEvent(new PersonChanged(
                Stream.concat(Stream.of(key.keptPersonId(), key.mergedPersonId()), details.acquaintances(key).stream())
                        .distinct()
                        .toList()));
    }

    /** The places that were folded into others, at most one at an event. */
    private static Map<UUID, MergedPlace> folded(List<MergedPlace> places) {
        return places.stream().filter(MergedPlace::isFolded).collect(toMap(MergedPlace::gatheringId, identity()));
    }

    private static UUID survivor(MergedPlace place) {
        return Objects.requireNonNull(place.foldedInto());
    }

    private static @Nullable UUID registration(@Nullable MergedPlace folded) {
        return folded == null ? null : folded.registrationId();
    }

    private static @Nullable UUID foldedInto(@Nullable MergedPlace folded) {
        return folded == null ? null : folded.foldedInto();
    }
}
