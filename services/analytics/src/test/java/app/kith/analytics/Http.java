package app.kith.analytics;

import app.kith.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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

    /** What a stream sends, as it comes: the data of each event. */
    BlockingQueue<JsonNode> stream(String path) {
        var events = new LinkedBlockingQueue<JsonNode>();
        var unused = CLIENT.sendAsync(request(path, "organiser"), HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> response.body()
                        .filter(line -> line.startsWith("data:"))
                        .forEach(line -> events.add(JSON.readTree(line.substring("data:".length())))));
        return events;
    }

    private HttpRequest request(String path, String role) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.role(organisation, role))
                .build();
    }
}
