package app.kith.attendee.merging;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.merging.duplicate.KnownPeopleQuery;
import app.kith.attendee.merging.duplicate.KnownPerson;
import app.kith.defaults.Problems;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds two people of the organisation whom nobody suggested, and shows what they would be if they were merged. */
@RestController
class MergePreviewApi {

    /** The first twenty of those whom the question fits; nobody for less than two letters. */
    record KnownPersonList(List<KnownPerson> people) {}

    private final Gatherings gatherings;
    private final KnownPeopleQuery people;
    private final PreviewMerge previewMerge;

    MergePreviewApi(Gatherings gatherings, KnownPeopleQuery people, PreviewMerge previewMerge) {
        this.gatherings = gatherings;
        this.people = people;
        this.previewMerge = previewMerge;
    }

    @GetMapping("/gatherings/{gatheringId}/known-people")
    KnownPersonList listKnownPeople(
            @PathVariable UUID gatheringId, @RequestParam(name = "q", defaultValue = "") String query) {
        gatherings.mustExist(gatheringId);
        return new KnownPersonList(people.find(gatheringId, query.replace("\0", "")));
    }

    @GetMapping("/gatherings/{gatheringId}/merge-previews/{keptPersonId}/{mergedPersonId}")
    MergePreview getMergePreview(
            @PathVariable UUID gatheringId, @PathVariable UUID keptPersonId, @PathVariable UUID mergedPersonId) {
        gatherings.mustExist(gatheringId);
        return switch (previewMerge.preview(keptPersonId, mergedPersonId)) {
            case PreviewResult.Shown(MergePreview preview) -> preview;
            case PreviewResult.NoSuchPerson none -> throw Problems.notFound("person");
            case PreviewResult.SamePerson same -> throw MergeRefusals.samePerson();
        };
    }
}
