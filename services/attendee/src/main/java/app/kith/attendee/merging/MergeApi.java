package app.kith.attendee.merging;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.merging.duplicate.Distinctions;
import app.kith.attendee.merging.duplicate.KnownPeopleQuery;
import app.kith.attendee.merging.duplicate.KnownPerson;
import app.kith.attendee.merging.duplicate.LikelyDuplicates;
import app.kith.attendee.merging.duplicate.Likeness;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Duplicates of an event's people, and their merges, over HTTP. */
@RestController
class MergeApi {

    private static final String GATHERING = "/gatherings/{gatheringId}";

    /** Who is kept, and who is the same person under another address. */
    @Schema(name = "MergeOrder")
    record MergeOrder(@NotNull UUID keptPersonId, @NotNull UUID mergedPersonId) {}

    /** Two people who are probably one, and why. */
    @Schema(name = "LikelyDuplicate")
    record LikelyDuplicate(KnownPerson one, KnownPerson other, Likeness likeness) {}

    /** People who are probably one, the surest first. */
    record DuplicateList(List<LikelyDuplicate> duplicates) {}

    /** The merges that can be undone, the latest first. */
    record MergeList(List<MergeView> merges) {}

    private final Gatherings gatherings;
    private final KnownPeopleQuery people;
    private final MergePeople mergePeople;
    private final UndoMerge undoMerge;
    private final Merges merges;
    private final Distinctions distinctions;
    private final Clock clock;

    MergeApi(
            Gatherings gatherings,
            KnownPeopleQuery people,
            MergePeople mergePeople,
            UndoMerge undoMerge,
            Merges merges,
            Distinctions distinctions,
            Clock clock) {
        this.gatherings = gatherings;
        this.people = people;
        this.mergePeople = mergePeople;
        this.undoMerge = undoMerge;
        this.merges = merges;
        this.distinctions = distinctions;
        this.clock = clock;
    }

    @GetMapping(GATHERING + "/duplicates")
    @Transactional(readOnly = true)
    public DuplicateList listDuplicates(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return new DuplicateList(LikelyDuplicates.among(people.of(gatheringId), distinctions.pairs()).stream()
                .map(pair -> new LikelyDuplicate(pair.one(), pair.other(), pair.likeness()))
                .toList());
    }

    @GetMapping(GATHERING + "/merges")
    @Transactional(readOnly = true)
    public MergeList listMerges(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return new MergeList(merges.undoable(clock.instant()));
    }

    @PutMapping(GATHERING + "/merges/{mergeId}")
    MergeView putMerge(
            @PathVariable UUID gatheringId,
            @PathVariable UUID mergeId,
            @Valid @RequestBody MergeOrder order,
            Caller caller) {
        gatherings.mustExist(gatheringId);
        return merge(mergePeople.merge(
                new MergeKey(caller.organisationId(), mergeId, order.keptPersonId(), order.mergedPersonId())));
    }

    @PostMapping(GATHERING + "/merges/{mergeId}/undo")
    MergeView undoMerge(@PathVariable UUID gatheringId, @PathVariable UUID mergeId, Caller caller) {
        gatherings.mustExist(gatheringId);
        return merge(undoMerge.undo(caller.organisationId(), mergeId));
    }

    private static MergeView merge(MergeResult result) {
        return switch (result) {
            case MergeResult.Settled(MergeView merge) -> merge;
            case MergeResult.NoSuchPerson none -> throw Problems.notFound("person");
            case MergeResult.NoSuchMerge none -> throw Problems.notFound("merge");
            case MergeResult.SamePerson same -> throw MergeRefusals.samePerson();
            case MergeResult.IdReused reused ->
                throw MergeRefusals.conflict(
                        "id-reused", "Other people were merged under this id. Nothing was changed; use a new id.");
            case MergeResult.MergedAgain again ->
                throw MergeRefusals.conflict(
                        "merged-again",
                        "One of the two was merged again since. Nothing was changed; undo the later merge first.");
            case MergeResult.TooLate late ->
                throw MergeRefusals.conflict(
                        "merge-not-undoable", "A merge can be undone for 30 days. Nothing was changed.");
        };
    }
}
