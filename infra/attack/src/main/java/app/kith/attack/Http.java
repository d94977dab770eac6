package app.kith.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks the platform under attack as its own programs would. */
final class Http {

    /** Status 0 where no answer came. */
    record Answer(int status, String text) {

        private static final JsonMapper JSON = JsonMapper.shared();

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        JsonNode json() {
            return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : MissingNode.getInstance();
        }

        Answer orFail(String what) {
            if (!isGood()) {
                throw new IllegalStateException("%s was answered by %d: %s".formatted(what, status, text));
            }
            return this;
        }
    }

    private final HttpClient client;
    private final URI gateway;

    Http(URI gateway) {
        this(gateway, HttpClient.newBuilder().build());
    }

    private Http(URI gateway, HttpClient client) {
        this.gateway = gateway;
        this.client = client;
    }

    /** The same gateway, asked from another address of this machine. */
    Http from(InetAddress address) {
        return new Http(gateway, HttpClient.newBuilder().localAddress(address).build());
    }

    Answer get(String path, @Nullable String token) throws InterruptedException {
        return send(request(path, token).GET());
    }

    Answer json(String method, String path, @Nullable String token, String body) throws InterruptedException {
        return body(method, path, token, "application/json", body);
    }

    Answer body(String method, String path, @Nullable String token, String type, String body)
            throws InterruptedException {
        return send(request(path, token).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(30));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException noAnswer) {
            return new Answer(0, String.valueOf(noAnswer.getMessage()));
        }
    }
}
