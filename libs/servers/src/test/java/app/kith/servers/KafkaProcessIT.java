package app.kith.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaProcessIT {

    @Test
    void topics_survive_a_stop_and_a_kill() throws Exception {
        try (var broker = KafkaProcess.throwaway().start()) {
            create(broker, "first");
            broker.stop();
            broker.start();
            create(broker, "second");
            broker.kill();
            broker.start();

            assertThat(topics(broker)).containsExactlyInAnyOrder("first", "second");
        }
    }

    @Test
    void a_busy_port_is_told_in_one_sentence(@TempDir Path folder) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var broker = KafkaProcess.keeping(folder, other.getLocalPort(), 0)) {
            assertThatThrownBy(broker::start)
                    .isInstanceOf(ServerFault.class)
                    .hasMessageContaining("is taken by another program");
        }
    }

    private static void create(KafkaProcess broker, String topic) throws Exception {
        try (var admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static Set<String> topics(KafkaProcess broker) throws Exception {
        try (var admin = admin(broker)) {
            return admin.listTopics().names().get();
        }
    }

    private static Admin admin(KafkaProcess broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
