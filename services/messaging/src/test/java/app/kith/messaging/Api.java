package app.kith.messaging;

import static org.awaitility.Awaitility.await;

import app.kith.messaging.Evening.Guest;
import app.kith.testing.TestTokens;
import app.kith.testing.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The service's API as an organiser and a guest use it. */
record Api(int port) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> mails(Evening evening) {
        return get("/gatherings/" + evening.gatheringId() + "/mails", TestTokens.organiser(evening.organisationId()));
    }

    HttpResponse<String> calendar(Evening evening, Guest guest) {
        return get("/me/event.ics", token(evening, guest));
    }

    HttpResponse<String> followUps(Evening evening, Guest guest) {
        return get("/me/follow-ups", token(evening, guest));
    }

    HttpResponse<String> followUp(Evening evening, Guest guest, UUID actId, UUID withPersonId, String kind) {
        return followUp(evening, guest, actId, withPersonId, kind, null);
    }

    HttpResponse<String> followUp(
            Evening evening, Guest guest, UUID actId, UUID withPersonId, String kind, @Nullable Instant now) {
        String body = "{\"withPersonId\":\"%s\",\"kind\":\"%s\"}".formatted(withPersonId, kind);
        var request = request("/me/follow-ups/" + actId, token(evening, guest))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
        if (now != null) {
            request.header("X-Kith-Now", now.toString());
        }
        return send(request.build());
    }

    /** Waits until what the organiser sees of the mails is as it should be. */
    void awaitMails(Evening evening, Predicate<String> expected) {
        await().atMost(Duration.ofSeconds(60)).until(() -> mails(evening).body(), expected);
    }

    /** Waits until all that was told of the gathering has been heard, by telling one thing more. */
    void awaitHeard(Evening evening) {
        Guest last = Evening.guest("Last");
        Wire.publish(evening.registered(last));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> followUps(evening, last).statusCode() == 200);
    }

    private static String token(Evening evening, Guest guest) {
        return TestTokens.guest(
                evening.organisationId(), evening.gatheringId(), guest.registrationId(), guest.personId());
    }

    private HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET().build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
