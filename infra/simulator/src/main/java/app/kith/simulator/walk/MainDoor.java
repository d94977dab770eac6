package app.kith.simulator.walk;

import app.kith.simulator.platform.Kiosk;
import app.kith.simulator.platform.Organiser.Ticket;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The one door of an evening, with its kiosk; a scan keeps its id and its time however often it is sent. */
final class MainDoor {

    static final String NAME = "Main door";

    private final Kiosk kiosk;
    private final UUID gatheringId;
    private final Ids ids;
    private final Map<UUID, Instant> scannedAt = new ConcurrentHashMap<>();

    MainDoor(Kiosk kiosk, UUID gatheringId, Ids ids) {
        this.kiosk = kiosk;
        this.gatheringId = gatheringId;
        this.ids = ids;
    }

    /** Returns what the kiosk shows. */
    String byTicket(Ticket ticket) {
        return kiosk.checkInByTicket(gatheringId, checkInId(ticket), ticket.ticket(), NAME, scannedAt(ticket));
    }

    /** Somebody who is found by name; by ticket where the name is not found. */
    String byName(Ticket ticket) {
        boolean found = kiosk.find(gatheringId, ticket.name()).stream()
                .anyMatch(hit -> hit.registrationId().equals(ticket.registrationId()));
        return found
                ? kiosk.checkInByName(gatheringId, checkInId(ticket), ticket.registrationId(), NAME, scannedAt(ticket))
                : byTicket(ticket);
    }

    UUID checkInId(Ticket ticket) {
        return ids.of("check-in", ticket.registrationId());
    }

    private Instant scannedAt(Ticket ticket) {
        return scannedAt.computeIfAbsent(
                ticket.registrationId(), _ -> Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
}
