package app.kith.engine.room.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Chooses the symmetries under which a starter is searched for: those that divide the search by most come first. */
final class Starters {

    private static final int ATTEMPTS = 4;
    private static final long LONGEST = 4_000_000;

    /** More points than this are not searched. */
    private static final int MOST_POINTS = 400;

    private record Search(Symmetry symmetry, int bases, List<int[]> given) {}

    private final int groups;
    private final int size;
    private final int rounds;
    private final int layers;
    private final int fixed;

    /** Rounds that are translates of one another, so as many as the modulus. */
    Starters(int groups, int size, int rounds) {
        this.groups = groups;
        this.size = size;
        this.rounds = rounds;
        layers = groups * size / rounds;
        fixed = groups * size % rounds;
    }

    /** Searches as long as so many tries last; the longer, the more patiently each attempt. */
    Optional<Schedule> find(long tries, BooleanSupplier cancelled) {
        if (groups * size > MOST_POINTS) {
            return Optional.empty();
        }
        long each = Math.min(LONGEST, tries / ATTEMPTS + 1);
        List<Search> searches = searches();
        long seed = 0;
        for (long left = tries; left > 0 && !cancelled.getAsBoolean(); left -= each * searches.size()) {
            for (Search search : searches) {
                Starter starter = new Starter(search.symmetry(), size, search.bases(), search.given(), seed);
                Optional<Schedule> found = starter.search(each, cancelled);
                if (found.isPresent()) {
                    return found;
                }
            }
            seed++;
        }
        return Optional.empty();
    }

    private List<Search> searches() {
        List<Search> searches = new ArrayList<>();
        if (layers > 1 && layers < size + 1) {
            if (fixed == 0 && layers == size && groups % size == 1) {
                searches.add(new Search(Symmetry.turning(rounds, layers, 0, 1, 1), 1, List.of(across(0, 1, -1))));
            } else if (fixed == 1 && layers == size - 1) {
                searches.add(new Search(Symmetry.turning(rounds, layers, 1, 1, 1), 1, List.of(across(0, 1, 0))));
            } else if ((fixed == 0 || fixed == layers) && groups % layers == 0 && !isOddlyMixed()) {
                searches.add(new Search(Symmetry.turning(rounds, layers, fixed, 1, 1), 1, List.of()));
            } else if (fixed == 2 && layers == size - 1) {
                int root = cubeRoot();
                if (root > 0 && layers == 3) {
                    searches.add(new Search(
                            Symmetry.turning(rounds, layers, 2, root, 1),
                            1,
                            List.of(across(0, root, 0), across(1, root, 1))));
                }
            }
        }
        if (searches.isEmpty() || (rounds % 2 == 0 && layers % 2 == 0)) {
            searches.add(new Search(Symmetry.cyclic(rounds, layers, fixed), 1, List.of()));
        }
        if (rounds % 2 == 0 && rounds > 6) {
            int half = rounds / 2;
            int points = groups * size;
            searches.add(new Search(Symmetry.cyclic(half, points / half, points % half), 2, List.of()));
        }
        return searches;
    }

    /**
     * For triples on two layers that change places: a triple holds none or two of the (m - 1) / 2 classes of mixed differences, and one
     * class is used with the fixed points, so all the others must be even in number.
     */
    private boolean isOddlyMixed() {
        return size == 3 && layers == 2 && fixed == 2 && rounds % 4 != 3;
    }

    /** A block with one point of each layer, mapped to itself, and a fixed point unless that is negative. */
    private int[] across(int x, int factor, int fixedPoint) {
        int[] block = new int[size];
        int value = x;
        for (int layer = 0; layer < layers; layer++) {
            block[layer] = layer * rounds + value;
            value = value * factor % rounds;
        }
        if (fixedPoint >= 0) {
            block[size - 1] = layers * rounds + fixedPoint;
        }
        return block;
    }

    private int cubeRoot() {
        for (int root = 2; root < rounds; root++) {
            if (root * root % rounds * root % rounds == 1) {
                return root;
            }
        }
        return 0;
    }
}
