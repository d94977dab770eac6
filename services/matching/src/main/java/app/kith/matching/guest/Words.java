package app.kith.matching.guest;

import app.kith.matching.gathering.People;
import app.kith.matching.planning.Reason;
import app.kith.matching.planning.ReasonWords;
import app.kith.matching.wording.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said to one guest about others. */
record Words(UUID guest, People people, ReasonWords sentences, Wording wording) {

    /** Why the guest should meet this person. */
    String why(UUID partner, List<Reason> reasons) {
        String known = whyOrNothing(partner, reasons);
        return known == null ? wording.strangerToYou(people.name(partner)) : known;
    }

    /** Why the two were put together in a round, if there is a reason. */
    @Nullable String whyOrNothing(UUID partner, List<Reason> reasons) {
        return shown(partner, reasons).stream()
                .findFirst()
                .map(reason -> sentences.saidTo(guest, reason, people, wording))
                .orElse(null);
    }

    /** The reasons to meet this person: what the guest can do first, nothing twice, every text whole. */
    List<Now.Why> reasons(UUID partner, List<Reason> reasons, Map<UUID, Boolean> answers) {
        return shown(partner, reasons).stream()
                .map(reason -> new Now.Why(
                        reason.id(),
                        reason.giverId().equals(guest),
                        sentences.saidTo(guest, reason, people, wording.whole()),
                        reason.ask(),
                        reason.isByRole() ? "role" : reason.isHalf() ? "ask" : "offer",
                        reason.gift(),
                        sentences.title(reason.topic(), wording),
                        reason.topic(),
                        reason.basis(),
                        reason.sure(),
                        answer(answers.get(reason.id()))))
                .toList();
    }

    private static @Nullable String answer(@Nullable Boolean fits) {
        return fits == null ? null : fits ? "fits" : "does-not-fit";
    }

    /** What may be said, what the guest can do first; of two who look for each other, once. */
    private List<Reason> shown(UUID partner, List<Reason> reasons) {
        Set<Set<String>> said = new HashSet<>();
        return reasons.stream()
                .filter(reason ->
                        reason.giverId().equals(partner) || reason.takerId().equals(partner))
                .filter(reason -> isShown(reason, partner))
                .sorted(Comparator.comparing(reason -> !reason.giverId().equals(guest)))
                .filter(reason -> said.add(Set.copyOf(List.of(reason.ask(), reason.gift()))))
                .toList();
    }

    /** Whether a reason tells of the partner nothing that the partner keeps back. */
    private boolean isShown(Reason reason, UUID partner) {
        if (!reason.giverId().equals(partner)) {
            return people.showsAsks(partner);
        }
        return reason.isByRole()
                ? people.showsPosition(partner)
                : reason.isHalf() ? people.showsAsks(partner) : people.showsOffers(partner);
    }

    /** How to begin: with what the other asks, if possible with the guest's own offer. */
    String prompt(UUID meetingId, UUID partner, List<Reason> reasons) {
        String name = people.name(partner);
        return reasons.stream()
                .filter(reason ->
                        reason.giverId().equals(guest) && reason.takerId().equals(partner))
                .filter(reason -> isShown(reason, partner))
                .findFirst()
                .map(reason -> reason.isByRole() || reason.isHalf()
                        ? wording.promptToAsk(name, reason.ask())
                        : wording.promptToOffer(name, reason.ask(), reason.offer()))
                .or(() -> people.asks(partner).stream().findFirst().map(ask -> wording.promptToAsk(name, ask)))
                .orElseGet(() -> wording.promptFor(meetingId));
    }
}
