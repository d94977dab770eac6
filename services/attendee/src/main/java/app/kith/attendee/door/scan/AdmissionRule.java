package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.scan.CheckInResult.Admitted;
import app.kith.attendee.door.scan.CheckInResult.AlreadyIn;
import app.kith.attendee.door.scan.CheckInResult.Decided;
import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import app.kith.attendee.door.scan.CheckInResult.Overridden;
import app.kith.attendee.door.scan.CheckInResult.Refused;
import app.kith.attendee.door.scan.CheckInResult.Rehearsed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is admitted: the holder of a confirmed place at this gathering, once, from the doors on until it is closed, and whom a supervisor
 * lets in against that. The kiosk has the same rule for hours without a network; {@code admission-cases.json} holds the two together.
 */
final class AdmissionRule {

    /**
     * The answer at the door. Whoever came in before is told so even where this door's clock is behind: the guest stands here now.
     *
     * @param first the entry of this guest that counts, if there is one
     * @param doors how they stood at that moment: before they open and after the closing nobody comes in, whoever decides
     */
    static Decided decide(
            UUID gatheringId,
            Showing showing,
            @Nullable RegisteredGuest guest,
            @Nullable FirstEntry first,
            @Nullable OverrideReason override,
            Doors doors) {
        if (showing instanceof Showing.OfSomethingElse) {
            return new Refused(DoorReason.MALFORMED_TICKET);
        }
        if (showing instanceof Showing.OfNobody(String text, DoorReason reason)) {
            return new Refused(reason);
        }
        if (guest == null || isForged(showing, guest)) {
            return new Refused(DoorReason.UNKNOWN_TICKET);
        }
        if (!guest.gatheringId().equals(gatheringId)) {
            return new Refused(DoorReason.OTHER_GATHERING);
        }
        if (guest.isCancelled() && override == null) {
            return new Refused(DoorReason.CANCELLED);
        }
        if (doors == Doors.CLOSED && first == null) {
            return new Refused(DoorReason.GATHERING_CLOSED);
        }
        if (doors == Doors.NOT_YET_OPEN) {
            return new Rehearsed(guest);
        }
        if (first == null) {
            return new Admitted(guest);
        }
        return override != null && override.isDecision() ? new Overridden(guest, first) : new AlreadyIn(guest, first);
    }

    private static boolean isForged(Showing showing, RegisteredGuest guest) {
        return showing instanceof Showing.OfTicket(var ticket) && !ticket.provenBy(guest.ticketSecret());
    }

    private AdmissionRule() {}
}
