package app.kith.engine;

import app.kith.engine.room.MaximumMatching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The people of one round being seated. Tries the people whose turn it is to sit out until a round without repeats is found. */
final class Floor {

    private static final int TRIES = 32;
    private static final double PROMISE = 1;

    private final Roster roster;
    private final Scores scores;
    private final RoundSettings settings;
    private final Set<Long> promised;
    private final int[] satOut;
    private final List<Scores.Edge> best;

    Floor(Roster roster, Scores scores, RoundSettings settings) {
        this.roster = roster;
        this.scores = scores;
        this.settings = settings;
        promised = roster.keys(settings.promised());
        satOut = IntStream.range(0, roster.size())
                .map(person -> settings.satOut().getOrDefault(roster.id(person), 0))
                .toArray();
        best = wishes();
    }

    Seating seat() {
        if (roster.size() % 2 == 0) {
            return toSeating(attempt(MaximumMatching.NOBODY));
        }
        Attempt chosen = null;
        for (int sitter : nextToSitOut()) {
            Attempt attempt = attempt(sitter);
            if (chosen == null || attempt.compareTo(chosen) < 0) {
                chosen = attempt;
            }
            if (chosen.isPerfectForAnOddNumber()) {
                break;
            }
        }
        return toSeating(Objects.requireNonNull(chosen));
    }

    private List<Scores.Edge> wishes() {
        List<Scores.Edge> wishes = new ArrayList<>();
        for (Scores.Edge edge : scores.edges()) {
            if (roster.bond(edge.u(), edge.v()) == Bond.FRESH) {
                wishes.add(new Scores.Edge(edge.u(), edge.v(), value(edge.u(), edge.v())));
            }
        }
        for (long key : promised) {
            int u = (int) (key / roster.size());
            int v = (int) (key % roster.size());
            if (scores.weight(u, v) == 0 && roster.bond(u, v) == Bond.FRESH) {
                wishes.add(new Scores.Edge(u, v, PROMISE));
            }
        }
        wishes.sort(Comparator.comparingDouble(Scores.Edge::weight)
                .reversed()
                .thenComparing(edge -> Chance.of(settings.seed(), roster.key(edge.u(), edge.v()))));
        return wishes;
    }

    private double value(int u, int v) {
        return scores.weight(u, v) + (promised.contains(roster.key(u, v)) ? PROMISE : 0);
    }

    /** Whoever sat out least; among them first who has the least to lose. */
    private List<Integer> nextToSitOut() {
        int fewest = Arrays.stream(satOut).min().orElse(0);
        double[] toLose = new double[roster.size()];
        for (Scores.Edge edge : best) {
            toLose[edge.u()] = Math.max(toLose[edge.u()], edge.weight());
            toLose[edge.v()] = Math.max(toLose[edge.v()], edge.weight());
        }
        return IntStream.range(0, roster.size())
                .filter(person -> satOut[person] == fewest)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(person -> toLose[person])
                        .thenComparing(person -> Chance.of(settings.seed(), person)))
                .limit(TRIES)
                .toList();
    }

    private Attempt attempt(int sitter) {
        int[] mates = new int[roster.size()];
        Arrays.fill(mates, MaximumMatching.NOBODY);
        int[] order = order(sitter);
        seatWishes(mates, sitter);
        seatRest(mates, order);
        new Exchange(mates, best, roster, this::value).improve();
        return new Attempt(mates, roster);
    }

    /** Who sat out most is seated first, so that it is not their turn again where somebody has to stay alone. */
    private int[] order(int sitter) {
        return IntStream.range(0, roster.size())
                .filter(person -> person != sitter)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> -satOut[person])
                        .thenComparing(person -> Chance.of(settings.seed(), person)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void seatWishes(int[] mates, int sitter) {
        for (Scores.Edge edge : best) {
            boolean free = mates[edge.u()] == MaximumMatching.NOBODY && mates[edge.v()] == MaximumMatching.NOBODY;
            if (free && edge.u() != sitter && edge.v() != sitter) {
                mates[edge.u()] = edge.v();
                mates[edge.v()] = edge.u();
            }
        }
    }

    private void seatRest(int[] mates, int[] order) {
        for (Bond bond : List.of(Bond.FRESH, Bond.COLLEAGUES, Bond.MET)) {
            new MaximumMatching(mates, order, (u, v) -> roster.bond(u, v).isAtMost(bond)).augment();
        }
    }

    private Seating toSeating(Attempt attempt) {
        List<Suggestion> pairs = new ArrayList<>();
        List<UUID> sittingOut = new ArrayList<>();
        for (int person = 0; person < roster.size(); person++) {
            int mate = attempt.mate(person);
            if (mate == MaximumMatching.NOBODY) {
                sittingOut.add(roster.id(person));
            } else if (person < mate) {
                pairs.add(scores.suggestion(person, mate));
            }
        }
        pairs.sort(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::pair));
        return new Seating(pairs, sittingOut);
    }
}
