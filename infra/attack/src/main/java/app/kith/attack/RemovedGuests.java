package app.kith.attack;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A guest whom the organiser removed, and who goes on listening and comes back by every way there is. */
final class RemovedGuests implements Attempt {

    /** Streams look once a minute whether their reader may still listen. */
    private static final Duration LONGEST_STREAM = Duration.ofSeconds(75);

    @Override
    public String name() {
        return "removed guests";
    }

    @Override
    public Tally run(Target target) throws IOException, InterruptedException {
        var guest = target.victims().getLast();
        var client = HttpClient.newHttpClient();
        var stream = client.send(
                target.http().request("/api/matching/me/stream", guest.token()).build(), BodyHandlers.ofInputStream());
        if (stream.statusCode() != 200) {
            return Tally.failed("a guest's stream got " + stream.statusCode());
        }
        var ended = CompletableFuture.supplyAsync(() -> readToTheEnd(stream));
        target.http()
                .json(
                        "DELETE",
                        "/api/attendee/gatherings/%s/registrations/%s"
                                .formatted(target.gathering(), guest.registrationId()),
                        target.organiser(),
                        "")
                .orFail("Removing a guest");
        return comeBack(target, guest).and(stillListening(ended));
    }

    private static Tally comeBack(Target target, Target.Victim guest) throws InterruptedException {
        var http = target.http().from(Address.of(11));
        http.json("POST", "/api/attendee/me/return", guest.token(), "");
        http.json(
                "PUT",
                "/api/attendee/forms/%s/submissions/%s".formatted(target.gathering(), UUID.randomUUID()),
                null,
                "{\"formVersion\":1,\"visitor\":{\"name\":\"Back Again\",\"email\":\"%s\"}}".formatted(guest.email()));
        for (var person : http.get(
                        "/api/attendee/gatherings/%s/people".formatted(target.gathering()), target.organiser())
                .orFail("The guest list")
                .json()
                .path("people")) {
            boolean isGuest = person.path("email").asString("").equals(guest.email());
            if (isGuest && !person.path("state").asString("").equals("cancelled")) {
                return Tally.leaked("a removed guest is " + person.path("state").asString());
            }
        }
        return Tally.tried(2);
    }

    private static Tally stillListening(CompletableFuture<Void> ended) throws InterruptedException {
        try {
            ended.get(LONGEST_STREAM.toSeconds(), TimeUnit.SECONDS);
            return Tally.tried(1);
        } catch (TimeoutException listening) {
            return Tally.leaked("a removed guest's stream is still open after " + LONGEST_STREAM);
        } catch (ExecutionException broken) {
            return Tally.failed("a guest's stream: " + broken.getCause());
        }
    }

    private static Void readToTheEnd(HttpResponse<InputStream> stream) {
        try (var body = stream.body()) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException cut) {
            return null; // a line that is cut is an end too
        }
        return null;
    }
}
