package app.kith.local;

import app.kith.servers.KafkaProcess;
import java.time.Duration;
import java.util.Optional;

/** The Kafka broker. */
record KafkaPart(KafkaProcess server) implements Part {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void launch() {
        server.launch();
    }

    @Override
    public void awaitReady(Duration patience) {
        server.awaitAnswer(patience);
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(server.process());
    }

    @Override
    public boolean answers(Duration patience) {
        return server.answers(patience);
    }
}
