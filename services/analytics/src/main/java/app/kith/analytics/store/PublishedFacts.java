package app.kith.analytics.store;

import app.kith.contracts.Topics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/** Takes in the facts of every service, known types or not: a later version may make figures of what is kept today. */
@Component
class PublishedFacts {

    private final FactStore store;

    PublishedFacts(FactStore store) {
        this.store = store;
    }

    @KafkaListener(
            topics = {Topics.ATTENDEE_FACTS, Topics.MATCHING_FACTS, Topics.MESSAGING_FACTS},
            batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            store.store(messages.stream().map(PublishedFact::of).toList());
        } catch (PublishedFact.Malformed | DataIntegrityViolationException broken) {
            receiveOneByOne(messages);
        }
    }

    /** Finds the message at fault, so that it alone is set aside. */
    private void receiveOneByOne(List<ConsumerRecord<String, byte[]>> messages) {
        for (int i = 0; i < messages.size(); i++) {
            try {
                store.store(List.of(PublishedFact.of(messages.get(i))));
            } catch (PublishedFact.Malformed | DataIntegrityViolationException broken) {
                throw new BatchListenerFailedException("one message of a batch cannot be stored", broken, i);
            }
        }
    }
}
