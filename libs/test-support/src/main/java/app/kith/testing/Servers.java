package app.kith.testing;

import app.kith.servers.KafkaProcess;
import app.kith.servers.PostgresProcess;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/**
 * One real Postgres and one real Kafka for all tests of a JVM: containers where a Docker engine answers, local processes where none
 * does. {@code -Dkith.servers=processes} asks for processes even where an engine answers.
 *
 * @param postgres host and port; all databases and roles of {@code infra/postgres/init.sql} are there
 * @param kafka bootstrap servers
 */
public record Servers(String postgres, String kafka) {

    private static final class Started {
        private static final Servers ONCE = useContainers() ? inContainers() : asProcesses();
    }

    /** The servers, started on first use. */
    public static Servers running() {
        return Started.ONCE;
    }

    private static boolean useContainers() {
        return !"processes".equals(System.getProperty("kith.servers"))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    @SuppressWarnings("resource") // they live as long as the JVM
    private static Servers asProcesses() {
        var postgres = PostgresProcess.throwaway(false).start(Checkout.read("infra/postgres/init.sql"));
        var kafka = KafkaProcess.throwaway().start();
        return new Servers(postgres.address(), kafka.bootstrapServers());
    }

    @SuppressWarnings("resource") // they live as long as the JVM
    private static Servers inContainers() {
        var postgres = new PostgreSQLContainer("postgres:18")
                .withUsername("postgres")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(Checkout.root().resolve("infra/postgres/init.sql")),
                        "/docker-entrypoint-initdb.d/init.sql")
                .withCommand(
                        "postgres",
                        "-c",
                        "wal_level=logical",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "max_replication_slots=40",
                        "-c",
                        "max_wal_senders=40");
        var kafka = new KafkaContainer("apache/kafka:4.2.1")
                // as the process: a topic is made by whoever owns it, never by asking for it
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        postgres.start();
        kafka.start();
        return new Servers(
                postgres.getHost() + ":" + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                kafka.getBootstrapServers());
    }
}
