package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** An open stream and what it has shown so far. */
final class Screen implements AutoCloseable {

    private static final String END = "the end";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Screen(int port, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        var response = http.send(request, BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        Thread.ofVirtual().start(() -> {
            try (var body = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                body.lines().forEach(lines::add);
                lines.add(END);
            } catch (IOException | RuntimeException closed) {
                lines.add("closed");
            }
        });
    }

    /** Waits until each part has been shown. */
    void await(String... parts) {
        for (String part : parts) {
            Awaitility.await().atMost(Evening.SOON).until(() -> lines.stream().anyMatch(line -> line.contains(part)));
        }
    }

    /** Waits until the service ends the stream. */
    void awaitEnd() {
        await(END);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
