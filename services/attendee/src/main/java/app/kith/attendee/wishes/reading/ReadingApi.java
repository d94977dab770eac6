package app.kith.attendee.wishes.reading;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.OwnPlace;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.wishes.reading.ReadTexts.TextsRead;
import app.kith.attendee.wishes.reading.Readings.Source;
import app.kith.attendee.wishes.reading.Readings.Standing;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How texts are read, and what their writers say to that, over HTTP. */
@RestController
class ReadingApi {

    /** What texts are about; of texts that are not named, nothing changes. */
    record Confirmation(@NotNull @Size(max = 50) List<@NotNull @Valid Reading> readings) {}

    /** What was said of the texts that the guest still has. */
    @Schema(name = "MyReadings")
    record MyReadings(List<MyReading> readings) {}

    /** What a text is about; no topics where it is about none of those that were proposed. */
    @Schema(name = "MyReading")
    record MyReading(String text, List<TopicTitle> topics) {}

    private final OwnPlace ownPlace;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final ReadTexts readTexts;
    private final Readings readings;
    private final TopicFinders finders;
    private final ConfirmReadings confirmReadings;

    ReadingApi(
            OwnPlace ownPlace,
            Gatherings gatherings,
            Registrations registrations,
            ReadTexts readTexts,
            Readings readings,
            TopicFinders finders,
            ConfirmReadings confirmReadings) {
        this.ownPlace = ownPlace;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.readTexts = readTexts;
        this.readings = readings;
        this.finders = finders;
        this.confirmReadings = confirmReadings;
    }

    @PostMapping("/me/topic-proposals")
    TextsRead proposeTopicsToMe(@Valid @RequestBody TextsToRead body, Caller caller, Locale reader) {
        ownPlace.mustExist(caller);
        return readTexts.read(caller.organisationId(), body, reader);
    }

    @PostMapping("/gatherings/{gatheringId}/topic-proposals")
    TextsRead proposeTopics(
            @PathVariable UUID gatheringId, @Valid @RequestBody TextsToRead body, Caller caller, Locale reader) {
        gatherings.mustExist(gatheringId);
        return readTexts.read(caller.organisationId(), body, reader);
    }

    @GetMapping("/me/readings")
    @Transactional(readOnly = true)
    public MyReadings getMyReadings(Caller caller, Locale reader) {
        ownPlace.mustExist(caller);
        return new MyReadings(readings.of(caller.ownPerson()).stream()
                .flatMap(standing -> view(caller.organisationId(), standing, reader).stream())
                .toList());
    }

    @PutMapping("/me/readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putMyReadings(@Valid @RequestBody Confirmation body, Caller caller) {
        ownPlace.mustExist(caller);
        answer(confirmReadings.confirm(caller.organisationId(), caller.ownPerson(), body.readings(), Source.GUEST));
    }

    @PutMapping("/gatherings/{gatheringId}/people/{personId}/readings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putReadings(
            @PathVariable UUID gatheringId,
            @PathVariable UUID personId,
            @Valid @RequestBody Confirmation body,
            Caller caller) {
        if (!registrations.existsByGatheringIdAndPersonId(gatheringId, personId)) {
            throw Problems.notFound("registration");
        }
        answer(confirmReadings.confirm(caller.organisationId(), personId, body.readings(), Source.ORGANISER));
    }

    /** A topic that is gone cannot be shown; a text of which no topic is left is read anew. */
    private Optional<MyReading> view(UUID organisationId, Standing standing, Locale reader) {
        var topics = finders.topics(organisationId);
        var reading = standing.reading();
        var titles = reading.topics().stream()
                .flatMap(id -> topics.find(id).stream())
                .map(topic -> TopicTitle.of(topic, reader))
                .toList();
        return Stream.of(new MyReading(reading.text(), titles))
                .filter(shown -> reading.topics().isEmpty() || !titles.isEmpty())
                .findFirst();
    }

    static void answer(ConfirmResult result) {
        switch (result) {
            case ConfirmResult.Kept kept -> {} // the matching hears of it
            case ConfirmResult.NotTheirText(var text) ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "text-changed",
                        "A text was changed meanwhile and is read anew. Nothing was changed; look again.");
            case ConfirmResult.NoSuchTopic(var topic) ->
                throw Problems.refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "topic-unknown",
                        "One of the topics does not exist. Nothing was changed; choose one of those proposed.");
            case ConfirmResult.SaidByGuest(var text) ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "said-by-guest",
                        "The guest has said what this text is about. Nothing was changed.");
            case ConfirmResult.NoSuchPerson none -> throw Problems.notFound("registration");
        }
    }
}
