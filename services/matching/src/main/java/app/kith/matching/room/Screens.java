package app.kith.matching.room;

import app.kith.contracts.Profile;
import app.kith.defaults.LiveStreams;
import app.kith.defaults.LiveStreams.Shown;
import app.kith.matching.gathering.ProfileWatch;
import app.kith.matching.planning.PlanWatch;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Which screens show what, and must be told when it changes: the room's, every guest's, one guest's. */
@Component
public class Screens implements PlanWatch, ProfileWatch {

    private final LiveStreams streams;

    Screens(LiveStreams streams) {
        this.streams = streams;
    }

    SseEmitter ofRoom(UUID gatheringId, Supplier<?> state) {
        return streams.open(Set.of(gatheringId), Shown.promptly("room", state));
    }

    /** The stream of one guest of one gathering, as long as they have access. */
    public SseEmitter ofGuest(UUID gatheringId, UUID personId, BooleanSupplier access, Supplier<?> state) {
        return streams.open(Set.of(allGuests(gatheringId), personId), access, Shown.promptly("now", state));
    }

    /** A round started, was extended or ended. */
    void roundChanged(UUID gatheringId) {
        streams.changed(gatheringId);
        streams.changed(allGuests(gatheringId));
    }

    /** Somebody came or went, or two people connected. */
    public void roomChanged(UUID gatheringId) {
        streams.changed(gatheringId);
    }

    public void guestChanged(UUID personId) {
        streams.changed(personId);
    }

    /** What people choose decides whether they can be matched, and their page says so. */
    @Override
    public void profileTold(Profile profile) {
        streams.changed(profile.personId());
    }

    @Override
    public void planChanged(UUID gatheringId, Set<UUID> people) {
        streams.changed(gatheringId);
        people.forEach(streams::changed);
    }

    private static UUID allGuests(UUID gatheringId) {
        return UUID.nameUUIDFromBytes(("guests of " + gatheringId).getBytes(StandardCharsets.UTF_8));
    }
}
