package app.kith.attendee.publishing;

import app.kith.attendee.gathering.GatheringEndMoved;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.Registrations;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects whom a transaction changes and publishes their documents once, just before it commits: both are kept, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangedPeople {

    private final PersonDocuments documents;
    private final Registrations registrations;

    ChangedPeople(PersonDocuments documents, Registrations registrations) {
        this.documents = documents;
        this.registrations = registrations;
    }

    @EventListener
    void changed(PersonChanged changed) {
        collect(changed.people());
    }

    @EventListener
    void linksLastLonger(GatheringEndMoved moved) {
        collect(registrations.findPersonIdsByGatheringId(moved.gatheringId()));
    }

    private void collect(Collection<UUID> people) {
        if (TransactionSynchronizationManager.getResource(documents) instanceof Collected known) {
            known.people.addAll(people);
            return;
        }
        var begun = new Collected(people);
        TransactionSynchronizationManager.bindResource(documents, begun);
        TransactionSynchronizationManager.registerSynchronization(begun);
    }

    /** The people whom one transaction has changed so far. */
    private final class Collected implements TransactionSynchronization {

        private final Set<UUID> people;

        private Collected(Collection<UUID> first) {
            people = new LinkedHashSet<>(first);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            documents.publish(people);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(documents);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(documents, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(documents);
        }
    }
}
