package app.kith.attendee.form.sending;

import app.kith.attendee.form.pending.PendingEntries;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.PersonChanged;
import app.kith.defaults.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies what was entered under a known address, or discards it, at the word of the address's owner; saying it twice is saying it once. */
@Service
class ConfirmDetails {

    /** What came of it. */
    enum Result {
        SETTLED,
        NO_SUCH_ENTRY
    }

    private final OneWriter oneWriter;
    private final PendingEntries entries;
    private final ApplicationEventPublisher within;
    private final ApplyDetails applyDetails;

    ConfirmDetails(
            OneWriter oneWriter, PendingEntries entries, ApplicationEventPublisher within, ApplyDetails applyDetails) {
        this.applyDetails = applyDetails;
        this.oneWriter = oneWriter;
        this.entries = entries;
        this.within = within;
    }

    @Transactional
    Result confirm(Caller guest, UUID pendingId) {
        oneWriter.waitForTurn(guest.organisationId());
        return entries.find(guest.ownPerson(), pendingId)
                .map(entry -> {
                    applyDetails.apply(guest.ownPerson(), entry);
                    entries.confirmed(entry.id());
                    return settled(guest);
                })
                .orElseGet(() -> unlessSettled(guest, pendingId));
    }

    @Transactional
    Result discard(Caller guest, UUID pendingId) {
        oneWriter.waitForTurn(guest.organisationId());
        return entries.find(guest.ownPerson(), pendingId)
                .map(entry -> {
                    entries.discarded(entry.id());
                    return settled(guest);
                })
                .orElseGet(() -> unlessSettled(guest, pendingId));
    }

    private Result settled(Caller guest) {
        within.publishEvent(new PersonChanged(List.of(guest.ownPerson())));
        return Result.SETTLED;
    }

    private Result unlessSettled(Caller guest, UUID pendingId) {
        return entries.isSettled(guest.ownPerson(), pendingId) ? Result.SETTLED : Result.NO_SUCH_ENTRY;
    }
}
