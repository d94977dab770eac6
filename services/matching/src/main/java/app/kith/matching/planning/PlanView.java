package app.kith.matching.planning;

import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
            UUID planId, Instant plannedAt, int people, List<Unmatched> unmatched, List<SuggestedMeeting> matches) {}

    record Unmatched(UUID personId, String name) {}

    record SuggestedMeeting(Person a, Person b, double score, String why, List<Giving> gives) {}

    record Giving(UUID from, UUID to, String ask, String offer) {}

    private final Gatherings gatherings;
    private final Plans plans;
    private final Reasons reasons;
    private final Profiles profiles;

    PlanView(Gatherings gatherings, Plans plans, Reasons reasons, Profiles profiles) {
        this.gatherings = gatherings;
        this.plans = plans;
        this.reasons = reasons;
        this.profiles = profiles;
    }

    @Transactional(readOnly = true)
    Optional<Plan> latest(UUID gatheringId, Wording wording) {
        gatherings.get(gatheringId);
        return plans.latest(gatheringId).map(header -> {
            List<Plans.Match> matches = plans.matches(header.id());
            Set<UUID> ids = new HashSet<>(header.unmatched());
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
            return new Plan(header.id(), header.plannedAt(), header.people(), unmatched, meetings);
        });
    }

    private static SuggestedMeeting meeting(Plans.Match match, List<Reason> reasons, People people, Wording wording) {
        String why = reasons.stream()
                .findFirst()
                .map(best -> wording.help(
                        people.name(best.giverId()),
                        people.name(best.takerId()),
                        best.topic(),
                        best.ask(),
                        best.offer()))
                .orElseGet(() -> wording.strangers(people.name(match.personA()), people.name(match.personB())));
        return new SuggestedMeeting(
                people.get(match.personA()),
                people.get(match.personB()),
                match.score(),
                why,
                reasons.stream()
                        .map(one -> new Giving(one.giverId(), one.takerId(), one.ask(), one.offer()))
                        .toList());
    }
}
