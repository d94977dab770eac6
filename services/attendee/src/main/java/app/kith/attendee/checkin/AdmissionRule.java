package app.kith.attendee.checkin;

import app.kith.attendee.checkin.CheckInResult.Admitted;
import app.kith.attendee.checkin.CheckInResult.AlreadyIn;
import app.kith.attendee.checkin.CheckInResult.Decided;
import app.kith.attendee.checkin.CheckInResult.FirstEntry;
import app.kith.attendee.checkin.CheckInResult.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is admitted: the holder of a confirmed place at this gathering, once. */
final class AdmissionRule {

    static Decided decide(
            UUID gatheringId, Showing showing, @Nullable RegisteredGuest guest, @Nullable FirstEntry first) {
        if (showing instanceof Showing.OfSomethingElse) {
            return new Refused(RefusalReason.MALFORMED_TICKET);
        }
        if (guest == null || isForged(showing, guest)) {
            return new Refused(RefusalReason.UNKNOWN_TICKET);
        }
        if (!guest.gatheringId().equals(gatheringId)) {
            return new Refused(RefusalReason.OTHER_GATHERING);
        }
        if (guest.isCancelled()) {
            return new Refused(RefusalReason.CANCELLED);
        }
        return first == null ? new Admitted(guest) : new AlreadyIn(guest, first);
    }

    private static boolean isForged(Showing showing, RegisteredGuest guest) {
        return showing instanceof Showing.OfTicket(var ticket) && !ticket.provenBy(guest.ticketSecret());
    }

    private AdmissionRule() {}
}
