package app.kith.attendee.merging.distinction;

import app.kith.attendee.merging.distinction.DistinctionResult.NoSuchDistinction;
import app.kith.attendee.merging.distinction.DistinctionResult.Settled;
import app.kith.attendee.merging.duplicate.Distinctions;
import app.kith.attendee.person.OneWriter;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets two people be suggested as duplicates again. What was taken back stays taken back. */
@Service
class TakeBackDistinction {

    private final OneWriter oneWriter;
    private final Distinctions distinctions;
    private final Clock clock;

    TakeBackDistinction(OneWriter oneWriter, Distinctions distinctions, Clock clock) {
        this.oneWriter = oneWriter;
        this.distinctions = distinctions;
        this.clock = clock;
    }

    @Transactional
    public DistinctionResult takeBack(UUID organisationId, UUID id) {
        oneWriter.waitForTurn(organisationId);
        distinctions.takeBack(id, clock.instant());
        return distinctions.find(id).<DistinctionResult>map(Settled::new).orElseGet(NoSuchDistinction::new);
    }
}
