package app.kith.bench.matching.reasons;

import app.kith.engine.Matchmaker;
import app.kith.engine.Plan;
import app.kith.engine.PlanSettings;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Gift;
import app.kith.engine.crowd.Participant;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.text.TextJudge;
import app.kith.engine.text.TextMatching;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the engine plans for a labelled crowd. */
final class EnginePlan {

    private final LabelledCrowd crowd;
    private final Map<UUID, String> names;

    private EnginePlan(LabelledCrowd crowd) {
        this.crowd = crowd;
        names = crowd.guests().values().stream().collect(Collectors.toMap(Guest::id, Guest::name));
    }

    /** @param confirmed what people said that their texts are about, by the person's name and the text */
    static ReasonedPlan of(
            LabelledCrowd crowd,
            TextJudge judge,
            Map<String, Map<String, Set<String>>> confirmed,
            int meetings,
            long seed) {
        return new EnginePlan(crowd).plan(judge, confirmed, PlanSettings.judged(meetings, seed));
    }

    private ReasonedPlan plan(TextJudge judge, Map<String, Map<String, Set<String>>> confirmed, PlanSettings settings) {
        List<Participant> people = crowd.guests().values().stream()
                .map(guest -> guest.participant().confirming(confirmed.getOrDefault(guest.name(), Map.of())))
                .toList();
        Plan plan = Matchmaker.plan(new Crowd(people, Set.of(), Set.of()).with(TextMatching.judged(judge)), settings);
        return new ReasonedPlan(plan.suggestions().stream().map(this::meeting).toList());
    }

    private Meeting meeting(Suggestion suggestion) {
        return new Meeting(
                Couple.of(name(suggestion.pair().a()), name(suggestion.pair().b())),
                suggestion.gifts().stream().map(this::reason).toList());
    }

    private Reason reason(Gift gift) {
        return new Reason(name(gift.to()), gift.ask(), name(gift.from()), gift.offer());
    }

    private String name(UUID id) {
        return names.getOrDefault(id, "");
    }
}
