package app.kith.engine.preference;

import java.util.List;

/** What speaks for and against pairs besides their texts. */
public record Rules(List<Constraint> constraints, List<Preference> preferences, List<Complement> complements) {

    public static final Rules NONE = new Rules(List.of(), List.of(), List.of());

    public Rules {
        constraints = List.copyOf(constraints);
        preferences = List.copyOf(preferences);
        complements = List.copyOf(complements);
    }

    public boolean allow(int a, int b) {
        for (Constraint constraint : constraints) {
            if (!constraint.allows(a, b)) {
                return false;
            }
        }
        return true;
    }

    /** No pair keeps a larger share than both people's product. */
    public double keeps(int person) {
        double keeps = 1;
        for (Preference preference : preferences) {
            keeps *= preference.keeps(person);
        }
        return keeps;
    }

    public double share(int a, int b) {
        double share = 1;
        for (Preference preference : preferences) {
            share *= preference.share(a, b);
        }
        return share;
    }
}
