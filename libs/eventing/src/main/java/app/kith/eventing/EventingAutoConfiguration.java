package app.kith.eventing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service its outbox, inbox, relay and dead letters. */
@AutoConfiguration(
        before = KafkaAutoConfiguration.class,
        after = {JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class})
@EnableConfigurationProperties(EventingProperties.class)
public final class EventingAutoConfiguration {

    private final String service;
    private final EventingProperties properties;

    EventingAutoConfiguration(@Value("${spring.application.name}") String service, EventingProperties properties) {
        this.service = service;
        this.properties = properties;
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(
            JdbcClient jdbc, ObjectProvider<Clock> clock, ObjectProvider<Tracer> tracer, SlotBacklog slotBacklog) {
        return new WalOutbox(
                jdbc,
                clock.getIfAvailable(Clock::systemUTC),
                tracer.getIfAvailable(),
                service,
                properties.topics(),
                slotBacklog);
    }

    @Bean
    SlotBacklog slotBacklog() {
        return new SlotBacklog(OutboxDatabase.slot(service), properties.mostUnread());
    }

    @Bean
    @ConditionalOnPublishing
    FactsHealth factsHealthIndicator(SlotBacklog slotBacklog) {
        return new FactsHealth(slotBacklog);
    }

    /** In every instance, whether or not it relays: each refuses for itself. */
    @Bean
    @DependsOnDatabaseInitialization
    @ConditionalOnPublishing
    SlotWatch slotWatch(SlotBacklog slotBacklog, MeterRegistry meters) {
        return new SlotWatch(
                OutboxDatabase.of(properties.relay(), service),
                slotBacklog,
                new BacklogMeters(meters, slotBacklog),
                properties.lookEvery());
    }

    @Bean
    Inbox inbox(
            JdbcClient jdbc,
            ObjectProvider<TransactionScope> scope,
            PlatformTransactionManager transactions,
            StoppedKeys stoppedKeys,
            DeadLetters deadLetters) {
        return new Inbox(
                jdbc,
                scope.getIfAvailable(() -> new PlainTransactionScope(new TransactionTemplate(transactions), jdbc)),
                stoppedKeys,
                deadLetters,
                service);
    }

    @Bean
    StoppedKeys stoppedKeys(JdbcClient jdbc) {
        return new StoppedKeys(jdbc);
    }

    @Bean
    DeadLetters deadLetters(KafkaOperations<String, byte[]> kafka, KafkaAdmin kafkaAdmin, MeterRegistry meters) {
        return new DeadLetters(kafka, kafkaAdmin, meters);
    }

    @Bean
    CommonErrorHandler poisonHandling(
            StoppedKeys stoppedKeys, DeadLetters deadLetters, PlatformTransactionManager transactions) {
        return new PoisonHandling(
                        stoppedKeys, deadLetters, new TransactionTemplate(transactions), service, properties.retries())
                .errorHandler();
    }

    /** A message that is handled among others still belongs to the trace of the request that caused it. */
    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> traceEachMessage() {
        return container -> container.getContainerProperties().setRecordObservationsInBatch(true);
    }

    @Bean
    Replay replay(
            KafkaListenerEndpointRegistry listeners,
            ConsumerFactory<String, byte[]> consumers,
            KafkaAdmin kafkaAdmin,
            StoppedKeys stoppedKeys,
            PlatformTransactionManager transactions) {
        return new Replay(listeners, consumers, kafkaAdmin, stoppedKeys, new TransactionTemplate(transactions));
    }

    @Bean
    ReplayEndpoint replayEndpoint(Replay replay, StoppedKeys stoppedKeys, PlatformTransactionManager transactions) {
        return new ReplayEndpoint(replay, stoppedKeys, new TransactionTemplate(transactions));
    }

    /** The service that publishes on a topic makes it: facts are kept for good, documents are compacted in bounded time. */
    @Bean
    KafkaAdmin.NewTopics publishedTopics() {
        var facts = properties.factTopics().stream()
                .map(name -> TopicBuilder.name(name).config(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        String bound = Long.toString(properties.erasureWithin().toMillis());
        var documents = properties.documentTopics().stream()
                .map(name -> TopicBuilder.name(name)
                        .compact()
                        .config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, bound)
                        .config(TopicConfig.SEGMENT_MS_CONFIG, bound));
        return new KafkaAdmin.NewTopics(Stream.concat(facts, documents)
                .map(topic -> topic.partitions(properties.partitions()).build())
                .toArray(NewTopic[]::new));
    }

    @Bean
    @DependsOnDatabaseInitialization
    @ConditionalOnProperty(name = "kith.eventing.relay.enabled", matchIfMissing = true)
    @ConditionalOnPublishing
    OutboxRelay outboxRelay(ProducerFactory<?, ?> producers, KafkaAdmin kafkaAdmin, MeterRegistry meters)
            throws java.sql.SQLException {
        OutboxDatabase database = OutboxDatabase.of(properties.relay(), service);
        database.prepare();
        return new OutboxRelay(
                database,
                properties.relay(),
                () -> producer(producers.getConfigurationProperties(), meters),
                () -> kafkaAdmin.initialize(),
                new RelayMeters(meters, properties.relay().heartbeat()));
    }

    /** A producer that keeps the order and never stops trying: the slot keeps what it cannot deliver. */
    private static Producer<String, byte[]> producer(Map<String, Object> common, MeterRegistry meters) {
        var settings = new HashMap<>(common);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "kith-outbox-relay");
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        var metrics = new KafkaClientMetrics(producer);
        metrics.bindTo(meters);
        return producer;
    }
}
