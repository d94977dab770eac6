package app.kith.matching.guest;

import app.kith.matching.gathering.People;
import app.kith.matching.planning.Reason;
import app.kith.matching.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said to one guest about others. */
record Words(UUID guest, People people, Wording wording) {

    /** Why the guest should meet this person. */
    String why(UUID partner, List<Reason> reasons) {
        return strongest(partner, reasons).orElseGet(() -> wording.strangerToYou(people.name(partner)));
    }

    /** Why the two were put together in a round, if there is a reason. */
    @Nullable String whyOrNothing(UUID partner, List<Reason> reasons) {
        return strongest(partner, reasons).orElse(null);
    }

    /** Whether a reason tells of the partner nothing that the partner keeps back. */
    private boolean isShown(Reason reason, UUID partner) {
        return reason.giverId().equals(partner) ? people.showsOffers(partner) : people.showsAsks(partner);
    }

    /** How to begin: with what the other asks, if possible with the guest's own offer. */
    String prompt(UUID meetingId, UUID partner, List<Reason> reasons) {
        String name = people.name(partner);
        return reasons.stream()
                .filter(reason ->
                        reason.giverId().equals(guest) && reason.takerId().equals(partner))
                .filter(reason -> isShown(reason, partner))
                .findFirst()
                .map(reason -> wording.promptToOffer(name, reason.ask(), reason.offer()))
                .or(() -> people.asks(partner).stream().findFirst().map(ask -> wording.promptToAsk(name, ask)))
                .orElseGet(() -> wording.promptFor(meetingId));
    }

    private Optional<String> strongest(UUID partner, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason ->
                        reason.giverId().equals(partner) || reason.takerId().equals(partner))
                .filter(reason -> isShown(reason, partner))
                .findFirst()
                .map(reason -> reason.giverId().equals(partner)
                        ? wording.helpForYou(people.name(partner), reason.topic(), reason.ask(), reason.offer())
                        : wording.helpByYou(people.name(partner), reason.topic(), reason.ask(), reason.offer()));
    }
}
