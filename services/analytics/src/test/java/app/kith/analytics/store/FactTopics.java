package app.kith.analytics.store;

import app.kith.contracts.Topics;
import app.kith.testing.Servers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics that the other services would have made. */
public final class FactTopics {

    private static final List<String> NAMES =
            List.of(Topics.ATTENDEE_FACTS, Topics.MATCHING_FACTS, Topics.MESSAGING_FACTS, Topics.PROFILES);
    private static final int PARTITIONS = 2;

    /** Makes them, unless they are there. */
    public static void make() throws Exception {
        try (var admin = admin()) {
            for (var name : NAMES) {
                try {
                    admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                            .all()
                            .get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) {
                        throw failure;
                    }
                }
            }
        }
    }

    /** Lets the service, whose listeners are stopped, read everything from the beginning. */
    public static void rewind(String consumer) throws Exception {
        try (var admin = admin()) {
            var beginnings = NAMES.stream()
                    .flatMap(name -> Stream.iterate(0, partition -> partition < PARTITIONS, partition -> partition + 1)
                            .map(partition -> new TopicPartition(name, partition)))
                    .collect(Collectors.toMap(partition -> partition, p -> new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(consumer, beginnings).all().get();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", Servers.running().kafka()));
    }

    private FactTopics() {}
}
