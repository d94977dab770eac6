package app.kith.attendee.importing;

import app.kith.attendee.importing.ImportResult.Verdict;
import app.kith.attendee.importing.Judgement.Acceptable;
import app.kith.attendee.importing.Judgement.Rejected;
import app.kith.attendee.registration.People;
import app.kith.attendee.registration.Person;
import app.kith.attendee.registration.Registration;
import app.kith.attendee.registration.Registrations;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Compares a guest list with who is known and who is registered; nobody is ever removed. */
@Component
class PlanImport {

    private static final int EMAILS_PER_QUERY = 1000;

    private final People people;
    private final Registrations registrations;
    private final IdSource ids;
    private final Clock clock;

    PlanImport(People people, Registrations registrations, IdSource ids, Clock clock) {
        this.people = people;
        this.registrations = registrations;
        this.ids = ids;
        this.clock = clock;
    }

    ImportPlan plan(UUID organisationId, UUID gatheringId, List<Judgement> judgements) {
        var draft = new Draft(
                organisationId,
                gatheringId,
                known(judgements),
                new HashSet<>(registrations.findPersonIdsByGatheringId(gatheringId)),
                clock.instant());
        judgements.forEach(draft::add);
        return new ImportPlan(draft.newPeople, draft.changedPeople, draft.newRegistrations, draft.verdicts);
    }

    private Map<String, Person> known(List<Judgement> judgements) {
        var emails = judgements.stream()
                .filter(Acceptable.class::isInstance)
                .map(Judgement::shownEmail)
                .toList();
        var known = new HashMap<String, Person>();
        for (int from = 0; from < emails.size(); from += EMAILS_PER_QUERY) {
            people.findByEmailIn(emails.subList(from, Math.min(from + EMAILS_PER_QUERY, emails.size())))
                    .forEach(person -> known.put(person.email(), person));
        }
        return known;
    }

    /** The plan while it grows, row by row. */
    private final class Draft {

        private final UUID organisationId;
        private final UUID gatheringId;
        private final Map<String, Person> known;
        private final Set<UUID> registered;
        private final Instant now;

        private final List<Person> newPeople = new ArrayList<>();
        private final List<Person> changedPeople = new ArrayList<>();
        private final List<Registration> newRegistrations = new ArrayList<>();
        private final List<Verdict> verdicts = new ArrayList<>();

        Draft(UUID organisationId, UUID gatheringId, Map<String, Person> known, Set<UUID> registered, Instant now) {
            this.organisationId = organisationId;
            this.gatheringId = gatheringId;
            this.known = known;
            this.registered = registered;
            this.now = now;
        }

        void add(Judgement judgement) {
            verdicts.add(
                    switch (judgement) {
                        case Rejected rejected -> new Verdict(rejected.line(), RowStatus.REJECTED, rejected.reason());
                        case Acceptable(int line, Guest guest) -> new Verdict(line, add(guest), null);
                    });
        }

        private RowStatus add(Guest guest) {
            var person = known.get(guest.email().text());
            return person == null ? addStranger(guest) : addKnown(person, guest);
        }

        private RowStatus addStranger(Guest guest) {
            var person = Person.of(ids.next(), organisationId, guest.email(), guest.profile());
            newPeople.add(person);
            register(person);
            return RowStatus.NEW;
        }

        private RowStatus addKnown(Person person, Guest guest) {
            var profile = guest.over(person.profile());
            boolean changed = !profile.equals(person.profile());
            if (changed) {
                changedPeople.add(person.with(profile));
            }
            if (!registered.contains(person.id())) {
                register(person);
                return RowStatus.NEW;
            }
            return changed ? RowStatus.UPDATED : RowStatus.UNCHANGED;
        }

        private void register(Person person) {
            newRegistrations.add(Registration.imported(ids.next(), gatheringId, person, now));
        }
    }
}
