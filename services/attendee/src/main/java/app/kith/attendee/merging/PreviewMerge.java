package app.kith.attendee.merging;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.merging.duplicate.Distinctions;
import app.kith.attendee.merging.duplicate.KnownPeopleQuery;
import app.kith.attendee.merging.duplicate.KnownPerson;
import app.kith.attendee.merging.duplicate.TwoPeople;
import app.kith.attendee.person.People;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a merge would do, and changes nothing. */
@Service
class PreviewMerge {

    private final People people;
    private final KnownPeopleQuery known;
    private final Merges merges;
    private final MergedPlaces places;
    private final Distinctions distinctions;
    private final Gatherings gatherings;

    PreviewMerge(
            People people,
            KnownPeopleQuery known,
            Merges merges,
            MergedPlaces places,
            Distinctions distinctions,
            Gatherings gatherings) {
        this.people = people;
        this.known = known;
        this.merges = merges;
        this.places = places;
        this.distinctions = distinctions;
        this.gatherings = gatherings;
    }

    @Transactional(readOnly = true)
    public PreviewResult preview(UUID keptId, UUID mergedId) {
        var kept = people.findById(keptId);
        var merged = people.findById(mergedId);
        if (kept.isEmpty() || merged.isEmpty()) {
            return new PreviewResult.NoSuchPerson();
        }
        if (keptId.equals(mergedId) || merges.isMerged(keptId) || merges.isMerged(mergedId)) {
            return new PreviewResult.SamePerson();
        }
        var united = kept.get().profile().filledUpFrom(merged.get().profile());
        var both = known.these(List.of(keptId, mergedId)).stream().collect(toMap(KnownPerson::personId, identity()));
        var changes = places.planned(keptId, mergedId);
        return new PreviewResult.Shown(new MergePreview(
                Objects.requireNonNull(both.get(keptId)),
                Objects.requireNonNull(both.get(mergedId)),
                united.company(),
                united.role(),
                united.asks(),
                united.offers(),
                (int) changes.stream().filter(place -> !place.isFolded()).count(),
                changes.stream()
                        .filter(MergedPlace::isFolded)
                        .map(place -> gatherings.findById(place.gatheringId()))
                        .flatMap(Optional::stream)
                        .map(PreviewMerge::name)
                        .sorted()
                        .toList(),
                distinctions.holds(TwoPeople.of(keptId, mergedId))));
    }

    private static String name(Gathering gathering) {
        return gathering.details().name();
    }
}
