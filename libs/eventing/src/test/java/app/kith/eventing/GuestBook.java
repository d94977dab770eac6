package app.kith.eventing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** A listener to documents that keeps the present state of each; empty means erased. */
class GuestBook {

    static final String TOPIC = "door.guests";

    record Guest(String name) {}

    final Map<String, Optional<Guest>> guests = new ConcurrentHashMap<>();

    private final Inbox inbox;

    GuestBook(Inbox inbox) {
        this.inbox = inbox;
    }

    @KafkaListener(topics = TOPIC)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.receiveDocument(message, Guest.class, (key, guest) -> guests.put(key, Optional.ofNullable(guest)));
    }
}
