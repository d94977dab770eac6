package app.kith.engine;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a round has to respect besides the crowd.
 *
 * @param promised pairs that were suggested beforehand; they go before all others
 * @param satOut how often each person has sat out already; nobody missing here has. Whoever sat out less is asked first.
 * @param seed decides among equals; the same seed, crowd and settings give the same seating
 */
public record RoundSettings(Set<Pair> promised, Map<UUID, Integer> satOut, long seed) {

    public RoundSettings {
        promised = Set.copyOf(promised);
        satOut = Map.copyOf(satOut);
    }
}
