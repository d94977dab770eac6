package app.kith.eventing;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.kafka.core.KafkaAdmin;

/** A line to the broker for questions, which hangs up at once: otherwise closing it would wait for a frozen broker for ever. */
record BrokerQuestions(Admin admin) implements AutoCloseable {

    static BrokerQuestions to(KafkaAdmin settings) {
        return new BrokerQuestions(Admin.create(settings.getConfigurationProperties()));
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
