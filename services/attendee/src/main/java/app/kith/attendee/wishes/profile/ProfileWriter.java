package app.kith.attendee.wishes.profile;

import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.People;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.person.PersonProfile;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is shown of a person and tells everybody, within the turn of the organisation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProfileWriter {

    private final OneWriter oneWriter;
    private final People people;
    private final ApplicationEventPublisher within;

    ProfileWriter(OneWriter oneWriter, People people, ApplicationEventPublisher within) {
        this.oneWriter = oneWriter;
        this.people = people;
        this.within = within;
    }

    public void waitForTurn(UUID organisationId) {
        oneWriter.waitForTurn(organisationId);
    }

    public void change(UUID personId, UnaryOperator<PersonProfile> change) {
        people.findById(personId).ifPresent(person -> {
            var changed = change.apply(person.profile());
            if (!changed.equals(person.profile())) {
                people.save(person.with(changed));
            }
        });
        tell(personId);
    }

    void tell(UUID personId) {
        within.publishEvent(new PersonChanged(List.of(personId)));
    }

    /** The list with one sentence in place of another; either may be missing. */
    public static List<String> exchanged(List<String> known, @Nullable String before, @Nullable String after) {
        return Stream.concat(
                        known.stream().filter(sentence -> !sentence.equals(before) || sentence.equals(after)),
                        Stream.ofNullable(after))
                .distinct()
                .toList();
    }
}
