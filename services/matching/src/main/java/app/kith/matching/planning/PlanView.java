package app.kith.matching.planning;

import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The latest plan of a gathering, for the organiser. */
@Component
class PlanView {

    record Plan(
            UUID planId,
            Instant plannedAt,
            int people,
            List<Unmatched> unmatched,
            List<SuggestedMeeting> matches,
            List<PlanChange> changes) {}

    record Unmatched(UUID personId, String name) {}

    record SuggestedMeeting(Person a, Person b, double score, String why, List<Giving> gives) {}

    /** @param topic what both texts are about, in the reader's language where we know it */
    record Giving(UUID from, UUID to, String topic, String ask, String offer, String why) {}

    private static final int LATEST_CHANGES = 10;

    private final Gatherings gatherings;
    private final Plans plans;
    private final PlanChanges planChanges;
    private final Reasons reasons;
    private final Profiles profiles;

    PlanView(Gatherings gatherings, Plans plans, PlanChanges planChanges, Reasons reasons, Profiles profiles) {
        this.gatherings = gatherings;
        this.plans = plans;
        this.planChanges = planChanges;
        this.reasons = reasons;
        this.profiles = profiles;
    }

    @Transactional(readOnly = true)
    Optional<Plan> latest(UUID gatheringId, Wording wording) {
        gatherings.get(gatheringId);
        return plans.latest(gatheringId).map(header -> {
            List<Plans.Match> matches = plans.matches(header.id());
            List<PlanChanges.Change> changes = planChanges.latest(header.id(), LATEST_CHANGES);
            Set<UUID> ids = PlanChange.people(changes);
            ids.addAll(header.unmatched());
            matches.forEach(match -> ids.addAll(List.of(match.personA(), match.personB())));
            People people = profiles.of(ids, wording);
            Map<Set<UUID>, List<Reason>> byPair = reasons.of(header.id()).stream()
                    .collect(Collectors.groupingBy(reason -> Set.of(reason.giverId(), reason.takerId())));
            List<SuggestedMeeting> meetings = new ArrayList<>();
            for (Plans.Match match : matches) {
                List<Reason> why = byPair.getOrDefault(Set.of(match.personA(), match.personB()), List.of());
                meetings.add(meeting(match, why, people, wording));
            }
            List<Unmatched> unmatched = header.unmatched().stream()
                    .map(id -> new Unmatched(id, people.name(id)))
                    .toList();
            return new Plan(
                    header.id(),
                    header.plannedAt(),
                    header.people(),
                    unmatched,
                    meetings,
                    PlanChange.of(changes, people));
        });
    }

    private static SuggestedMeeting meeting(Plans.Match match, List<Reason> reasons, People people, Wording wording) {
        String why = reasons.stream()
                .findFirst()
                .map(best -> sentence(best, people, wording))
                .orElseGet(() -> wording.strangers(people.name(match.personA()), people.name(match.personB())));
        return new SuggestedMeeting(
                people.get(match.personA()),
                people.get(match.personB()),
                match.score(),
                why,
                reasons.stream()
                        .map(one -> new Giving(
                                one.giverId(),
                                one.takerId(),
                                wording.topic(one.topic()),
                                one.ask(),
                                one.offer(),
                                sentence(one, people, wording)))
                        .toList());
    }

    private static String sentence(Reason reason, People people, Wording wording) {
        return wording.help(
                people.name(reason.giverId()),
                people.name(reason.takerId()),
                reason.topic(),
                reason.ask(),
                reason.offer());
    }
}
