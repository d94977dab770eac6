package app.kith.attendee.wishes.offer;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.wishes.profile.Companions;
import app.kith.contracts.AttendeeFact.OfferTaken;
import app.kith.defaults.Caller;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody's offer once, of as many as it holds in a calendar month of the gathering's zone. */
@Service
class TakeOffer {

    /** What came of it. */
    enum Result {
        TAKEN,
        USED_UP,
        OWN_OFFER,
        ID_REUSED,
        NO_SUCH_OFFER
    }

    private final Gatherings gatherings;
    private final Offers offers;
    private final Companions companions;
    private final Outbox outbox;
    private final Clock clock;

    TakeOffer(Gatherings gatherings, Offers offers, Companions companions, Outbox outbox, Clock clock) {
        this.gatherings = gatherings;
        this.offers = offers;
        this.companions = companions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Result take(Caller guest, UUID takeId, UUID offerId) {
        var offer = offers.hold(offerId)
                .filter(held -> companions.areAt(guest.ownGathering(), guest.ownPerson(), held.personId()));
        var take = new Take(takeId, offerId, guest.ownPerson());
        var earlier = offers.take(takeId);
        if (earlier.isPresent()) {
            return earlier.get().equals(take) ? Result.TAKEN : Result.ID_REUSED;
        }
        if (offer.isEmpty()) {
            return Result.NO_SUCH_OFFER;
        }
        return offer.get().personId().equals(guest.ownPerson()) ? Result.OWN_OFFER : take(guest, offer.get(), take);
    }

    private Result take(Caller guest, Offer offer, Take take) {
        var month = month(guest.ownGathering());
        int taken = offers.taken(offer.id(), month);
        if (taken >= offer.details().perMonth()) {
            return Result.USED_UP;
        }
        var now = clock.instant();
        offers.add(take, month, taken + 1, now);
        outbox.publish(new OfferTaken(
                guest.organisationId(),
                guest.ownGathering(),
                take.id(),
                offer.id(),
                offer.personId(),
                take.takerId(),
                now));
        return Result.TAKEN;
    }

    /** The calendar month at the gathering's place. */
    YearMonth month(UUID gatheringId) {
        var zone = gatherings.findById(gatheringId).orElseThrow().details().zone();
        return YearMonth.from(clock.instant().atZone(ZoneId.of(zone)));
    }
}
