package app.kith.eventing;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How this service publishes and listens.
 *
 * @param factTopics topics of facts that this service publishes and therefore makes
 * @param documentTopics compacted topics of documents that this service publishes and therefore makes
 * @param partitions partitions of each of these topics
 * @param erasureWithin how long an erased document may stay in the log
 * @param mostUnread so much of the write-ahead log may wait for a relay; from then on no facts are taken
 * @param lookEvery how often that is looked at
 */
@ConfigurationProperties("kith.eventing")
public record EventingProperties(
        @DefaultValue List<String> factTopics,
        @DefaultValue List<String> documentTopics,
        @DefaultValue("12") int partitions,
        @DefaultValue("24h") Duration erasureWithin,
        @DefaultValue("2GB") DataSize mostUnread,
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue Relay relay,
        @DefaultValue Retries retries) {

    /** Every topic that this service publishes. */
    Set<String> topics() {
        var topics = new LinkedHashSet<>(factTopics);
        topics.addAll(documentTopics);
        return topics;
    }

    /**
     * How the outbox reaches the broker.
     *
     * @param enabled whether this instance takes its turn as relay; of no effect in a service that publishes nothing
     * @param url JDBC address of the service's database
     * @param user the role that owns it and may replicate
     * @param password that role's password
     * @param heartbeat how often an idle relay tells the slot that it keeps up
     * @param confirmEvery how often the slot is told what the broker has
     */
    public record Relay(
            @DefaultValue("true") boolean enabled,
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("2s") Duration heartbeat,
            @DefaultValue("500ms") Duration confirmEvery) {}

    /**
     * How often a message is tried again before it becomes a dead letter.
     *
     * @param attempts tries after the first
     * @param interval the pause before each
     */
    public record Retries(
            @DefaultValue("2") int attempts,
            @DefaultValue("200ms") Duration interval) {}
}
