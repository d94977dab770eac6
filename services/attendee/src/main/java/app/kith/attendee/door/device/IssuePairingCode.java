package app.kith.attendee.door.device;

import app.kith.attendee.gathering.Gatherings;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues a code with which one kiosk can be paired with a gathering. */
@Service
class IssuePairingCode {

    private final Gatherings gatherings;
    private final PairingCodes codes;
    private final Clock clock;

    IssuePairingCode(Gatherings gatherings, PairingCodes codes, Clock clock) {
        this.gatherings = gatherings;
        this.codes = codes;
        this.clock = clock;
    }

    /** Empty where there is no such gathering. */
    @Transactional
    Optional<PairingCode> issue(UUID organisationId, UUID gatheringId) {
        if (!gatherings.existsById(gatheringId)) {
            return Optional.empty();
        }
        var now = clock.instant();
        return Stream.generate(() -> PairingCode.random(now))
                .filter(code -> codes.add(organisationId, gatheringId, code, now))
                .findFirst();
    }
}
