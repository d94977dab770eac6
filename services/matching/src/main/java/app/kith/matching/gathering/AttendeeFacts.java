package app.kith.matching.gathering;

import app.kith.contracts.AttendeeFact;
import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.DoorFact;
import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringFact;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.contracts.AttendeeFact.PlaceFact;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.AttendeeFact.RegistrationCancelled;
import app.kith.contracts.AttendeeFact.WishFact;
import app.kith.contracts.Profile;
import app.kith.contracts.Topics;
import app.kith.eventing.Inbox;
import app.kith.people.MergedPeople;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps matching's own view of gatherings, attendance and people up to date. */
@Component
class AttendeeFacts {

    private final Inbox inbox;
    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Profiles profiles;
    private final MergedPeople mergedPeople;
    private final List<GatheringWatch> watches;
    private final List<ProfileWatch> readers;

    AttendeeFacts(
            Inbox inbox,
            Gatherings gatherings,
            Attendances attendances,
            Profiles profiles,
            MergedPeople mergedPeople,
            List<GatheringWatch> watches,
            List<ProfileWatch> readers) {
        this.inbox = inbox;
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.profiles = profiles;
        this.mergedPeople = mergedPeople;
        this.watches = watches;
        this.readers = readers;
    }

    @KafkaListener(topics = Topics.ATTENDEE_FACTS, batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveAll(messages, AttendeeFact.class, this::apply);
    }

    @KafkaListener(topics = Topics.PROFILES, batch = "true")
    void receiveProfiles(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(messages, Profile.class, this::apply);
    }

    private void apply(AttendeeFact fact) {
        switch (fact) {
            case GatheringScheduled scheduled -> gatherings.schedule(scheduled);
            case Registered registered -> {
                attendances.register(registered);
                attendanceChanged(registered.gatheringId(), registered.personId());
            }
            case RegistrationCancelled cancelled -> {
                attendances.cancel(cancelled);
                attendanceChanged(cancelled.gatheringId(), cancelled.personId());
            }
            case CheckedIn checkedIn -> {
                attendances.checkIn(checkedIn);
                attendanceChanged(checkedIn.gatheringId(), checkedIn.personId());
            }
            case CheckInAnnulled annulled -> {
                attendances.annul(annulled);
                attendanceChanged(annulled.gatheringId(), annulled.personId());
            }
            case GatheringClosed closed -> {
                gatherings.close(closed);
                watches.forEach(watch -> watch.closed(closed.gatheringId(), closed.closedAt()));
            }
            case PersonsMerged merged -> {
                mergedPeople.merge(merged);
                attendanceChanged(merged.gatheringId(), merged.keptPersonId());
                attendanceChanged(merged.gatheringId(), merged.mergedPersonId());
            }
            case MergeUndone undone -> {
                mergedPeople.part(undone);
                attendanceChanged(undone.gatheringId(), undone.keptPersonId());
                attendanceChanged(undone.gatheringId(), undone.mergedPersonId());
            }
            case GatheringFact _, PlaceFact _, WishFact _, DoorFact _ -> {
                // of no consequence to who meets whom
            }
        }
    }

    private void attendanceChanged(UUID gatheringId, UUID personId) {
        watches.forEach(watch -> watch.attendanceChanged(gatheringId, personId));
    }

    private void apply(String personId, @Nullable Profile profile) {
        if (profile == null) {
            profiles.erase(UUID.fromString(personId));
        } else {
            profiles.put(profile);
            readers.forEach(reader -> reader.profileTold(profile));
        }
    }
}
