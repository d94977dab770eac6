package app.kith.attendee.wishes.reading;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.defaults.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The texts of an event that nobody has confirmed and that are not read surely, over HTTP. */
@RestController
class DoubtfulTextApi {

    /** What all equal texts of the event are about. */
    @Schema(name = "TextReading")
    record TextReading(@NotNull Use kind, @NotNull @Valid Reading reading) {}

    private final Gatherings gatherings;
    private final EventTexts texts;
    private final UnderstoodTexts understoodTexts;
    private final TopicFinders finders;
    private final ReadForGuests readForGuests;

    DoubtfulTextApi(
            Gatherings gatherings,
            EventTexts texts,
            UnderstoodTexts understoodTexts,
            TopicFinders finders,
            ReadForGuests readForGuests) {
        this.gatherings = gatherings;
        this.texts = texts;
        this.understoodTexts = understoodTexts;
        this.finders = finders;
        this.readForGuests = readForGuests;
    }

    @GetMapping("/gatherings/{gatheringId}/doubtful-texts")
    @Transactional(readOnly = true)
    public DoubtfulTextList listDoubtfulTexts(@PathVariable UUID gatheringId, Caller caller, Locale reader) {
        gatherings.mustExist(gatheringId);
        var guests = texts.of(gatheringId);
        var all = guests.stream()
                .flatMap(guest -> guest.texts().stream())
                .distinct()
                .toList();
        var understood = understoodTexts.of(caller.organisationId(), all);
        var topics = finders.topics(caller.organisationId());
        return DoubtfulTextList.of(
                new DoubtfulTexts(guests, understood, topics).list(), all.size() - understood.size(), topics, reader);
    }

    @PutMapping("/gatherings/{gatheringId}/text-readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putTextReading(@PathVariable UUID gatheringId, @Valid @RequestBody TextReading body, Caller caller) {
        gatherings.mustExist(gatheringId);
        ReadingApi.answer(readForGuests.read(caller.organisationId(), gatheringId, body.kind(), body.reading()));
    }
}
