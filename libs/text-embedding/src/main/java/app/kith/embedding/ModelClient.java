package app.kith.embedding;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a model's address. What is refused or broken is asked again soon, twice; what hangs is not. Texts go to this address alone, so
 * redirects are not followed.
 */
final class ModelClient {

    private static final System.Logger LOG = System.getLogger(ModelClient.class.getName());
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(150);
    private static final int MOST_TRIES = 3;
    private static final int MOST_BYTES = 32 << 20;

    private final ModelAddress address;
    private final URI endpoint;
    private final String otherwise;
    private final Circuit circuit;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param otherwise what happens without an answer, for the log */
    ModelClient(ModelAddress address, String endpoint, String otherwise) {
        this(address, endpoint, otherwise, new Circuit(PAUSE_AFTER_FAILURE, System::nanoTime));
    }

    ModelClient(ModelAddress address, String endpoint, String otherwise, Circuit circuit) {
        this.address = address;
        this.endpoint = address.endpoint(endpoint);
        this.otherwise = otherwise;
        this.circuit = circuit;
    }

    boolean isUsable() {
        return circuit.isClosed();
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    /** @throws NoAnswer if a string is no JSON */
    JsonNode read(String text) throws NoAnswer {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw NoAnswer.lasting("what came is no JSON");
        }
    }

    /** The answer to a body that is sent as JSON. */
    JsonNode post(Object body) throws NoAnswer {
        HttpRequest request = request(json.writeValueAsString(body));
        Duration backOff = FIRST_BACK_OFF;
        for (int tries = 1; ; tries++) {
            try {
                return once(request);
            } catch (NoAnswer e) {
                if (!e.isWorthAnotherTry() || tries == MOST_TRIES) {
                    throw e;
                }
            }
            await(backOff);
            backOff = backOff.multipliedBy(3);
        }
    }

    /** Says so in the log, once until it works again, and keeps away for a while. */
    void failed(NoAnswer why) {
        if (circuit.failed()) {
            LOG.log(System.Logger.Level.WARNING, "{0}: {1}. {2}", endpoint, why.getMessage(), otherwise);
        }
    }

    void succeeded() {
        if (circuit.succeeded()) {
            LOG.log(System.Logger.Level.INFO, "{0} answers again.", endpoint);
        }
    }

    private HttpRequest request(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(endpoint)
                .timeout(address.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!address.key().isEmpty()) {
            request.header("Authorization", "Bearer " + address.key());
        }
        return request.build();
    }

    private JsonNode once(HttpRequest request) throws NoAnswer {
        HttpResponse<String> response = send(request);
        int status = response.statusCode();
        if (status == 200) {
            return read(response.body());
        }
        String why = "it answers with status " + status;
        throw status == 429 || status >= 500 ? NoAnswer.passing(why) : NoAnswer.lasting(why);
    }

    /** The request's own time-out ends with the headers; a body that stops half-way must not hold us either. */
    private HttpResponse<String> send(HttpRequest request) throws NoAnswer {
        CompletableFuture<HttpResponse<String>> coming =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES));
        try {
            return coming.get(address.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw hangs();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof java.net.http.HttpTimeoutException) {
                throw hangs();
            }
            if (e.getCause() instanceof IOException) {
                throw NoAnswer.passing("it cannot be reached");
            }
            throw NoAnswer.lasting("the request failed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NoAnswer.lasting("the work was stopped");
        } finally {
            coming.cancel(true);
        }
    }

    private NoAnswer hangs() {
        return NoAnswer.lasting("no answer within " + address.timeout().toMillis() + " ms");
    }

    private static void await(Duration pause) throws NoAnswer {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw NoAnswer.lasting("the work was stopped");
        }
    }
}
