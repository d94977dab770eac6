package app.kith.simulator.platform;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A paired kiosk at one door of one gathering. */
public final class Kiosk {

    private final Platform platform;
    private final String token;

    Kiosk(Platform platform, String token) {
        this.platform = platform;
        this.token = token;
    }

    /** Somebody on the roster: the name is short, as everybody in the queue can see it. */
    public record Hit(UUID registrationId, String displayName) {}

    /** Finds people by at least three letters of their name. */
    public List<Hit> find(UUID gatheringId, String letters) {
        record Roster(List<Hit> hits) {}
        String query = java.net.URLEncoder.encode(letters, java.nio.charset.StandardCharsets.UTF_8);
        String path = "/api/attendee/gatherings/%s/roster?q=%s".formatted(gatheringId, query);
        return platform.send(() -> platform.request(path, token, null).GET(), null)
                .as(Roster.class)
                .hits();
    }

    /** A scan at the beep; returns what the kiosk shows: {@code admitted}, {@code already-in} or {@code refused}. */
    public String checkInByTicket(UUID gatheringId, UUID checkInId, String ticket, String door, Instant occurredAt) {
        return checkIn(gatheringId, checkInId, Map.of("ticket", ticket), door, occurredAt);
    }

    /** Somebody without a ticket, found by name. */
    public String checkInByName(
            UUID gatheringId, UUID checkInId, UUID registrationId, String door, Instant occurredAt) {
        return checkIn(gatheringId, checkInId, Map.of("registrationId", registrationId), door, occurredAt);
    }

    /** The list that the kiosk keeps for the hours without a network, as it came. */
    public String roster(UUID gatheringId) {
        String path = "/api/attendee/gatherings/%s/roster/entries".formatted(gatheringId);
        return platform.send(() -> platform.request(path, token, null).GET(), null)
                .text();
    }

    private String checkIn(UUID gatheringId, UUID checkInId, Map<String, ?> who, String door, Instant occurredAt) {
        Map<String, Object> scan = new HashMap<>(who);
        scan.put("door", door);
        scan.put("occurredAt", occurredAt);
        String path = "/api/attendee/gatherings/%s/check-ins/%s".formatted(gatheringId, checkInId);
        return platform.send(
                        () -> platform.request(path, token, occurredAt)
                                .header("Content-Type", "application/json")
                                .PUT(Body.json(scan)),
                        null)
                .json()
                .get("outcome")
                .asString();
    }
}
