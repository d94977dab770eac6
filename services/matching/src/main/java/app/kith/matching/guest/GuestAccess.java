package app.kith.matching.guest;

import app.kith.defaults.Caller;
import app.kith.matching.gathering.Attendances;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether news of a gathering are still for a guest: not once their place is gone, though their link lives on. */
@Component
class GuestAccess {

    private final Attendances attendances;

    GuestAccess(Attendances attendances) {
        this.attendances = attendances;
    }

    @Transactional(readOnly = true)
    public boolean isOpenTo(Caller guest) {
        return !attendances.hasLeft(guest.ownGathering(), guest.ownPerson());
    }
}
