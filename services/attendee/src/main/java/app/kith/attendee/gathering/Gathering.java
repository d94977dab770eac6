package app.kith.attendee.gathering;

import app.kith.contracts.AttendeeFact;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import java.time.Instant;
import java.util.UUID;
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
        @Version int version) {

    static Gathering draft(UUID id, UUID organisationId, GatheringDetails details) {
        return new Gathering(id, organisationId, details, GatheringState.DRAFT, 0);
    }

    Gathering with(GatheringDetails changed) {
        return new Gathering(id, organisationId, changed, state, version);
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
            return new Transition.Unchanged(this);
        }
        if (!state.next().contains(target)) {
            return new Transition.Illegal(state.next());
        }
        return new Transition.Moved(new Gathering(id, organisationId, details, target, version), moved(target, now));
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
