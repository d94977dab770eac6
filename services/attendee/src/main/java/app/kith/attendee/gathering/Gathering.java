package app.kith.attendee.gathering;

import app.kith.contracts.AttendeeFact;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** One networking happening of an organisation, on its way from draft to archive. */
public record Gathering(
        @Id UUID id,
        UUID organisationId,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) GatheringDetails details,
        GatheringState state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Version int version) {

    /** So long before the planned doors a press of "Open doors" opens them; an earlier one is a rehearsal. */
    static final Duration EARLIEST_OPENING = Duration.ofHours(3);

    static Gathering draft(UUID id, UUID organisationId, GatheringDetails details) {
        return new Gathering(id, organisationId, details, GatheringState.DRAFT, null, null, 0);
    }

    /** With other details. Doors that move far are closed again: whatever was scanned before is a rehearsal. */
    Gathering with(GatheringDetails changed) {
        return movesFar(changed)
                ? new Gathering(id, organisationId, changed, state.withDoorsClosed(), null, closedAt, version)
                : new Gathering(id, organisationId, changed, state, openedAt, closedAt, version);
    }

    /** Whether these details move the doors by three hours or more. */
    boolean movesFar(GatheringDetails changed) {
        return Duration.between(details.doorsAt(), changed.doorsAt()).abs().compareTo(EARLIEST_OPENING) >= 0;
    }

    /** What everybody else is told after the creation and after every edit. */
    AttendeeFact scheduled() {
        return new GatheringScheduled(
                organisationId,
                id,
                details.name(),
                details.venue(),
                details.zone(),
                details.doorsAt(),
                details.startsAt(),
                details.endsAt());
    }

    /** Takes the gathering to {@code target} if that is the state it is in or may be in next. */
    Transition moveTo(GatheringState target, Instant now) {
        if (target == state) {
            return opensAfterRehearsal(now) ? opened(now) : new Transition.Unchanged(this);
        }
        if (!state.next().contains(target)) {
            return new Transition.Illegal(state.next());
        }
        if (target == GatheringState.LIVE) {
            return opened(now);
        }
        var closing = target == GatheringState.CLOSED ? now : closedAt;
        return new Transition.Moved(
                new Gathering(id, organisationId, details, target, openedAt, closing, version), moved(target, now));
    }

    private Transition opened(Instant now) {
        var press = isTooEarly(now) ? null : now;
        return new Transition.Moved(
                new Gathering(id, organisationId, details, GatheringState.LIVE, press, closedAt, version),
                moved(GatheringState.LIVE, now));
    }

    /** A first press that came too early leaves the real one to be made. */
    private boolean opensAfterRehearsal(Instant now) {
        return state == GatheringState.LIVE && openedAt == null && !isTooEarly(now) && now.isBefore(details.doorsAt());
    }

    private boolean isTooEarly(Instant now) {
        return now.isBefore(details.doorsAt().minus(EARLIEST_OPENING));
    }

    /** Whether people may still ask for a place: it is announced and not over. */
    public boolean isOpenForGuests(Instant now) {
        return (state == GatheringState.PUBLISHED || state == GatheringState.LIVE) && now.isBefore(details.endsAt());
    }

    private AttendeeFact moved(GatheringState target, Instant now) {
        return switch (target) {
            case PUBLISHED -> new AttendeeFact.GatheringPublished(organisationId, id, now);
            case LIVE -> new AttendeeFact.GatheringOpened(organisationId, id, now);
            case CLOSED -> new AttendeeFact.GatheringClosed(organisationId, id, now, endedAt(now));
            case ARCHIVED -> new AttendeeFact.GatheringArchived(organisationId, id, now);
            case DRAFT -> throw new IllegalArgumentException("nothing leads back to a draft");
        };
    }

    private Instant endedAt(Instant closedAt) {
        return closedAt.isBefore(details.endsAt()) ? closedAt : details.endsAt();
    }
}
