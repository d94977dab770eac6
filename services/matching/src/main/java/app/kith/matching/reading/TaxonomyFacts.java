package app.kith.matching.reading;

import app.kith.contracts.TopicChange;
import app.kith.contracts.Topics;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Inbox;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps matching's own view of the organisations' topics up to date. */
@Component
class TaxonomyFacts {

    private final Inbox inbox;
    private final TopicChanges changes;

    TaxonomyFacts(Inbox inbox, TopicChanges changes) {
        this.inbox = inbox;
        this.changes = changes;
    }

    @KafkaListener(topics = Topics.TAXONOMY, batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(
                messages,
                TopicChange.class,
                (key, change) -> changes.put(CurrentOrganisation.id().orElseThrow(), TopicChange.topicOf(key), change));
    }
}
