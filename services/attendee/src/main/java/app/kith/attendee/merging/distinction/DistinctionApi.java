package app.kith.attendee.merging.distinction;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.merging.MergeRefusals;
import app.kith.attendee.merging.duplicate.Distinctions;
import app.kith.attendee.merging.duplicate.Distinctions.Distinction;
import app.kith.attendee.merging.duplicate.KnownPeopleQuery;
import app.kith.attendee.merging.duplicate.KnownPerson;
import app.kith.attendee.merging.duplicate.TwoPeople;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Over HTTP: who is not the same person, whatever their names say. */
@RestController
class DistinctionApi {

    private static final String DISTINCTIONS = "/gatherings/{gatheringId}/distinctions";

    /** Two people who are not the same. */
    @Schema(name = "DistinctionOrder")
    record DistinctionOrder(
            @NotNull UUID onePersonId, @NotNull UUID otherPersonId) {}

    /** Those of people of this event, the latest first. */
    record DistinctionList(List<DistinctionView> distinctions) {}

    private final Gatherings gatherings;
    private final KnownPeopleQuery people;
    private final TellApart tellApart;
    private final TakeBackDistinction takeBack;
    private final Distinctions distinctions;

    DistinctionApi(
            Gatherings gatherings,
            KnownPeopleQuery people,
            TellApart tellApart,
            TakeBackDistinction takeBack,
            Distinctions distinctions) {
        this.gatherings = gatherings;
        this.people = people;
        this.tellApart = tellApart;
        this.takeBack = takeBack;
        this.distinctions = distinctions;
    }

    @GetMapping(DISTINCTIONS)
    @Transactional(readOnly = true)
    public DistinctionList listDistinctions(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return new DistinctionList(views(distinctions.standing(gatheringId)));
    }

    @PutMapping(DISTINCTIONS + "/{distinctionId}")
    DistinctionView putDistinction(
            @PathVariable UUID gatheringId,
            @PathVariable UUID distinctionId,
            @Valid @RequestBody DistinctionOrder order,
            Caller caller) {
        gatherings.mustExist(gatheringId);
        return view(tellApart.tellApart(
                caller.organisationId(), distinctionId, TwoPeople.of(order.onePersonId(), order.otherPersonId())));
    }

    @PostMapping(DISTINCTIONS + "/{distinctionId}/undo")
    DistinctionView undoDistinction(@PathVariable UUID gatheringId, @PathVariable UUID distinctionId, Caller caller) {
        gatherings.mustExist(gatheringId);
        return view(takeBack.takeBack(caller.organisationId(), distinctionId));
    }

    private DistinctionView view(DistinctionResult result) {
        return switch (result) {
            case DistinctionResult.Settled(Distinction distinction) ->
                views(List.of(distinction)).getFirst();
            case DistinctionResult.NoSuchPerson none -> throw Problems.notFound("person");
            case DistinctionResult.NoSuchDistinction none -> throw Problems.notFound("distinction");
            case DistinctionResult.SamePerson same -> throw MergeRefusals.samePerson();
            case DistinctionResult.SaidBefore before ->
                throw MergeRefusals.conflict(
                        "told-apart-before",
                        "Somebody has said already that these two are not the same. Nothing was changed; reload the list.");
            case DistinctionResult.IdReused reused ->
                throw MergeRefusals.conflict(
                        "id-reused", "Other people were told apart under this id. Nothing was changed; use a new id.");
        };
    }

    private List<DistinctionView> views(List<Distinction> distinctions) {
        var known = people
                .these(distinctions.stream()
                        .flatMap(one ->
                                Stream.of(one.people().oneId(), one.people().otherId()))
                        .toList())
                .stream()
                .collect(toMap(KnownPerson::personId, identity()));
        return distinctions.stream()
                .map(one -> new DistinctionView(
                        one.id(),
                        Objects.requireNonNull(known.get(one.people().oneId())),
                        Objects.requireNonNull(known.get(one.people().otherId())),
                        one.saidAt(),
                        one.takenBackAt()))
                .toList();
    }
}
