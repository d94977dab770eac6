package app.kith.simulator.platform;

import java.io.Closeable;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who runs gatherings, at the console: signed in, with a session's cookie and the page's proof. */
public final class Organiser {

    private static final Duration IMPORT_TAKES = Duration.ofMinutes(5);

    private final Platform platform;
    private final Browser browser;
    private final @Nullable Instant now;

    Organiser(Platform platform, Browser browser) {
        this(platform, browser, null);
    }

    private Organiser(Platform platform, Browser browser, @Nullable Instant now) {
        this.platform = platform;
        this.browser = browser;
        this.now = now;
    }

    /** The same person at another time; the platform must allow it. */
    public Organiser at(Instant instant) {
        return new Organiser(platform, browser, instant);
    }

    /** What a file of guests did, or would do. */
    public record ImportResult(int newCount, int updatedCount, int unchangedCount, int rejectedCount) {}

    /** One person's ticket and link. */
    public record Ticket(UUID registrationId, UUID personId, String name, String email, String ticket, String link) {}

    /** What the plan holds, by count. */
    public record Plan(UUID planId, int people, int matches) {}

    public Optional<Gathering> gathering(UUID gatheringId) {
        try {
            return Optional.of(get("/api/attendee/gatherings/" + gatheringId).as(Gathering.class));
        } catch (Refused refused) {
            if (refused.is("not-found")) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    public Gathering schedule(UUID gatheringId, Gathering.Details details) {
        return put("/api/attendee/gatherings/" + gatheringId, Body.json(details), JSON)
                .as(Gathering.class);
    }

    public void move(UUID gatheringId, String state) {
        put("/api/attendee/gatherings/%s/state".formatted(gatheringId), Body.json(Map.of("state", state)), JSON);
    }

    public ImportResult previewImport(UUID gatheringId, String csv) {
        String path = "/api/attendee/gatherings/%s/import-previews".formatted(gatheringId);
        return change("POST", path, csv(csv), CSV).as(ImportResult.class);
    }

    public ImportResult importGuests(UUID gatheringId, UUID importId, String csv) {
        String path = "/api/attendee/gatherings/%s/imports/%s".formatted(gatheringId, importId);
        put(path + "?agreed=matching,visibility,follow-up,sharing", csv(csv), CSV);
        return new Patience(IMPORT_TAKES).until("end of the import", () -> ended(path));
    }

    private Optional<ImportResult> ended(String importPath) {
        var run = get(importPath);
        return switch (run.json().path("state").asString("")) {
            case "running" -> Optional.empty();
            case "done" -> Optional.of(run.as(ImportResult.class));
            default -> throw new IllegalStateException("the import ended as " + run.json());
        };
    }

    public List<Ticket> tickets(UUID gatheringId) {
        record Tickets(List<Ticket> tickets) {}
        return get("/api/attendee/gatherings/%s/tickets".formatted(gatheringId))
                .as(Tickets.class)
                .tickets();
    }

    public Plan plan(UUID gatheringId, UUID planId) {
        String path = "/api/matching/gatherings/%s/plans/%s".formatted(gatheringId, planId);
        JsonNode plan = put(path, Body.json(Map.of("perPerson", 3)), JSON).json();
        return new Plan(
                planId, plan.path("people").asInt(), plan.path("matches").size());
    }

    public String pairingCode(UUID gatheringId) {
        String path = "/api/attendee/gatherings/%s/pairing-codes".formatted(gatheringId);
        return change("POST", path, BodyPublishers.noBody(), JSON)
                .json()
                .get("code")
                .asString();
    }

    /** Takes somebody's place away. */
    public void cancel(UUID gatheringId, UUID registrationId) {
        String path = "/api/attendee/gatherings/%s/registrations/%s".formatted(gatheringId, registrationId);
        change("DELETE", path, BodyPublishers.noBody(), JSON);
    }

    /** Takes every kiosk's right to check in away. */
    public void revokeKiosks(UUID gatheringId) {
        record Paired(UUID deviceId) {}
        record Devices(List<Paired> devices) {}
        String path = "/api/attendee/gatherings/%s/devices".formatted(gatheringId);
        for (var kiosk : get(path).as(Devices.class).devices()) {
            change("DELETE", path + "/" + kiosk.deviceId(), BodyPublishers.noBody(), JSON);
        }
    }

    /** Lets somebody in by ticket, at a desk without a kiosk. */
    public void admit(UUID gatheringId, UUID checkInId, String ticket, String door, Instant occurredAt) {
        String path = "/api/attendee/gatherings/%s/check-ins/%s".formatted(gatheringId, checkInId);
        put(path, Body.json(Map.of("ticket", ticket, "door", door, "occurredAt", occurredAt)), JSON);
    }

    /** How many of those who checked in the room knows of. */
    public int present(UUID gatheringId) {
        return get("/api/matching/gatherings/%s/room".formatted(gatheringId))
                .json()
                .path("present")
                .asInt();
    }

    /** Starts a round: of these pairs, or of pairs that the platform chooses where none are given. */
    public void startRound(UUID gatheringId, UUID roundId, int seconds, Optional<List<List<UUID>>> pairs) {
        Map<String, Object> round = pairs.<Map<String, Object>>map(set -> Map.of("seconds", seconds, "pairs", set))
                .orElse(Map.of("seconds", seconds));
        put("/api/matching/gatherings/%s/rounds/%s".formatted(gatheringId, roundId), Body.json(round), JSON);
    }

    public void endRound(UUID gatheringId, UUID roundId) {
        String path = "/api/matching/gatherings/%s/rounds/%s/end".formatted(gatheringId, roundId);
        change("POST", path, BodyPublishers.noBody(), JSON);
    }

    public JsonNode report(UUID gatheringId) {
        return get("/api/analytics/gatherings/%s/report".formatted(gatheringId)).json();
    }

    /** Watches how many have come, as the console's counter does, until the stream is closed. */
    public Closeable followPresent(UUID gatheringId, IntConsumer each) {
        var stream = timed(platform.request("/api/analytics/gatherings/%s/stream".formatted(gatheringId)));
        return platform.follow(
                stream,
                browser,
                (event, told) -> each.accept((event.equals("present") ? told : told.path("counts"))
                        .path("present")
                        .asInt()));
    }

    /** A download: {@code attendance.csv} or {@code connections.csv}. */
    public String export(UUID gatheringId, String file) {
        return get("/api/analytics/gatherings/%s/%s".formatted(gatheringId, file))
                .text();
    }

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    private Answer get(String path) {
        return platform.send(() -> timed(platform.request(path)).GET(), browser);
    }

    private Answer put(String path, BodyPublisher body, String type) {
        return change("PUT", path, body, type);
    }

    private Answer change(String method, String path, BodyPublisher body, String type) {
        return platform.send(
                () -> timed(platform.request(path))
                        .header("Content-Type", type)
                        .header("X-CSRF-Token", browser.csrfToken())
                        .method(method, body),
                browser);
    }

    private HttpRequest.Builder timed(HttpRequest.Builder request) {
        return now == null ? request : request.header("X-Kith-Now", now.toString());
    }

    private static BodyPublisher csv(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
