package app.kith.simulator.platform;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One Kith, by the address of its gateway. What does not answer for a while is asked again: every request here is idempotent. */
public final class Platform {

    /** The service, or the gateway before it, is away for the moment. */
    private static final Set<Integer> AWAY = Set.of(429, 500, 502, 503, 504);

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

    private static final String EVENT = "event:";
    private static final String DATA = "data:";

    private final URI gateway;
    private final Patience patience;
    private final HttpClient http;

    public Platform(URI gateway, Patience patience) {
        this.gateway = gateway;
        this.patience = patience;
        http = client().build();
    }

    /** Signs in by the login form, as in a browser. */
    public Organiser signIn(String user, String password) {
        return new Organiser(this, new Browser(gateway, patience, user, password));
    }

    /** Pairs a kiosk by the code that the console shows. Empty when the code is not, or no longer, good. */
    public Optional<Kiosk> pairKiosk(String code, UUID deviceId, String name) {
        try {
            var claim = Map.of("code", code, "deviceId", deviceId, "name", name);
            Answer answer = send(
                    () -> request("/api/attendee/devices/claims")
                            .header("Content-Type", "application/json")
                            .POST(Body.json(claim)),
                    null);
            return Optional.of(new Kiosk(this, answer.json().get("token").asString()));
        } catch (Refused refused) {
            if (refused.is("pairing-code-invalid") || refused.is("pairing-code-expired")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Opens the page behind a personal link. */
    public Guest guest(String link) {
        return new Guest(this, link.substring(link.indexOf('#') + 1));
    }

    public Patience patience() {
        return patience;
    }

    /** A request to a public path, without anybody's name on it. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(ANSWER_WITHIN);
    }

    /** A request in the name of a token; brings its own clock where {@code now} is given. */
    HttpRequest.Builder request(String path, String token, @Nullable Instant now) {
        HttpRequest.Builder request = request(path).header("Authorization", "Bearer " + token);
        return now == null ? request : request.header("X-Kith-Now", now.toString());
    }

    /**
     * Sends until there is an answer.
     *
     * @param browser whose cookies go along; null for those who come with a token
     * @throws Refused when the answer is a refusal
     */
    Answer send(Supplier<HttpRequest.Builder> request, @Nullable Browser browser) {
        HttpClient client = browser == null ? http : browser.http();
        HttpRequest first = request.get().build();
        String name = first.method() + " " + first.uri().getPath();
        Answer answer = patience.until(
                "answer to " + name, () -> attempt(client, request.get().build(), browser));
        if (!answer.isGood()) {
            throw new Refused(name, answer);
        }
        return answer;
    }

    /** Opens a stream of events and hands on the name and the data of each, in a thread of its own, until it is closed. */
    Closeable follow(HttpRequest.Builder request, Browser browser, BiConsumer<String, JsonNode> each) {
        try {
            var response = browser.http()
                    .send(request.header("Accept", "text/event-stream").GET().build(), BodyHandlers.ofInputStream());
            InputStream events = response.body();
            Thread.ofVirtual().start(() -> {
                try (var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
                    String event = "";
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (line.startsWith(EVENT)) {
                            event = line.substring(EVENT.length()).strip();
                        } else if (line.startsWith(DATA)) {
                            each.accept(event, Json.MAPPER.readTree(line.substring(DATA.length())));
                        }
                    }
                } catch (IOException closed) {
                    // whoever follows has had enough, or the platform is gone
                }
            });
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Answer> attempt(HttpClient client, HttpRequest request, @Nullable Browser browser) {
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            if (AWAY.contains(response.statusCode())) {
                return Optional.empty();
            }
            var answer = new Answer(response.statusCode(), response.body());
            return browser != null && browser.signsInAgainAfter(answer) ? Optional.empty() : Optional.of(answer);
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpClient.Builder client() {
        return HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5));
    }
}
