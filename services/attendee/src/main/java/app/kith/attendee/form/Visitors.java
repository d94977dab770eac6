package app.kith.attendee.form;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.form.Submission.Visitor;
import app.kith.attendee.reading.ConfirmReadings;
import app.kith.attendee.registration.Aliases;
import app.kith.attendee.registration.People;
import app.kith.attendee.registration.Person;
import app.kith.attendee.registration.PersonProfile;
import app.kith.defaults.IdSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people behind a form. What is known of somebody is never overwritten: asks and offers are added, consent is theirs to change. */
@Component
class Visitors {

    private static final int MOST_WISHES = 20;

    private final People people;
    private final Aliases aliases;
    private final Consents consents;
    private final ConfirmReadings confirmReadings;
    private final IdSource ids;

    Visitors(People people, Aliases aliases, Consents consents, ConfirmReadings confirmReadings, IdSource ids) {
        this.people = people;
        this.aliases = aliases;
        this.consents = consents;
        this.confirmReadings = confirmReadings;
        this.ids = ids;
    }

    Optional<Person> known(Visitor visitor) {
        return people.findByEmail(visitor.address().text()).map(aliases::kept);
    }

    Person companion(UUID organisationId, Visitor visitor) {
        return known(visitor).orElseGet(() -> people.save(stranger(organisationId, visitor, null, null)));
    }

    Person sender(UUID organisationId, Submission submission) {
        var visitor = submission.visitor();
        return known(visitor)
                .map(person -> withWishes(person, submission))
                .orElseGet(() -> stranger(organisationId, submission));
    }

    private Person withWishes(Person known, Submission submission) {
        var profile = profileWithWishes(known.profile(), submission);
        if (profile.equals(known.profile())) {
            return known;
        }
        var newTexts = new HashSet<>(profile.texts());
        newTexts.removeAll(known.profile().texts());
        confirmReadings.add(known, newTexts, submission.givenReadings());
        return people.save(known.with(profile));
    }

    private Person stranger(UUID organisationId, Submission submission) {
        var person = stranger(
                organisationId,
                submission.visitor(),
                Submission.text(submission.company()),
                Submission.text(submission.role()));
        var saved = people.save(person.with(profileWithWishes(person.profile(), submission)));
        submission.decisions().forEach(decision -> consents.add(saved.id(), decision, Consents.Source.FORM));
        confirmReadings.add(saved, saved.profile().texts(), submission.givenReadings());
        return saved;
    }

    private Person stranger(UUID organisationId, Visitor visitor, @Nullable String company, @Nullable String role) {
        var profile = new PersonProfile(visitor.name().strip(), company, role, List.of(), List.of());
        return Person.of(ids.next(), organisationId, visitor.address(), profile);
    }

    private static PersonProfile profileWithWishes(PersonProfile known, Submission submission) {
        return new PersonProfile(
                known.name(),
                known.company(),
                known.role(),
                both(known.asks(), Submission.texts(submission.asks())),
                both(known.offers(), Submission.texts(submission.offers())));
    }

    private static List<String> both(List<String> known, List<String> added) {
        return Stream.concat(known.stream(), added.stream())
                .distinct()
                .limit(MOST_WISHES)
                .toList();
    }
}
