package app.kith.engine.evening;

import app.kith.engine.crowd.Pair;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What rounds have to respect besides the crowd.
 *
 * @param rounds how many to plan at once, at least 1. Planned together, nobody meets twice in as many rounds as can be; the more rounds,
 *     the more time it takes.
 * @param promised pairs that were suggested beforehand; they go before all others
 * @param satOut how often each person has sat out already; nobody missing here has. Whoever sat out less is asked first.
 * @param hosts people who look after newcomers
 * @param newcomers people who sit with a host in their first round, as far as the hosts suffice
 * @param seed decides among equals; the same seed, crowd and settings give the same seating
 */
public record RoundSettings(
        RoundFormat format,
        int rounds,
        Set<Pair> promised,
        Map<UUID, Integer> satOut,
        Set<UUID> hosts,
        Set<UUID> newcomers,
        long seed) {

    /** @throws IllegalArgumentException if there is no round to plan */
    public RoundSettings {
        if (rounds < 1) {
            throw new IllegalArgumentException("at least one round: " + rounds);
        }
        promised = Set.copyOf(promised);
        satOut = Map.copyOf(satOut);
        hosts = Set.copyOf(hosts);
        newcomers = Set.copyOf(newcomers);
    }

    /** Rounds of which nothing else is to be respected. */
    public static RoundSettings of(RoundFormat format, int rounds, long seed) {
        return new RoundSettings(format, rounds, Set.of(), Map.of(), Set.of(), Set.of(), seed);
    }

    public RoundSettings withPromised(Set<Pair> pairs) {
        return new RoundSettings(format, rounds, pairs, satOut, hosts, newcomers, seed);
    }

    public RoundSettings withSatOut(Map<UUID, Integer> times) {
        return new RoundSettings(format, rounds, promised, times, hosts, newcomers, seed);
    }

    public RoundSettings withHosts(Set<UUID> hosting, Set<UUID> theirs) {
        return new RoundSettings(format, rounds, promised, satOut, hosting, theirs, seed);
    }
}
