package app.kith.attendee.form.sending;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.form.Answers;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.Registrations;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Applies confirmed details to the person and to the registration. */
@Component
class ApplyDetails {

    private final Visitors visitors;
    private final Consents consents;
    private final Answers answers;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final BringCompanions companions;
    private final Clock clock;

    ApplyDetails(
            Visitors visitors,
            Consents consents,
            Answers answers,
            Gatherings gatherings,
            Registrations registrations,
            BringCompanions companions,
            Clock clock) {
        this.visitors = visitors;
        this.consents = consents;
        this.answers = answers;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.companions = companions;
        this.clock = clock;
    }

    void apply(UUID personId, PendingEntry entry) {
        var details = entry.details();
        visitors.describe(personId, details);
        details.consents().stream()
                .filter(decision -> !consents.isInForce(personId, decision))
                .forEach(decision -> consents.add(personId, decision, Consents.Source.LINK));
        if (!details.answers().isEmpty()) {
            registrations
                    .findByIdAndGatheringId(entry.registrationId(), entry.gatheringId())
                    .ifPresent(registration ->
                            answers.keep(registration, details.formVersion(), details.answers(), clock.instant()));
        }
        gatherings
                .findById(entry.gatheringId())
                .filter(gathering -> gathering.isOpenForGuests(clock.instant()))
                .ifPresent(gathering -> companions.bring(gathering, entry));
    }
}
