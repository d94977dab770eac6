package app.kith.attendee.importing.plan;

import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.plan.Judgement.Acceptable;
import app.kith.attendee.importing.plan.Judgement.Refused;
import app.kith.attendee.importing.plan.Places.Place;
import app.kith.attendee.merging.Aliases;
import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import app.kith.defaults.IdSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a guest list with who is known and who is registered; nobody is ever removed. */
@Component
public class PlanImport {

    private static final int EMAILS_PER_QUERY = 1000;

    private final People people;
    private final Aliases aliases;
    private final Places places;
    private final IdSource ids;

    PlanImport(People people, Aliases aliases, Places places, IdSource ids) {
        this.people = people;
        this.aliases = aliases;
        this.places = places;
        this.ids = ids;
    }

    /**
     * What the rows would do in an import that began at {@code now}.
     *
     * @param seats how many get places; whoever comes after them waits
     */
    public ImportPlan plan(ImportKey key, Instant now, ConflictRule conflicts, List<Judgement> judgements, int seats) {
        var known = known(judgements);
        var registered = places.of(
                key.gatheringId(), known.all().stream().map(Person::id).toList());
        var draft = new Draft(key, now, conflicts, known, registered, seats);
        judgements.forEach(draft::add);
        return draft.plan();
    }

    private KnownPeople known(List<Judgement> judgements) {
        var emails = judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(Judgement::shownEmail)
                .toList();
        var found = new ArrayList<Person>();
        for (int from = 0; from < emails.size(); from += EMAILS_PER_QUERY) {
            people.findByEmailIn(emails.subList(from, Math.min(from + EMAILS_PER_QUERY, emails.size())))
                    .forEach(found::add);
        }
        var kept = aliases.of(found.stream().map(Person::id).toList());
        var known = new KnownPeople();
        found.forEach(person -> known.add(person.email(), kept.getOrDefault(person.id(), person)));
        return known;
    }

    /** The plan while it grows, row by row. */
    private final class Draft {

        private final ImportKey key;
        private final Instant now;
        private final ConflictRule conflicts;
        private final KnownPeople known;
        private final Map<UUID, Place> registered;

        /** Whose row came already: somebody merged has several addresses. */
        private final Set<UUID> told = new HashSet<>();

        private final List<Person> newPeople = new ArrayList<>();
        private final Set<Person> nowSharing = new HashSet<>();
        private final List<Person> changedPeople = new ArrayList<>();
        private final Map<UUID, PersonProfile> profilesBefore = new HashMap<>();
        private final List<Registration> newRegistrations = new ArrayList<>();
        private final List<Registration> renewedRegistrations = new ArrayList<>();
        private final List<UUID> knownPeople = new ArrayList<>();
        private final List<Verdict> verdicts = new ArrayList<>();
        private int seats;

        Draft(
                ImportKey key,
                Instant now,
                ConflictRule conflicts,
                KnownPeople known,
                Map<UUID, Place> registered,
                int seats) {
            this.key = key;
            this.now = now;
            this.conflicts = conflicts;
            this.known = known;
            this.registered = registered;
            this.seats = seats;
        }

        ImportPlan plan() {
            return new ImportPlan(
                    newPeople,
                    changedPeople,
                    profilesBefore,
                    newRegistrations,
                    renewedRegistrations,
                    knownPeople,
                    verdicts);
        }

        void add(Judgement judgement) {
            verdicts.add(
                    switch (judgement) {
                        case Refused refused -> Verdict.leftOut(refused.line(), refused.status(), refused.why());
                        case Acceptable acceptable -> add(acceptable);
                    });
        }

        private Verdict add(Acceptable row) {
            var guest = row.guest();
            boolean shares = row.sharesAddress() || known.isShared(guest);
            var person = (shares ? known.sharing(guest) : known.named(guest)).orElse(null);
            boolean hasSeat = seats > 0;
            if (person == null && shares && !row.sharesAddress()) {
                return Verdict.leftOut(row.line(), RowStatus.CONFLICT, RowNote.of(RowReason.ADDRESS_SHARED));
            }
            if (person == null) {
                return Verdict.taken(
                        row.line(), addStranger(row), hasSeat ? null : RowReason.WAITING_LIST, row.notes());
            }
            if (!told.add(person.id())) {
                return Verdict.leftOut(row.line(), RowStatus.REJECTED, RowNote.of(RowReason.DUPLICATE_IN_FILE));
            }
            var conflict = conflict(person, guest);
            if (conflict != null && conflicts == ConflictRule.LEAVE) {
                return Verdict.leftOut(row.line(), RowStatus.CONFLICT, RowNote.of(conflict));
            }
            var status = addKnown(row.sharesAddress() ? shared(person) : person, guest);
            boolean waits = status == RowStatus.NEW && !hasSeat;
            return Verdict.taken(row.line(), status, waits ? RowReason.WAITING_LIST : conflict, row.notes());
        }

        private @Nullable RowReason conflict(Person person, Guest guest) {
            if (guest.isNamedOtherThan(person.profile())) {
                return RowReason.NAME_DIFFERS;
            }
            var place = registered.get(person.id());
            return place != null && place.registration().state().isAway() && !place.undone()
                    ? RowReason.CANCELLED_BEFORE
                    : null;
        }

        private RowStatus addStranger(Acceptable row) {
            var guest = row.guest();
            var alone = Person.of(ids.next(), key.organisationId(), guest.email(), guest.profile());
            var person = row.sharesAddress() ? alone.sharingAddress() : alone;
            newPeople.add(person);
            newRegistrations.add(seated(Registration.imported(ids.next(), key.gatheringId(), person, now)));
            return RowStatus.NEW;
        }

        /** From now on the address names nobody alone. */
        private Person shared(Person person) {
            if (person.sharesAddress()) {
                return person;
            }
            var sharing = person.sharingAddress();
            nowSharing.add(sharing);
            return sharing;
        }

        private RowStatus addKnown(Person person, Guest guest) {
            knownPeople.add(person.id());
            var profile = guest.over(person.profile());
            boolean changed = !profile.equals(person.profile());
            if (changed) {
                profilesBefore.put(person.id(), person.profile());
                changedPeople.add(person.with(profile));
            } else if (nowSharing.contains(person)) {
                changedPeople.add(person);
            }
            if (givePlace(person)) {
                return RowStatus.NEW;
            }
            return changed ? RowStatus.UPDATED : RowStatus.UNCHANGED;
        }

        private boolean givePlace(Person person) {
            var place = registered.get(person.id());
            if (place == null) {
                newRegistrations.add(seated(Registration.imported(ids.next(), key.gatheringId(), person, now)));
                return true;
            }
            if (place.registration().state().isAway()) {
                renewedRegistrations.add(seated(place.registration().again(RegistrationState.CONFIRMED, now)));
                return true;
            }
            return false;
        }

        private Registration seated(Registration registration) {
            return seats-- > 0 ? registration : registration.onWaitingList();
        }
    }
}
