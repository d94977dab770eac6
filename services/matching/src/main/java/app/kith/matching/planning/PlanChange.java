package app.kith.matching.planning;

import app.kith.matching.gathering.People;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a plan changed at one moment.
 *
 * @param revision counts up with every change of the plan
 * @param because who came or cancelled, where it was one person
 * @param partners who lost a partner and who was given one, those who got nobody first
 */
record PlanChange(
        int revision,
        Instant changedAt,

        @Schema(allowableValues = {"cancelled", "came", "changed", "renewed"})
        String cause,

        @Nullable Named because,
        List<Exchange> partners) {

    record Named(UUID personId, String name) {}

    /** One person's partners before and after. */
    record Exchange(Named person, List<Named> lost, List<Named> given) {}

    static Set<UUID> people(List<PlanChanges.Change> changes) {
        Set<UUID> people = new HashSet<>();
        for (PlanChanges.Change change : changes) {
            people.add(change.personA());
            people.add(change.personB());
            if (change.becauseOf() != null) {
                people.add(change.becauseOf());
            }
        }
        return people;
    }

    /** One change for each revision, in the order given. */
    static List<PlanChange> of(List<PlanChanges.Change> changes, People people) {
        return changes.stream()
                .collect(Collectors.groupingBy(PlanChanges.Change::revision, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(revision -> one(revision, people))
                .toList();
    }

    private static PlanChange one(List<PlanChanges.Change> changes, People people) {
        PlanChanges.Change first = changes.getFirst();
        Map<UUID, Exchange> exchanges = new TreeMap<>();
        for (PlanChanges.Change change : changes) {
            note(exchanges, change.personA(), change.personB(), change.given(), people);
            note(exchanges, change.personB(), change.personA(), change.given(), people);
        }
        if (first.becauseOf() != null) {
            exchanges.remove(first.becauseOf()); // told by the others' partners
        }
        return new PlanChange(
                first.revision(),
                first.changedAt(),
                first.cause(),
                first.becauseOf() == null ? null : named(first.becauseOf(), people),
                exchanges.values().stream()
                        .sorted(Comparator.<Exchange>comparingInt(
                                        exchange -> exchange.given().size())
                                .thenComparing(exchange -> exchange.person().name()))
                        .toList());
    }

    private static void note(Map<UUID, Exchange> exchanges, UUID person, UUID partner, boolean given, People people) {
        Exchange exchange = exchanges.computeIfAbsent(
                person, id -> new Exchange(named(id, people), new ArrayList<>(), new ArrayList<>()));
        (given ? exchange.given() : exchange.lost()).add(named(partner, people));
    }

    private static Named named(UUID person, People people) {
        return new Named(person, people.name(person));
    }
}
