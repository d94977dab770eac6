package app.kith.matching.room;

import app.kith.engine.evening.RoundFormat;
import java.util.Set;
import java.util.UUID;

/** How many rounds are planned together where the organiser does not say. */
final class RoundsAhead {

    /** In a room of so few everybody may meet everybody. */
    private static final int FEW = 12;

    private static final int MANY = 8;

    private RoundsAhead() {}

    /** @param held how many rounds the gathering has had */
    static int usual(RoundFormat format, int people, int held) {
        int complete =
                switch (format) {
                    case RoundFormat.Pairs() -> completeRounds(people);
                    case RoundFormat.TwoSided(Set<UUID> first) -> Math.max(first.size(), people - first.size());
                    case RoundFormat.Tables(int size) -> (people - 1) / (size - 1);
                };
        return people <= FEW ? Math.max(1, complete - held) : Math.clamp(complete, 1, MANY);
    }

    /** Everybody meets everybody in one round fewer than there are people, or in as many if their number is odd. */
    private static int completeRounds(int people) {
        return people % 2 == 0 ? people - 1 : people;
    }
}
