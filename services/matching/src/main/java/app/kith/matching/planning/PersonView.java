package app.kith.matching.planning;

import app.kith.defaults.Problems;
import app.kith.engine.Matchmaker;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Gift;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import app.kith.engine.crowd.Suggestion;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.reading.Depth;
import app.kith.matching.wording.Wording;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who could help one person, whom that person can help, and why it is not more, for the organiser. */
@Component
class PersonView {

    private static final int MOST = 10;

    /**
     * One person's possibilities, the most probable first.
     *
     * @param whyNotMore what keeps it from being more
     */
    record Possibilities(
            Person person,
            List<Possible> helpers,
            List<Possible> helps,

            @ArraySchema(
                    schema =
                            @Schema(
                                    allowableValues = {
                                        "no-ask",
                                        "no-offer",
                                        "not-understood",
                                        "no-consent",
                                        "groups-only",
                                        "nobody-fits",
                                        "all-taken"
                                    }))
            List<String> whyNotMore) {}

    /** @param planned whether the plan suggests the two to each other */
    record Possible(
            Person person,
            String topic,
            String topicId,
            String ask,
            String offer,

            @Schema(allowableValues = {"confirmed", "role", "halves", "topic", "words", "meaning"})
            String basis,

            boolean sure,
            double probability,
            boolean planned) {}

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Plans plans;
    private final Crowds crowds;
    private final ReasonWords words;
    private final Profiles profiles;

    PersonView(
            Gatherings gatherings,
            Attendances attendances,
            Plans plans,
            Crowds crowds,
            ReasonWords words,
            Profiles profiles) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.plans = plans;
        this.crowds = crowds;
        this.words = words;
        this.profiles = profiles;
    }

    @Transactional(readOnly = true)
    Possibilities of(UUID gatheringId, UUID personId, Wording wording) {
        gatherings.get(gatheringId);
        if (!attendances.hasPlace(gatheringId, personId)) {
            throw Problems.notFound("person");
        }
        List<UUID> everybody = attendances.confirmed(gatheringId);
        People people = profiles.of(
                Stream.concat(everybody.stream(), Stream.of(personId)).toList(), wording);
        if (!everybody.contains(personId)) {
            return new Possibilities(people.get(personId), List.of(), List.of(), List.of("no-consent"));
        }
        Crowd crowd = crowds.of(gatheringId, everybody, Depth.SOON);
        Set<Pair> planned = plans.suggestedPairs(gatheringId);
        List<Gift> gifts = gifts(crowd, personId);
        List<Possible> helpers = possible(gifts, Gift::to, personId, planned, people, wording);
        List<Possible> helps = possible(gifts, Gift::from, personId, planned, people, wording);
        return new Possibilities(
                people.get(personId), helpers, helps, whyNotMore(gatheringId, crowd, personId, gifts, planned));
    }

    /** What is known that one can give the other, with everybody whom the person may meet. */
    private static List<Gift> gifts(Crowd crowd, UUID personId) {
        List<Pair> pairs = crowd.people().stream()
                .map(Participant::id)
                .filter(other -> !other.equals(personId))
                .map(other -> new Pair(personId, other))
                .filter(pair -> !crowd.vetoes().contains(pair))
                .toList();
        return Matchmaker.explain(crowd, pairs).stream()
                .map(Suggestion::gifts)
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Gift::strength)
                        .reversed()
                        .thenComparing(Gift::from)
                        .thenComparing(Gift::to))
                .toList();
    }

    private List<Possible> possible(
            List<Gift> gifts,
            Function<Gift, UUID> side,
            UUID personId,
            Set<Pair> planned,
            People people,
            Wording wording) {
        return gifts.stream()
                .filter(gift -> side.apply(gift).equals(personId))
                .limit(MOST)
                .map(gift -> new Possible(
                        people.get(gift.from().equals(personId) ? gift.to() : gift.from()),
                        words.title(gift.topic(), wording),
                        gift.topic(),
                        gift.ask(),
                        gift.offer(),
                        gift.basis().name().toLowerCase(Locale.ROOT),
                        gift.sure(),
                        gift.strength(),
                        planned.contains(new Pair(gift.from(), gift.to()))))
                .toList();
    }

    private List<String> whyNotMore(UUID gatheringId, Crowd crowd, UUID personId, List<Gift> gifts, Set<Pair> planned) {
        List<String> why = new ArrayList<>();
        Participant person = crowd.people().stream()
                .filter(one -> one.id().equals(personId))
                .findFirst()
                .orElseThrow();
        if (person.asks().isEmpty()) {
            why.add("no-ask");
        }
        if (person.offers().isEmpty()) {
            why.add("no-offer");
        }
        if (crowd.groupsOnly().contains(personId)) {
            why.add("groups-only");
        }
        if (!(person.asks().isEmpty() && person.offers().isEmpty()) && !crowds.isUnderstood(person)) {
            why.add("not-understood");
        }
        Set<UUID> fitting = new HashSet<>();
        gifts.forEach(gift -> fitting.addAll(List.of(gift.from(), gift.to())));
        fitting.remove(personId);
        fitting.removeIf(other -> planned.contains(new Pair(personId, other)));
        if (fitting.isEmpty()) {
            why.add("nobody-fits");
        } else if (areTaken(gatheringId, personId, fitting, planned)) {
            why.add("all-taken");
        }
        return why;
    }

    /** Whether the person has room in the plan, and nobody else who fits has. */
    private boolean areTaken(UUID gatheringId, UUID personId, Set<UUID> fitting, Set<Pair> planned) {
        return plans.latest(gatheringId)
                .filter(plan -> count(planned, personId) < plan.perPerson())
                .filter(plan -> fitting.stream().allMatch(other -> count(planned, other) >= plan.perPerson()))
                .isPresent();
    }

    private static long count(Set<Pair> planned, UUID personId) {
        return planned.stream().filter(pair -> pair.has(personId)).count();
    }
}
