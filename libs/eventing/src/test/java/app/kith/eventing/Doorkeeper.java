package app.kith.eventing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;

/** A listener whose effect is one row for each fact, and which refuses the numbers it is told to refuse. */
class Doorkeeper {

    static final Set<Long> REFUSED = ConcurrentHashMap.newKeySet();

    private final Inbox inbox;
    private final JdbcClient jdbc;

    Doorkeeper(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @KafkaListener(id = "doorkeeper", idIsGroup = false, topics = DoorFact.TOPIC)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.receive(message, DoorFact.class, this::act);
    }

    private void act(DoorFact fact) {
        switch (fact) {
            case DoorFact.Knocked knocked -> {
                jdbc.sql("insert into effects (gathering_id, number) values (?, ?)")
                        .params(knocked.gatheringId(), knocked.number())
                        .update();
                if (REFUSED.contains(knocked.number())) {
                    throw new IllegalArgumentException("refused on purpose");
                }
            }
            case DoorFact.Shut shut -> {}
        }
    }
}
