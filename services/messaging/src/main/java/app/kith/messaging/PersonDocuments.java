package app.kith.messaging;

import app.kith.contracts.Contact;
import app.kith.contracts.Profile;
import app.kith.contracts.Topics;
import app.kith.eventing.Inbox;
import app.kith.messaging.mail.PlanMails;
import app.kith.messaging.person.People;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps up with how people are reached and what they ask and offer; a tombstone erases. */
@Component
class PersonDocuments {

    private final Inbox inbox;
    private final People people;
    private final PlanMails planMails;

    PersonDocuments(Inbox inbox, People people, PlanMails planMails) {
        this.inbox = inbox;
        this.people = people;
        this.planMails = planMails;
    }

    @KafkaListener(topics = Topics.CONTACTS, batch = "true")
    void hearContacts(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(messages, Contact.class, this::take);
    }

    @KafkaListener(topics = Topics.PROFILES, batch = "true")
    void hearProfiles(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(messages, Profile.class, this::take);
    }

    private void take(String personId, @Nullable Contact contact) {
        if (contact == null) {
            people.eraseContact(UUID.fromString(personId));
            planMails.withdrawAllOf(UUID.fromString(personId));
        } else {
            people.keep(contact);
        }
    }

    private void take(String personId, @Nullable Profile profile) {
        if (profile == null) {
            people.eraseProfile(UUID.fromString(personId));
        } else {
            people.keep(profile);
        }
    }
}
