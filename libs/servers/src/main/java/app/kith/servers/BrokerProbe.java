package app.kith.servers;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** Asks a broker whether it answers, and hangs up at once: closing the line in order would wait for a frozen broker for ever. */
record BrokerProbe(String bootstrapServers) {

    /** @throws ExecutionException when the broker's process ends first */
    void awaitAnswer(Process process, Duration patience)
            throws ExecutionException, TimeoutException, InterruptedException {
        var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG,
                "50",
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                "200",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(patience.toMillis())));
        try {
            var answer = admin.describeCluster().nodes().toCompletionStage().toCompletableFuture();
            var unused = process.onExit()
                    .thenAccept(ended -> answer.completeExceptionally(
                            new IOException("its process ended with code " + ended.exitValue())));
            answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    boolean answers(Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                millis));
        try {
            admin.describeCluster().nodes().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            admin.close(Duration.ZERO);
        }
    }
}
