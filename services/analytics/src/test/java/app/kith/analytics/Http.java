package app.kith.analytics;

import app.kith.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a screen of one organisation sees it. */
record Http(int port, UUID organisation) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(String path, String role) {
        try {
            return CLIENT.send(request(path, role), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path, "organiser").body());
    }

    /** What a stream sends, as it comes: the data of each event of this name. */
    BlockingQueue<JsonNode> stream(String path, String event) {
        var events = new LinkedBlockingQueue<JsonNode>();
        var unused = CLIENT.sendAsync(request(path, "organiser"), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> {
                    var name = new AtomicReference<>("");
                    response.body().forEach(line -> {
                        if (line.startsWith("event:")) {
                            name.set(line.substring("event:".length()));
                        } else if (line.startsWith("data:") && name.get().equals(event)) {
                            events.add(JSON.readTree(line.substring("data:".length())));
                        }
                    });
                });
        return events;
    }

    private HttpRequest request(String path, String role) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.role(organisation, role))
                .build();
    }
}
