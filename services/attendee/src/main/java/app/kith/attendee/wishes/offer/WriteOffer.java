package app.kith.attendee.wishes.offer;

import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.wishes.profile.ProfileWriter;
import app.kith.defaults.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes or withdraws one of the guest's own offers. */
@Service
class WriteOffer {

    static final int MOST = 10;

    /** What came of it. */
    enum Result {
        KEPT,
        TOO_MANY,
        NO_SUCH_OFFER
    }

    private final ProfileWriter writer;
    private final Offers offers;

    WriteOffer(ProfileWriter writer, Offers offers) {
        this.writer = writer;
        this.offers = offers;
    }

    @Transactional
    Result write(Caller guest, UUID offerId, OfferDetails details) {
        writer.waitForTurn(guest.organisationId());
        var known = offers.find(offerId);
        if (known.isPresent() && !known.get().personId().equals(guest.ownPerson())) {
            return Result.NO_SUCH_OFFER;
        }
        if (known.isEmpty() && offers.of(guest.ownPerson()).size() >= MOST) {
            return Result.TOO_MANY;
        }
        offers.keep(new Offer(offerId, guest.ownPerson(), details, false));
        var before = known.map(offer -> offer.details().sentence()).orElse(null);
        writer.change(guest.ownPerson(), profile -> withOffers(profile, before, details.sentence()));
        return Result.KEPT;
    }

    /** What was taken stays taken. */
    @Transactional
    Result withdraw(Caller guest, UUID offerId) {
        writer.waitForTurn(guest.organisationId());
        var known = offers.find(offerId).filter(offer -> offer.personId().equals(guest.ownPerson()));
        known.filter(offer -> !offer.withdrawn()).ifPresent(this::withdraw);
        return known.isPresent() ? Result.KEPT : Result.NO_SUCH_OFFER;
    }

    private void withdraw(Offer offer) {
        offers.keep(new Offer(offer.id(), offer.personId(), offer.details(), true));
        writer.change(
                offer.personId(), profile -> withOffers(profile, offer.details().sentence(), null));
    }

    private static PersonProfile withOffers(PersonProfile profile, @Nullable String before, @Nullable String after) {
        return new PersonProfile(
                profile.name(),
                profile.company(),
                profile.role(),
                profile.asks(),
                ProfileWriter.exchanged(profile.offers(), before, after));
    }
}
