package app.kith.matching.planning;

import app.kith.engine.crowd.Pair;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.Obstacles;
import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.reading.Reading;
import app.kith.matching.wording.Wording;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The latest plan of a gathering, for the organiser. */
@Component
class PlanView {

    /** @param reading how far the texts of those who are planned for are read */
    record Plan(
            UUID planId,
            Instant plannedAt,
            int people,
            List<Unmatched> unmatched,
            List<SuggestedMeeting> matches,
            List<PlanChange> changes,
            ReadTexts reading) {}

    /** @param done whether all texts are read and the plan was made, or renewed, since */
    record ReadTexts(int texts, int read, boolean done) {}

    /**
     * Somebody to whom the plan suggests nobody.
     *
     * @param why what of their own choice keeps them from it; empty where nobody fits
     */
    record Unmatched(
            UUID personId,
            String name,

            @ArraySchema(schema = @Schema(allowableValues = {"no-consent", "groups-only", "no-ask-no-offer"}))
            List<String> why) {}

    /** @param reasonless whether nothing is known that one could give the other: somebody new for both */
    record SuggestedMeeting(Person a, Person b, double score, String why, boolean reasonless, List<Gives> gives) {}

    private static final int LATEST_CHANGES = 10;

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Obstacles obstacles;
    private final Crowds crowds;
    private final Plans plans;
    private final PlanChanges planChanges;
    private final Reasons reasons;
    private final ReasonAnswers answers;
    private final ReasonWords words;
    private final Profiles profiles;

    PlanView(
            Gatherings gatherings,
            Attendances attendances,
            Obstacles obstacles,
            Crowds crowds,
            Plans plans,
            PlanChanges planChanges,
            Reasons reasons,
            ReasonAnswers answers,
            ReasonWords words,
            Profiles profiles) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.obstacles = obstacles;
        this.crowds = crowds;
        this.plans = plans;
        this.planChanges = planChanges;
        this.reasons = reasons;
        this.answers = answers;
        this.words = words;
        this.profiles = profiles;
    }

    @Transactional(readOnly = true)
    Optional<Plan> latest(UUID gatheringId, Wording wording) {
        gatherings.get(gatheringId);
        return plans.latest(gatheringId).map(header -> {
            List<Plans.Match> matches = plans.matches(header.id());
            List<PlanChanges.Change> changes = planChanges.latest(header.id(), LATEST_CHANGES);
            Set<UUID> ids = PlanChange.people(changes);
            Map<UUID, List<String>> why = obstacles.of(gatheringId);
            Set<UUID> matched = matches.stream()
                    .flatMap(match -> Stream.of(match.personA(), match.personB()))
                    .collect(Collectors.toSet());
            Set<UUID> left = new LinkedHashSet<>(header.unmatched());
            why.keySet().stream().filter(id -> !matched.contains(id)).forEach(left::add);
            ids.addAll(left);
            ids.addAll(matched);
            People people = profiles.of(ids, wording);
            List<Unmatched> unmatched = left.stream()
                    .map(id -> new Unmatched(id, people.name(id), why.getOrDefault(id, List.of())))
                    .toList();
            return new Plan(
                    header.id(),
                    header.plannedAt(),
                    header.people(),
                    unmatched,
                    meetings(gatheringId, header, matches, people, wording),
                    PlanChange.of(changes, people),
                    readTexts(gatheringId, header));
        });
    }

    private ReadTexts readTexts(UUID gatheringId, Plans.Header plan) {
        Reading.Progress progress = crowds.progress(attendances.confirmed(gatheringId));
        return new ReadTexts(progress.texts(), progress.read(), progress.isDone() && plan.unread() == 0);
    }

    private List<SuggestedMeeting> meetings(
            UUID gatheringId, Plans.Header plan, List<Plans.Match> matches, People people, Wording wording) {
        Map<UUID, Boolean> answered = answers.by(gatheringId, null);
        Map<Pair, List<Gives>> byPair = new HashMap<>();
        for (Reason reason : reasons.of(plan.id())) {
            byPair.computeIfAbsent(new Pair(reason.giverId(), reason.takerId()), pair -> new ArrayList<>())
                    .add(Gives.of(
                            reason,
                            words.title(reason.topic(), wording),
                            words.said(reason, people, wording),
                            answered.get(reason.id())));
        }
        return matches.stream()
                .map(match -> meeting(
                        match,
                        byPair.getOrDefault(new Pair(match.personA(), match.personB()), List.of()),
                        people,
                        wording))
                .toList();
    }

    private static SuggestedMeeting meeting(Plans.Match match, List<Gives> gives, People people, Wording wording) {
        String why = gives.isEmpty()
                ? wording.strangers(people.name(match.personA()), people.name(match.personB()))
                : gives.getFirst().why();
        return new SuggestedMeeting(
                people.get(match.personA()), people.get(match.personB()), match.score(), why, gives.isEmpty(), gives);
    }
}
