package app.kith.simulator.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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
    private static final double DILIGENCE = 0.5;

    private final String title;
    private final long seed;
    private final int rounds;
    private final List<Attendee> attendees;

    /** Makes an evening whose share of no-shows follows from the seed. */
    public static GeneratedStory of(String title, int people, long seed, int rounds, String run) {
        double noShow = LEAST_NO_SHOW + new Random(seed).nextDouble() * (MOST_NO_SHOW - LEAST_NO_SHOW);
        return new GeneratedStory(title, seed, rounds, people(people, seed, run, noShow));
    }

    private GeneratedStory(String title, long seed, int rounds, List<Attendee> attendees) {
        this.title = title;
        this.seed = seed;
        this.rounds = rounds;
        this.attendees = attendees;
    }

    private static List<Attendee> people(int count, long seed, String run, double noShow) {
        Lists lists = Lists.read();
        Random random = new Random(seed);
        List<String> names = names(lists, count, random);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    List<Integer> topics = distinct(random, lists.topics().size(), 1 + random.nextInt(2));
                    List<Integer> others = distinct(random, lists.topics().size(), 1 + random.nextInt(2));
                    return new Attendee(
                            names.get(i),
                            "guest%d.%s@walk.example".formatted(i + 1, run),
                            lists.companies()
                                    .get(random.nextInt(lists.companies().size())),
                            lists.roles().get(random.nextInt(lists.roles().size())),
                            topics.stream()
                                    .map(topic -> lists.topics().get(topic).ask())
                                    .toList(),
                            others.stream()
                                    .map(topic -> lists.topics().get(topic).offer())
                                    .toList(),
                            i < 2 || random.nextDouble() >= noShow);
                })
                .toList();
    }

    /** Everybody has a name of their own as long as there are enough. */
    private static List<String> names(Lists lists, int count, Random random) {
        List<String> names = new ArrayList<>(lists.names());
        Collections.shuffle(names, random);
        Set<String> used = new HashSet<>(names);
        while (names.size() < count) {
            String given =
                    lists.names().get(random.nextInt(lists.names().size())).split(" ", 2)[0];
            String family =
                    lists.names().get(random.nextInt(lists.names().size())).split(" ", 2)[1];
            String name = given + " " + family;
            if (used.add(name)
                    || used.size() > lists.names().size() * lists.names().size() / 2) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<Integer> distinct(Random random, int below, int count) {
        return random.ints(0, below).distinct().limit(count).boxed().toList();
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
