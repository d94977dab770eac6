package app.kith.attendee.wishes.offer;

import app.kith.attendee.place.OwnPlace;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A guest's own offers over HTTP, and taking one of somebody else. */
@RestController
class OfferApi {

    /** An offer, and how often it can be taken until the month ends at the event's place. */
    @Schema(name = "Offer")
    record OfferView(
            UUID id,
            OfferDetails.Kind kind,
            String sentence,
            List<String> topics,
            int minutes,
            int perMonth,
            int remaining) {}

    /** The offers of the guest. */
    record OfferList(List<OfferView> offers) {}

    /** Which offer is taken. */
    record TakeBody(@NotNull UUID offerId) {}

    private final OwnPlace ownPlace;
    private final Offers offers;
    private final WriteOffer writeOffer;
    private final TakeOffer takeOffer;

    OfferApi(OwnPlace ownPlace, Offers offers, WriteOffer writeOffer, TakeOffer takeOffer) {
        this.ownPlace = ownPlace;
        this.offers = offers;
        this.writeOffer = writeOffer;
        this.takeOffer = takeOffer;
    }

    @GetMapping("/me/offers")
    @Transactional(readOnly = true)
    public OfferList listOffers(Caller caller) {
        ownPlace.mustExist(caller);
        var month = takeOffer.month(caller.ownGathering());
        return new OfferList(offers.of(caller.ownPerson()).stream()
                .map(offer -> view(offer, offers.taken(offer.id(), month)))
                .toList());
    }

    @PutMapping("/me/offers/{offerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putOffer(@PathVariable UUID offerId, @Valid @RequestBody OfferDetails details, Caller caller) {
        ownPlace.mustExist(caller);
        answer(writeOffer.write(caller, offerId, details));
    }

    @DeleteMapping("/me/offers/{offerId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawOffer(@PathVariable UUID offerId, Caller caller) {
        ownPlace.mustExist(caller);
        answer(writeOffer.withdraw(caller, offerId));
    }

    @PutMapping("/me/takes/{takeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOffer(@PathVariable UUID takeId, @Valid @RequestBody TakeBody body, Caller caller) {
        ownPlace.mustExist(caller);
        switch (takeOffer.take(caller, takeId, body.offerId())) {
            case TAKEN -> {} // it is counted
            case USED_UP ->
                throw refused(
                        "offer-used-up", "This offer is used up for the month. Ask somebody else, or next month.");
            case OWN_OFFER -> throw refused("own-offer", "This is your own offer. Nothing was changed.");
            case ID_REUSED ->
                throw refused("id-reused", "Something else was taken under this id. Send it under a new one.");
            case NO_SUCH_OFFER -> throw Problems.notFound("offer");
        }
    }

    private static OfferView view(Offer offer, int taken) {
        var details = offer.details();
        return new OfferView(
                offer.id(),
                details.kind(),
                details.sentence(),
                details.topics(),
                details.minutes(),
                details.perMonth(),
                Math.max(0, details.perMonth() - taken));
    }

    private static void answer(WriteOffer.Result result) {
        switch (result) {
            case KEPT -> {} // others hear of it
            case TOO_MANY ->
                throw refused("too-many-offers", "Ten offers are as many as others can read. Withdraw one first.");
            case NO_SUCH_OFFER -> throw Problems.notFound("offer");
        }
    }

    private static ErrorResponseException refused(String code, String detail) {
        return Problems.refuse(HttpStatus.CONFLICT, code, detail);
    }
}
