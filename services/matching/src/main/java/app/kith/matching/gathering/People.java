package app.kith.matching.gathering;

import app.kith.contracts.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Some people by id. Somebody whose profile has not arrived yet, or was erased, is there without anything to tell. */
public final class People {

    private final Map<UUID, Profile> profiles;
    private final Map<UUID, Set<String>> hidden;
    private final String nameOfUnknown;

    People(Map<UUID, Profile> profiles, Map<UUID, Set<String>> hidden, String nameOfUnknown) {
        this.profiles = profiles;
        this.hidden = hidden;
        this.nameOfUnknown = nameOfUnknown;
    }

    public Person get(UUID id) {
        Profile profile = profiles.get(id);
        return profile == null
                ? new Person(id, nameOfUnknown, null, null)
                : new Person(id, profile.name(), profile.company(), profile.role());
    }

    public String name(UUID id) {
        Profile profile = profiles.get(id);
        return profile == null ? nameOfUnknown : profile.name();
    }

    /** Whether a person shows their asks to the reader. */
    public boolean showsAsks(UUID id) {
        return !hidden.getOrDefault(id, Set.of()).contains("asks");
    }

    /** Whether a person shows their offers to the reader. */
    public boolean showsOffers(UUID id) {
        return !hidden.getOrDefault(id, Set.of()).contains("offers");
    }

    /** Whether a person shows the reader what they do, and where. */
    public boolean showsPosition(UUID id) {
        Set<String> fields = hidden.getOrDefault(id, Set.of());
        return !fields.contains("role") && !fields.contains("company");
    }

    public List<String> asks(UUID id) {
        Profile profile = profiles.get(id);
        return profile == null ? List.of() : profile.asks();
    }
}
