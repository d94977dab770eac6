package app.kith.messaging;

import app.kith.contracts.Host;
import app.kith.contracts.Topics;
import app.kith.eventing.Inbox;
import app.kith.messaging.gathering.Hosts;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps up with who invites to each gathering. */
@Component
class HostDocuments {

    private final Inbox inbox;
    private final Hosts hosts;

    HostDocuments(Inbox inbox, Hosts hosts) {
        this.inbox = inbox;
        this.hosts = hosts;
    }

    @KafkaListener(topics = Topics.HOSTS, batch = "true")
    void receive(List<ConsumerRecord<String, byte[]>> messages) {
        inbox.receiveDocuments(messages, Host.class, this::keep);
    }

    private void keep(String gatheringId, @Nullable Host host) {
        if (host == null) {
            hosts.forget(UUID.fromString(gatheringId));
        } else {
            hosts.keep(host);
        }
    }
}
