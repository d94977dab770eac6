package app.kith.attendee.form.pending;

import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.Registration;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets details aside until the person confirms them, and has the link sent behind which that is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SetAside {

    /** More than anybody enters by mistake; whoever types a stranger's address does not fill their page. */
    private static final int MOST = 5;

    private final PendingEntries entries;
    private final LinkRequests linkRequests;
    private final ApplicationEventPublisher within;
    private final IdSource ids;
    private final Clock clock;

    SetAside(
            PendingEntries entries,
            LinkRequests linkRequests,
            ApplicationEventPublisher within,
            IdSource ids,
            Clock clock) {
        this.entries = entries;
        this.linkRequests = linkRequests;
        this.within = within;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same details, entered again, wait once. */
    public void setAside(Registration registration, PendingEntry.Source source, Details details) {
        var waiting = entries.of(registration.personId());
        var same = waiting.stream()
                .filter(entry ->
                        entry.details().equals(details) && entry.gatheringId().equals(registration.gatheringId()))
                .findFirst();
        if (same.isPresent()) {
            linkRequests.request(registration, same.get().id());
            return;
        }
        if (waiting.size() >= MOST) {
            linkRequests.request(registration);
            return;
        }
        var entry = new PendingEntry(
                ids.next(),
                registration.gatheringId(),
                registration.id(),
                registration.personId(),
                source,
                details,
                clock.instant());
        entries.add(entry);
        within.publishEvent(new PersonChanged(List.of(registration.personId())));
        linkRequests.request(registration, entry.id());
    }
}
