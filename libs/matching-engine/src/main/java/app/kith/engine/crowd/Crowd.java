package app.kith.engine.crowd;

import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The people to be matched, and what is known of pairs among them. Pairs with somebody who is not among the people are ignored.
 *
 * @param met pairs that have met already; they are put together again only where there is no other way
 * @param vetoes pairs that are never put together
 * @param groupsOnly people who take part in groups alone: they meet nobody one to one
 * @param texts how their asks are held against their offers
 */
public record Crowd(
        List<Participant> people, Set<Pair> met, Set<Pair> vetoes, Set<UUID> groupsOnly, TextMatching texts) {

    /** @throws IllegalArgumentException if a person is given twice */
    public Crowd {
        people = List.copyOf(people);
        met = Set.copyOf(met);
        vetoes = Set.copyOf(vetoes);
        groupsOnly = Set.copyOf(groupsOnly);
        Set<UUID> seen = new HashSet<>();
        for (Participant person : people) {
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException("given twice: " + person.id());
            }
        }
    }

    /** People who all meet one to one, and whose texts meet by their words. */
    public Crowd(List<Participant> people, Set<Pair> met, Set<Pair> vetoes) {
        this(people, met, vetoes, Set.of(), TextMatching.words(Taxonomy.EMPTY));
    }

    public Crowd withGroupsOnly(Set<UUID> people) {
        return new Crowd(this.people, met, vetoes, people, texts);
    }

    public Crowd with(TextMatching matching) {
        return new Crowd(people, met, vetoes, groupsOnly, matching);
    }
}
