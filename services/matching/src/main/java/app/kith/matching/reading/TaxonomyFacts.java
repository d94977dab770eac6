package app.kith.matching.reading;

import app.kith.contracts.TopicChange;
import app.kith.contracts.Topics;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Inbox;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps matching's own view of the organisations' topics up to date. */
@Component
class TaxonomyFacts {

    private final Inbox inbox;
    private final TopicChanges changes;
    private final List<TopicWatch> watches;

    TaxonomyFacts(Inbox inbox, TopicChanges changes, List<TopicWatch> watches) {
        this.inbox = inbox;
        this.changes = changes;
        this.watches = watches;
    }

    @KafkaListener(topics = Topics.TAXONOMY, batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(messages, TopicChange.class, this::apply);
    }

    private void apply(String key, @Nullable TopicChange change) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        changes.put(organisation, TopicChange.topicOf(key), change);
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, organisation);
            TransactionSynchronizationManager.registerSynchronization(new Changed(organisation));
        }
    }

    /** However many changes a transaction takes, each organisation's texts are read anew once. */
    private final class Changed implements TransactionSynchronization {

        private final UUID organisation;

        Changed(UUID organisation) {
            this.organisation = organisation;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            watches.forEach(watch -> watch.topicsChanged(organisation));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TaxonomyFacts.this);
        }
    }
}
