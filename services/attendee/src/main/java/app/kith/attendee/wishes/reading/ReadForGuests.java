package app.kith.attendee.wishes.reading;

import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.wishes.reading.EventTexts.Guest;
import app.kith.attendee.wishes.reading.EventTexts.Said;
import app.kith.attendee.wishes.reading.Readings.Source;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.attendee.wishes.reading.UnderstoodTexts.UsedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what an organiser says that a text is about, for everybody at the event who wrote the same and did not say it themselves. */
@Service
class ReadForGuests {

    private final OneWriter oneWriter;
    private final EventTexts texts;
    private final Readings readings;
    private final TopicFinders finders;
    private final ApplicationEventPublisher within;

    ReadForGuests(
            OneWriter oneWriter,
            EventTexts texts,
            Readings readings,
            TopicFinders finders,
            ApplicationEventPublisher within) {
        this.oneWriter = oneWriter;
        this.texts = texts;
        this.readings = readings;
        this.finders = finders;
        this.within = within;
    }

    @Transactional
    public ConfirmResult read(UUID organisationId, UUID gatheringId, Use use, Reading said) {
        oneWriter.waitForTurn(organisationId);
        var reading = said.stripped();
        var unknown = reading.topics().stream()
                .filter(topic -> finders.topics(organisationId).find(topic).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return new ConfirmResult.NoSuchTopic(unknown.get());
        }
        var writers = texts.of(gatheringId).stream()
                .filter(guest -> guest.texts().contains(new UsedText(use, reading.text())))
                .toList();
        if (writers.isEmpty()) {
            return new ConfirmResult.NotTheirText(reading.text());
        }
        var changed = writers.stream()
                .filter(guest -> isOpen(guest.said().get(reading.text()), reading))
                .map(Guest::personId)
                .toList();
        changed.forEach(personId -> readings.put(personId, reading, Source.ORGANISER));
        within.publishEvent(new PersonChanged(changed));
        return new ConfirmResult.Kept();
    }

    private static boolean isOpen(@Nullable Said said, Reading reading) {
        return said == null
                || (said.source() == Source.ORGANISER && !said.topics().equals(reading.topics()));
    }
}
