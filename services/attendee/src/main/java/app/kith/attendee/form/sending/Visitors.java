package app.kith.attendee.form.sending;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.form.pending.Details;
import app.kith.attendee.form.sending.Submission.Visitor;
import app.kith.attendee.merging.Aliases;
import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.wishes.reading.ConfirmReadings;
import app.kith.defaults.IdSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people behind a form. Of somebody who is known nothing changes before they say so themselves. */
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

    /** What a form says of somebody who is known, as far as that is not so already. */
    Details news(Person known, Submission submission) {
        var profile = known.profile();
        return new Details(
                unless(profile.name(), submission.visitor().name().strip()),
                unless(profile.company(), Submission.text(submission.company())),
                unless(profile.role(), Submission.text(submission.role())),
                without(profile.asks(), Submission.texts(submission.asks())),
                without(profile.offers(), Submission.texts(submission.offers())),
                submission.decisions().stream()
                        .filter(decision -> !consents.isInForce(known.id(), decision))
                        .toList(),
                submission.givenReadings(),
                submission.formVersion(),
                submission.givenAnswers(),
                companions(submission));
    }

    static List<Details.Companion> companions(Submission submission) {
        return submission.party().stream()
                .skip(1)
                .map(visitor -> new Details.Companion(
                        visitor.name().strip(), visitor.address().text()))
                .toList();
    }

    /** Takes what the person themselves confirmed. */
    void describe(UUID personId, Details details) {
        var known = people.findById(personId).orElseThrow();
        var profile = known.profile();
        var described = new PersonProfile(
                details.name() == null ? profile.name() : details.name(),
                details.company() == null ? profile.company() : details.company(),
                details.role() == null ? profile.role() : details.role(),
                both(profile.asks(), details.asks()),
                both(profile.offers(), details.offers()));
        if (!described.equals(profile)) {
            var newTexts = new HashSet<>(described.texts());
            newTexts.removeAll(profile.texts());
            confirmReadings.add(known, newTexts, details.readings());
            people.save(known.with(described));
        }
    }

    private static @Nullable String unless(@Nullable String known, @Nullable String said) {
        return said == null || said.equals(known) ? null : said;
    }

    private static List<String> without(List<String> known, List<String> said) {
        return said.stream().filter(text -> !known.contains(text)).toList();
    }

    Person stranger(UUID organisationId, Submission submission) {
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
