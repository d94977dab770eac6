package app.kith.matching.planning;

import app.kith.engine.crowd.Participant;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.gathering.People;
import app.kith.matching.gathering.Person;
import app.kith.matching.gathering.Profiles;
import app.kith.matching.reading.TextHash;
import app.kith.matching.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organiser dropped from a gathering's plans, so that they can take it back. What guests said stays with them. */
@Component
class DroppedView {

    record Dropped(List<DroppedPair> pairs, List<DroppedReason> reasons) {}

    record DroppedPair(Person a, Person b, Instant droppedAt) {}

    /**
     * Two texts that are not matched with each other.
     *
     * @param offer behind {@code ROLE:} the giver's role and company, behind {@code ASK:} the giver's own ask
     * @param askedBy whoever asks in these words now
     * @param offeredBy whoever answers in these words now
     */
    record DroppedReason(
            UUID reasonId,
            String topic,
            String topicId,
            String ask,
            String offer,
            List<Person> askedBy,
            List<Person> offeredBy,
            Instant droppedAt) {}

    /** A text, and who says so. */
    private record Said(String text, List<UUID> by) {

        static Said of(String text) {
            return new Said(text, new ArrayList<>());
        }
    }

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final DroppedPairs droppedPairs;
    private final ReasonAnswers answers;
    private final Crowds crowds;
    private final ReasonWords words;
    private final Profiles profiles;

    DroppedView(
            Gatherings gatherings,
            Attendances attendances,
            DroppedPairs droppedPairs,
            ReasonAnswers answers,
            Crowds crowds,
            ReasonWords words,
            Profiles profiles) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.droppedPairs = droppedPairs;
        this.answers = answers;
        this.crowds = crowds;
        this.words = words;
        this.profiles = profiles;
    }

    @Transactional(readOnly = true)
    Dropped of(UUID gatheringId, Wording wording) {
        gatherings.get(gatheringId);
        List<DroppedPairs.Dropped> pairs = droppedPairs.of(gatheringId);
        List<ReasonAnswers.Dropped> reasons = answers.dropped(gatheringId);
        List<UUID> everybody = reasons.isEmpty() ? List.of() : attendances.confirmed(gatheringId);
        Set<UUID> named = new HashSet<>(everybody);
        pairs.forEach(pair -> named.addAll(List.of(pair.oneId(), pair.otherId())));
        People people = profiles.of(named, wording);
        return new Dropped(
                pairs.stream()
                        .map(pair ->
                                new DroppedPair(people.get(pair.oneId()), people.get(pair.otherId()), pair.droppedAt()))
                        .toList(),
                reasons(reasons, crowds.participants(everybody), people, wording));
    }

    /** Without those of which nobody says one half any more: there is nothing to take back. */
    private List<DroppedReason> reasons(
            List<ReasonAnswers.Dropped> dropped, List<Participant> everybody, People people, Wording wording) {
        Map<UUID, Said> asks = new HashMap<>();
        Map<UUID, Said> gifts = new HashMap<>();
        for (Participant person : everybody) {
            person.asks().forEach(ask -> {
                note(asks, ask, person.id());
                note(gifts, "ASK:" + ask, person.id());
            });
            person.offers().forEach(offer -> note(gifts, offer, person.id()));
            note(gifts, "ROLE:" + person.position(), person.id());
        }
        List<DroppedReason> reasons = new ArrayList<>();
        for (ReasonAnswers.Dropped one : dropped) {
            Said ask = asks.get(one.askHash());
            Said gift = gifts.get(one.offerHash());
            if (ask != null && gift != null) {
                reasons.add(new DroppedReason(
                        one.reasonId(),
                        words.title(one.topic(), wording),
                        one.topic(),
                        ask.text(),
                        gift.text(),
                        ask.by().stream().map(people::get).toList(),
                        gift.by().stream().map(people::get).toList(),
                        one.droppedAt()));
            }
        }
        return reasons;
    }

    private static void note(Map<UUID, Said> said, String text, UUID person) {
        said.computeIfAbsent(TextHash.of(text), hash -> Said.of(text)).by().add(person);
    }
}
