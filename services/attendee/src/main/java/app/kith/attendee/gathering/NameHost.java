package app.kith.attendee.gathering;

import app.kith.contracts.Host;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who invites to a gathering. */
@Service
class NameHost {

    private final Gatherings gatherings;
    private final Hosts hosts;

    NameHost(Gatherings gatherings, Hosts hosts) {
        this.gatherings = gatherings;
        this.hosts = hosts;
    }

    /** Empty where there is no such gathering. */
    @Transactional
    Optional<Host> name(UUID gatheringId, @Nullable String name, @Nullable String replyTo) {
        return gatherings.findWithLockById(gatheringId).map(gathering -> {
            hosts.name(gathering.id(), name, replyTo);
            return hosts.of(gathering.id());
        });
    }

    @Transactional(readOnly = true)
    Optional<Host> of(UUID gatheringId) {
        return gatherings.findById(gatheringId).map(gathering -> hosts.of(gathering.id()));
    }
}
