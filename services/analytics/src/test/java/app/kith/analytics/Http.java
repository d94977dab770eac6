package app.kith.analytics;

import app.kith.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as a screen of one organisation sees it. */
public record Http(int port, UUID organisation, @Nullable Instant now, String language) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public Http(int port, UUID organisation) {
        this(port, organisation, null, "en");
    }

    /** The same screen at another time. */
    public Http at(Instant instant) {
        return new Http(port, organisation, instant, language);
    }

    /** The same screen of somebody who reads this language. */
    public Http speaking(String tag) {
        return new Http(port, organisation, now, tag);
    }

    public HttpResponse<String> get(String path, String role) {
        try {
            return CLIENT.send(request(path, role), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public JsonNode json(String path) {
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
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TestTokens.role(organisation, role))
                .header("Accept-Language", language);
        return now == null
                ? request.build()
                : request.header("X-Kith-Now", now.toString()).build();
    }
}
