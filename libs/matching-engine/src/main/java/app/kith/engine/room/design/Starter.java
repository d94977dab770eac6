package app.kith.engine.room.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Searches for rounds, mostly one, invariant under a symmetry, whose translates by Z_m are rounds in which nobody meets twice (starters;
 * Anderson, Combinatorial Designs and Tournaments, 1997). One block stands for its images, so the search is that many times smaller.
 */
final class Starter {

    private static final int BREATH = 1 << 12;
    private static final double HOT = 0.4;
    private static final double COLD = 0.25;

    private final Symmetry symmetry;
    private final int size;
    private final List<int[]> given;
    private final int each;
    private final int[] free;
    private final int[] count;
    private final SplittableRandom random;

    /**
     * A search.
     *
     * @param size points of a block
     * @param bases how many rounds are searched at once, each to be moved by all translations
     * @param given blocks of the round, if it is one, that the symmetry maps to each other; all other points lie in orbits of full length
     */
    Starter(Symmetry symmetry, int size, int bases, List<int[]> given, long seed) {
        this.symmetry = symmetry;
        this.size = size;
        this.given = given;
        count = new int[symmetry.pairOrbits()];
        random = new SplittableRandom(seed);
        boolean[] taken = new boolean[symmetry.points];
        for (int[] block : given) {
            for (int point : block) {
                taken[point] = true;
            }
            countPairs(block, 1);
        }
        List<Integer> representatives = new ArrayList<>();
        for (int point = 0; point < symmetry.points; point++) {
            if (!taken[point]) {
                representatives.add(point);
                int image = point;
                do {
                    taken[image] = true;
                    image = symmetry.map(image);
                } while (image != point);
            }
        }
        each = representatives.size();
        free = new int[bases * each];
        Arrays.setAll(free, i -> representatives.get(i % each));
    }

    /** At most so many exchanges from a random start. */
    Optional<Schedule> search(long tries, BooleanSupplier cancelled) {
        if (each % size != 0 || each / size * symmetry.order() + given.size() != symmetry.points / size) {
            return Optional.empty();
        }
        return anneal(tries, cancelled) ? Optional.of(develop()) : Optional.empty();
    }

    private boolean anneal(long tries, BooleanSupplier cancelled) {
        start();
        int excess = 0;
        for (int orbit = 0; orbit < count.length; orbit++) {
            excess += Math.max(0, count[orbit] - symmetry.capacity(orbit));
        }
        double heat = HOT * symmetry.order();
        double cooling = Math.pow(COLD / HOT, (double) BREATH / Math.max(BREATH, tries));
        for (long tried = 0; tried < tries && excess > 0; tried++) {
            if (tried % BREATH == 0) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                heat *= cooling;
            }
            excess += exchange(heat);
        }
        return excess == 0;
    }

    private void start() {
        Arrays.fill(count, 0);
        for (int[] block : given) {
            countPairs(block, 1);
        }
        for (int i = free.length - 1; i > 0; i--) {
            int j = i / each * each + random.nextInt(i % each + 1);
            int point = free[i];
            free[i] = free[j];
            free[j] = point;
        }
        for (int i = 0; i < free.length; i++) {
            for (int turns = random.nextInt(symmetry.order()); turns > 0; turns--) {
                free[i] = symmetry.map(free[i]);
            }
        }
        for (int from = 0; from < free.length; from += size) {
            countPairs(Arrays.copyOfRange(free, from, from + size), symmetry.order());
        }
    }

    private void countPairs(int[] block, int times) {
        for (int i = 0; i < block.length; i++) {
            for (int j = i + 1; j < block.length; j++) {
                count[symmetry.pairOrbit(block[i], block[j])] += times;
            }
        }
    }

    /** Two places exchange their points, or one turns its point; undone if that makes things worse beyond what the heat allows. */
    private int exchange(double heat) {
        int i = random.nextInt(free.length);
        int j = symmetry.order() > 1 && random.nextInt(3) == 0 ? i : i / each * each + random.nextInt(each);
        int oldI = free[i];
        int oldJ = free[j];
        if (i == j ? symmetry.order() == 1 : i / size == j / size) {
            return 0;
        }
        int change = i == j ? put(i, turned(oldI)) : put(i, turnedPerhaps(oldJ)) + put(j, turnedPerhaps(oldI));
        if (change > 0 && random.nextDouble() >= Math.exp(-change / heat)) {
            if (i == j) {
                put(i, oldI);
            } else {
                put(i, oldI);
                put(j, oldJ);
            }
            return 0;
        }
        return change;
    }

    private int turned(int point) {
        int image = point;
        for (int turns = 1 + random.nextInt(symmetry.order() - 1); turns > 0; turns--) {
            image = symmetry.map(image);
        }
        return image;
    }

    private int turnedPerhaps(int point) {
        return symmetry.order() > 1 && random.nextBoolean() ? turned(point) : point;
    }

    private int put(int place, int point) {
        int from = place / size * size;
        int times = symmetry.order();
        int change = 0;
        int old = free[place];
        for (int other = from; other < from + size; other++) {
            if (other != place) {
                int orbit = symmetry.pairOrbit(old, free[other]);
                change -= Math.min(times, Math.max(0, count[orbit] - symmetry.capacity(orbit)));
                count[orbit] -= times;
            }
        }
        for (int other = from; other < from + size; other++) {
            if (other != place) {
                int orbit = symmetry.pairOrbit(point, free[other]);
                int room = Math.max(0, symmetry.capacity(orbit) - count[orbit]);
                change += Math.max(0, times - room);
                count[orbit] += times;
            }
        }
        free[place] = point;
        return change;
    }

    private Schedule develop() {
        int m = symmetry.modulus;
        int[][] rounds = new int[free.length / each * m][];
        for (int from = 0; from < free.length; from += each) {
            int[] base = base(from);
            for (int by = 0; by < m; by++) {
                int shift = by;
                rounds[from / each * m + by] = Arrays.stream(base)
                        .map(point -> symmetry.translate(point, shift))
                        .toArray();
            }
        }
        return new Schedule(size, rounds);
    }

    private int[] base(int start) {
        int[] base = new int[symmetry.points];
        int at = 0;
        for (int[] block : given) {
            for (int point : block) {
                base[at++] = point;
            }
        }
        for (int from = start; from < start + each; from += size) {
            int[] block = Arrays.copyOfRange(free, from, from + size);
            for (int turn = 0; turn < symmetry.order(); turn++) {
                for (int i = 0; i < size; i++) {
                    base[at++] = block[i];
                    block[i] = symmetry.map(block[i]);
                }
            }
        }
        return base;
    }
}
