package app.kith.engine.room;

import java.util.Set;

/**
 * What is known of pairs of people.
 *
 * @param vetoes never seated together
 * @param met met at an earlier gathering; seated together again only where there is no other way. What happened in the past rounds of
 *     this evening need not be told again.
 */
public record Ties(Set<Couple> vetoes, Set<Couple> met) {

    /** Strangers without objections. */
    public static final Ties NONE = new Ties(Set.of(), Set.of());

    public Ties {
        vetoes = Set.copyOf(vetoes);
        met = Set.copyOf(met);
    }
}
