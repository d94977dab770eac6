package app.kith.attendee.merging.distinction;

import app.kith.attendee.merging.Merges;
import app.kith.attendee.merging.distinction.DistinctionResult.IdReused;
import app.kith.attendee.merging.distinction.DistinctionResult.NoSuchPerson;
import app.kith.attendee.merging.distinction.DistinctionResult.SaidBefore;
import app.kith.attendee.merging.distinction.DistinctionResult.SamePerson;
import app.kith.attendee.merging.distinction.DistinctionResult.Settled;
import app.kith.attendee.merging.duplicate.Distinctions;
import app.kith.attendee.merging.duplicate.Distinctions.Distinction;
import app.kith.attendee.merging.duplicate.TwoPeople;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.People;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that two people are not the same, so that they are suggested as duplicates no more. */
@Service
class TellApart {

    private final OneWriter oneWriter;
    private final People people;
    private final Merges merges;
    private final Distinctions distinctions;
    private final Clock clock;

    TellApart(OneWriter oneWriter, People people, Merges merges, Distinctions distinctions, Clock clock) {
        this.oneWriter = oneWriter;
        this.people = people;
        this.merges = merges;
        this.distinctions = distinctions;
        this.clock = clock;
    }

    @Transactional
    public DistinctionResult tellApart(UUID organisationId, UUID id, TwoPeople two) {
        oneWriter.waitForTurn(organisationId);
        var earlier = distinctions.find(id);
        if (earlier.isPresent()) {
            return earlier.get().people().equals(two) ? new Settled(earlier.get()) : new IdReused();
        }
        if (people.findById(two.oneId()).isEmpty()
                || people.findById(two.otherId()).isEmpty()) {
            return new NoSuchPerson();
        }
        if (two.isOne() || merges.isMerged(two.oneId()) || merges.isMerged(two.otherId())) {
            return new SamePerson();
        }
        if (distinctions.holds(two)) {
            return new SaidBefore();
        }
        distinctions.add(new Distinction(id, organisationId, two, clock.instant(), null));
        return new Settled(distinctions.find(id).orElseThrow());
    }
}
