package app.kith.simulator.story;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A made-up evening, the same for the same seed: people of many places, a quarter to three fifths of whom stay away, and who like
 * each other, or forget to answer, about as often as people do.
 */
public final class GeneratedStory implements Story {

    private static final double LEAST_NO_SHOW = 0.25;
    private static final double MOST_NO_SHOW = 0.60;
    private static final double WARMTH = 0.45;
    private static final double SILENCE = 0.03;
    private static final double MISSED = 0.02;
    private static final double DILIGENCE = 0.4;

    private final String title;
    private final long seed;
    private final int rounds;
    private final List<Attendee> attendees;

    /** Makes an evening whose share of no-shows follows from the seed. */
    public static GeneratedStory of(String title, int people, long seed, int rounds, String run) {
        double noShow = LEAST_NO_SHOW + new Random(seed).nextDouble() * (MOST_NO_SHOW - LEAST_NO_SHOW);
        return of(title, Guests.of(people, seed, noShow, run + ".walk.example"), seed, rounds);
    }

    /** An evening of people who are known already. */
    public static GeneratedStory of(String title, List<Attendee> attendees, long seed, int rounds) {
        return new GeneratedStory(title, seed, rounds, attendees);
    }

    private GeneratedStory(String title, long seed, int rounds, List<Attendee> attendees) {
        this.title = title;
        this.seed = seed;
        this.rounds = rounds;
        this.attendees = attendees;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<Attendee> attendees() {
        return attendees;
    }

    @Override
    public int rounds() {
        return rounds;
    }

    @Override
    public Optional<List<Pair>> pairs(int round) {
        return Optional.empty();
    }

    @Override
    public Optional<String> answer(int round, String by, String about) {
        double chance = chance("answer", by, about);
        if (chance < SILENCE) {
            return Optional.empty();
        }
        if (chance < SILENCE + MISSED) {
            return Optional.of("did-not-happen");
        }
        return Optional.of(chance < SILENCE + MISSED + WARMTH ? "stay-in-touch" : "not-now");
    }

    @Override
    public List<String> followsUpWith(String by, List<String> connections) {
        return connections.stream()
                .filter(other -> chance("follow-up", by, other) < DILIGENCE)
                .toList();
    }

    /** A number in [0, 1) that depends on the seed and on who does what with whom, and on nothing else. */
    private double chance(String what, String by, String about) {
        return new SplittableRandom(seed ^ (31L * (31L * what.hashCode() + by.hashCode()) + about.hashCode()))
                .nextDouble();
    }
}
