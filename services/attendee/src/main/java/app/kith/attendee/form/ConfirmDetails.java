package app.kith.attendee.form;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.form.pending.LinkRequests;
import app.kith.attendee.form.pending.PendingEntries;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Removals;
import app.kith.attendee.waiting.TakePlaces;
import app.kith.defaults.Caller;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Visitors visitors;
    private final Consents consents;
    private final Answers answers;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final Removals removals;
    private final TakePlaces takePlaces;
    private final LinkRequests linkRequests;
    private final ApplicationEventPublisher within;
    private final IdSource ids;
    private final Clock clock;

    ConfirmDetails(
            OneWriter oneWriter,
            PendingEntries entries,
            Visitors visitors,
            Consents consents,
            Answers answers,
            Gatherings gatherings,
            Registrations registrations,
            Removals removals,
            TakePlaces takePlaces,
            LinkRequests linkRequests,
            ApplicationEventPublisher within,
            IdSource ids,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.entries = entries;
        this.visitors = visitors;
        this.consents = consents;
        this.answers = answers;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.removals = removals;
        this.takePlaces = takePlaces;
        this.linkRequests = linkRequests;
        this.within = within;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Result confirm(Caller guest, UUID pendingId) {
        oneWriter.waitForTurn(guest.organisationId());
        return entries.find(guest.ownPerson(), pendingId)
                .map(entry -> {
                    apply(guest.ownPerson(), entry);
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

    private void apply(UUID personId, PendingEntry entry) {
        var details = entry.details();
        visitors.describe(personId, details);
        details.consents().stream()
                .filter(decision -> !consents.isInForce(personId, decision))
                .forEach(decision -> consents.add(personId, decision, Consents.Source.LINK));
        if (!details.answers().isEmpty()) {
            registrations
                    .findByIdAndGatheringId(entry.registrationId(), entry.gatheringId())
                    .ifPresent(registration ->
                            answers.keep(registration, details.formVersion(), details.answers(), clock.instant()));
        }
        gatherings
                .findById(entry.gatheringId())
                .filter(gathering -> gathering.isOpenForGuests(clock.instant()))
                .ifPresent(gathering -> bring(gathering, entry));
    }

    /** Those who come along get places, all of them or none, as they would have with the form. */
    private void bring(Gathering gathering, PendingEntry entry) {
        var newcomers = entry.details().companions().stream()
                .map(companion -> new Submission.Visitor(companion.name(), companion.email()))
                .flatMap(companion -> newcomer(gathering, companion))
                .toList();
        if (!newcomers.isEmpty()) {
            registrations
                    .findByIdAndGatheringId(entry.registrationId(), gathering.id())
                    .ifPresentOrElse(
                            leader -> takePlaces.bringAlong(gathering, leader, newcomers),
                            () -> takePlaces.take(gathering, newcomers));
        }
    }

    private Stream<Registration> newcomer(Gathering gathering, Submission.Visitor companion) {
        var person = visitors.companion(gathering.organisationId(), companion);
        var held = registrations.findByGatheringIdAndPersonId(gathering.id(), person.id());
        if (held.isPresent() && (!held.get().state().isAway() || removals.isRemoved(held.get()))) {
            linkRequests.request(held.get());
            return Stream.empty();
        }
        return Stream.of(
                held.orElseGet(() -> Registration.requested(ids.next(), gathering.id(), person, clock.instant())));
    }
}
