package app.kith.eventing;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens when a message cannot be handled: in place and without end while the infrastructure is at fault; else, after a
 * few tries, the message becomes a dead letter and its key stops, while other keys go on.
 */
final class PoisonHandling {

    private static final Logger LOG = LoggerFactory.getLogger(PoisonHandling.class);

    private final StoppedKeys stoppedKeys;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transaction;
    private final String service;
    private final EventingProperties.Retries retries;

    PoisonHandling(
            StoppedKeys stoppedKeys,
            DeadLetters deadLetters,
            TransactionTemplate transaction,
            String service,
            EventingProperties.Retries retries) {
        this.stoppedKeys = stoppedKeys;
        this.deadLetters = deadLetters;
        this.transaction = transaction;
        this.service = service;
        this.retries = retries;
    }

    DefaultErrorHandler errorHandler() {
        var handler = new DefaultErrorHandler(this::setAside);
        handler.setBackOffFunction(this::backOff);
        handler.setLogLevel(KafkaException.Level.DEBUG); // its texts quote messages and rows
        return handler;
    }

    private BackOff backOff(ConsumerRecord<?, ?> message, Exception failure) {
        LOG.warn(
                "message {}-{}@{} is tried again: {}",
                message.topic(),
                message.partition(),
                message.offset(),
                Failures.describe(failure));
        if (Failures.isInfrastructure(failure)) {
            var patient = new ExponentialBackOff(200, 2);
            patient.setMaxInterval(Duration.ofSeconds(5).toMillis());
            return patient;
        }
        boolean hopeless = failure instanceof MalformedMessage || failure.getCause() instanceof MalformedMessage;
        return new FixedBackOff(retries.interval().toMillis(), hopeless ? 0 : retries.attempts());
    }

    /** Were this instance to die in between, the message would be delivered, and set aside, once more. */
    @SuppressWarnings("unchecked") // every listener reads text keys and byte bodies
    private void setAside(ConsumerRecord<?, ?> any, Exception failure) {
        var message = (ConsumerRecord<String, byte[]>) any;
        String consumer = Consumption.consumer(service);
        String reason = Failures.describe(failure);
        LOG.error(
                "{} cannot handle message {}-{}@{}: {}; its key stops until replayed",
                consumer,
                message.topic(),
                message.partition(),
                message.offset(),
                reason);
        if (message.key() == null) {
            deadLetters.add(consumer, message, reason);
        } else {
            transaction.executeWithoutResult(status -> {
                stoppedKeys.stop(consumer, StoppedKeys.Name.of(message), reason);
                deadLetters.add(consumer, message, reason);
            });
        }
    }
}
