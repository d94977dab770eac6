package app.kith.attendee.wishes.reading;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.wishes.reading.Readings.Source;
import app.kith.attendee.wishes.reading.Readings.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what texts are about in their writer's own word, all or none of them. Each belongs to its text: other words are read anew. */
@Service
public class ConfirmReadings {

    private final OneWriter oneWriter;
    private final People people;
    private final Readings readings;
    private final TopicFinders finders;
    private final ApplicationEventPublisher within;

    ConfirmReadings(
            OneWriter oneWriter,
            People people,
            Readings readings,
            TopicFinders finders,
            ApplicationEventPublisher within) {
        this.oneWriter = oneWriter;
        this.people = people;
        this.readings = readings;
        this.finders = finders;
        this.within = within;
    }

    @Transactional
    ConfirmResult confirm(UUID organisationId, UUID personId, List<Reading> said, Source source) {
        oneWriter.waitForTurn(organisationId);
        var person = people.findById(personId);
        if (person.isEmpty()) {
            return new ConfirmResult.NoSuchPerson();
        }
        var before = readings.of(personId).stream()
                .collect(toMap(standing -> standing.reading().text(), identity()));
        var changed = said.stream()
                .map(Reading::stripped)
                .filter(reading -> !isSaid(before.get(reading.text()), reading, source))
                .toList();
        var refusal = changed.stream()
                .map(reading -> refusal(person.get(), before, reading, source))
                .filter(Objects::nonNull)
                .findFirst();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        changed.forEach(reading -> readings.put(personId, reading, source));
        within.publishEvent(new PersonChanged(changed.isEmpty() ? List.of() : List.of(personId)));
        return new ConfirmResult.Kept();
    }

    /** What a newcomer said on the form of texts that are new; what does not fit any more is left out, for it must not hold anybody up. */
    @Transactional
    public void add(Person person, Set<String> newTexts, List<Reading> said) {
        said.stream()
                .map(Reading::stripped)
                .filter(reading -> newTexts.contains(reading.text()) && unknownTopic(person, reading) == null)
                .forEach(reading -> readings.add(person.id(), reading, Source.GUEST));
    }

    private static boolean isSaid(@Nullable Standing standing, Reading reading, Source source) {
        return standing != null && standing.reading().equals(reading) && standing.source() == source;
    }

    private @Nullable ConfirmResult refusal(
            Person person, Map<String, Standing> before, Reading reading, Source source) {
        if (!person.profile().texts().contains(reading.text())) {
            return new ConfirmResult.NotTheirText(reading.text());
        }
        var unknown = unknownTopic(person, reading);
        if (unknown != null) {
            return new ConfirmResult.NoSuchTopic(unknown);
        }
        var standing = before.get(reading.text());
        return source == Source.ORGANISER && standing != null && standing.source() == Source.GUEST
                ? new ConfirmResult.SaidByGuest(reading.text())
                : null;
    }

    private @Nullable String unknownTopic(Person person, Reading reading) {
        var topics = finders.topics(person.organisationId());
        return reading.topics().stream()
                .filter(topic -> topics.find(topic).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
