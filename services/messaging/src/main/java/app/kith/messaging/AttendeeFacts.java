package app.kith.messaging;

import app.kith.contracts.AttendeeFact;
import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.contracts.AttendeeFact.CheckInRehearsed;
import app.kith.contracts.AttendeeFact.CheckInRepeated;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.DoorFact;
import app.kith.contracts.AttendeeFact.GatheringArchived;
import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringFact;
import app.kith.contracts.AttendeeFact.GatheringOpened;
import app.kith.contracts.AttendeeFact.GatheringPublished;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import app.kith.contracts.AttendeeFact.LinkRequested;
import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.OverbookingAccepted;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.contracts.AttendeeFact.PlaceDeclined;
import app.kith.contracts.AttendeeFact.PlaceFact;
import app.kith.contracts.AttendeeFact.PlaceOfferExpired;
import app.kith.contracts.AttendeeFact.PlaceOffered;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.AttendeeFact.RegistrationCancelled;
import app.kith.contracts.AttendeeFact.WaitingListClosed;
import app.kith.contracts.AttendeeFact.WaitingListed;
import app.kith.contracts.AttendeeFact.WishFact;
import app.kith.contracts.Topics;
import app.kith.eventing.Inbox;
import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.gathering.Registration;
import app.kith.messaging.gathering.Registrations;
import app.kith.messaging.mail.PlanMails;
import app.kith.people.MergedPeople;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of gatherings, registrations and the door, and plans the mails that follow from them. */
@Component
class AttendeeFacts {

    private final Inbox inbox;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final MergedPeople mergedPeople;
    private final PlanMails planMails;

    AttendeeFacts(
            Inbox inbox,
            Gatherings gatherings,
            Registrations registrations,
            MergedPeople mergedPeople,
            PlanMails planMails) {
        this.inbox = inbox;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.mergedPeople = mergedPeople;
        this.planMails = planMails;
    }

    @KafkaListener(topics = Topics.ATTENDEE_FACTS, batch = "true")
    void hear(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveAll(messages, AttendeeFact.class, this::take);
    }

    private void take(AttendeeFact fact) {
        switch (fact) {
            case GatheringFact gathering -> take(gathering);
            case PlaceFact place -> take(place);
            case DoorFact scan -> take(scan);
            case PersonsMerged merged -> mergedPeople.merge(merged);
            case MergeUndone undone -> mergedPeople.part(undone);
            case WishFact _ -> {} // of no consequence to mail
        }
    }

    private void take(GatheringFact fact) {
        switch (fact) {
            case GatheringScheduled scheduled -> {
                boolean moved = gatherings.schedule(scheduled);
                planMails.confirmEverybody(scheduled.gatheringId());
                if (moved) {
                    planMails.tellChange(scheduled.gatheringId());
                }
            }
            case GatheringPublished published -> {
                gatherings.publish(published.gatheringId(), published.publishedAt());
                planMails.confirmEverybody(published.gatheringId());
            }
            case GatheringClosed closed -> {
                gatherings.close(closed.gatheringId(), closed.closedAt());
                planMails.followUpEverybody(closed.gatheringId());
            }
            case GatheringOpened _, GatheringArchived _, OverbookingAccepted _ -> {}
        }
    }

    private void take(PlaceFact fact) {
        switch (fact) {
            case Registered registered -> {
                registrations.register(registered);
                planMails.confirm(
                        new Registration(registered.registrationId(), registered.gatheringId(), registered.personId()));
            }
            case RegistrationCancelled cancelled -> cancel(cancelled);
            case WaitingListed listed ->
                planMails.confirmWaitingPlace(
                        new Registration(listed.registrationId(), listed.gatheringId(), listed.personId()));
            case PlaceOffered offered ->
                planMails.offer(
                        new Registration(offered.registrationId(), offered.gatheringId(), offered.personId()),
                        offered.offerId(),
                        offered.expiresAt());
            case PlaceDeclined declined -> planMails.offerEnded(declined.registrationId());
            case PlaceOfferExpired expired -> planMails.offerEnded(expired.registrationId());
            case WaitingListClosed closed ->
                planMails.tellListClosed(
                        new Registration(closed.registrationId(), closed.gatheringId(), closed.personId()));
            case LinkRequested requested ->
                planMails.sendLink(
                        new Registration(requested.registrationId(), requested.gatheringId(), requested.personId()),
                        requested.requestId(),
                        requested.pendingId());
        }
    }

    private void take(DoorFact fact) {
        switch (fact) {
            case CheckedIn checkedIn -> {
                registrations.checkIn(checkedIn);
                planMails.followUp(
                        new Registration(checkedIn.registrationId(), checkedIn.gatheringId(), checkedIn.personId()));
            }
            case CheckInAnnulled annulled -> registrations.annul(annulled);
            case CheckInRehearsed _, CheckInRepeated _ -> {}
        }
    }

    /** What is said depends on what was given up, and by whom. */
    private void cancel(RegistrationCancelled fact) {
        var registration = new Registration(fact.registrationId(), fact.gatheringId(), fact.personId());
        boolean hadPlace = registrations.isConfirmed(fact.registrationId(), fact.gatheringId());
        registrations.cancel(fact.registrationId(), fact.cancelledAt());
        if (!hadPlace) {
            planMails.tellWaitingEnded(registration);
        } else if ("organiser".equals(fact.by())) {
            planMails.tellRemoval(registration);
        } else {
            planMails.confirmCancellation(registration);
        }
    }
}
