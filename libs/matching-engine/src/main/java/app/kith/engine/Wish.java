package app.kith.engine;

import app.kith.engine.crowd.Pair;
import java.util.UUID;

/** What an organiser demands of a plan. */
public sealed interface Wish {

    /** These two meet, whatever it is worth. */
    record MustMeet(Pair pair) implements Wish {}

    /** These two were told that they meet, and that stands. */
    record Keep(Pair pair) implements Wish {}

    /** These two never meet. */
    record Veto(Pair pair) implements Wish {}

    /** This person meets at most so many others; at most {@link PlanSettings#perPerson} without such a wish. */
    record Limit(UUID person, int atMost) implements Wish {

        /** @throws IllegalArgumentException if the number is negative */
        public Limit {
            if (atMost < 0) {
                throw new IllegalArgumentException("a limit must not be negative: " + atMost);
            }
        }
    }
}
