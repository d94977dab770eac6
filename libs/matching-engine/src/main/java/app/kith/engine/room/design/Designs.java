package app.kith.engine.room.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Rounds of equal groups in which nobody meets twice: by the construction that gives most, or else by a search for a starter. */
public final class Designs {

    /** Above this, halls are not split in two: the constructions for large numbers leave no gaps that would ask for it. */
    private static final int SPLIT = 64;

    /** A construction, and how many rounds it gives. */
    private record Construction(int rounds, Supplier<Schedule> schedule) {}

    private final int most;
    private final Map<Long, Optional<Construction>> best = new HashMap<>();

    private Designs(int most) {
        this.most = most;
    }

    /**
     * The schedule with most rounds that can be made, or the first with as many as wanted; empty if there is none at all.
     *
     * @param tries how many exchanges a search may try where no construction reaches that far
     */
    public static Optional<Schedule> find(int groups, int size, int wanted, long tries, BooleanSupplier cancelled) {
        int possible = Math.min(wanted, (groups * size - 1) / (size - 1));
        Optional<Construction> algebra = new Designs(possible).best(groups, size);
        if (algebra.map(Construction::rounds).orElse(0) >= possible) {
            return algebra.map(found -> found.schedule().get());
        }
        return new Starters(groups, size, possible)
                .find(tries, cancelled)
                .or(() -> algebra.map(found -> found.schedule().get()));
    }

    private Optional<Construction> best(int groups, int size) {
        long key = (long) groups << 32 | size;
        Optional<Construction> known = best.get(key);
        if (known == null) {
            known = constructions(groups, size).stream().max(Comparator.comparingInt(Construction::rounds));
            best.put(key, known);
        }
        return known;
    }

    private List<Construction> constructions(int groups, int size) {
        List<Construction> all = new ArrayList<>();
        if (groups == 1) {
            all.add(new Construction(1, () -> single(size)));
            return all;
        }
        if (size <= Transversal.largest(groups)) {
            all.add(transversal(groups, size));
        }
        int q = MaximalArc.order(groups, size);
        if (q > 0) {
            all.add(new Construction(q + 1, () -> MaximalArc.of(q, size)));
        }
        if (Unital.exists(groups, size)) {
            all.add(new Construction((size - 1) * (size - 1), () -> Unital.of(size)));
        }
        if (size == 4 && Bose.exists(groups)) {
            all.add(new Construction((4 * groups - 1) / 3, () -> Bose.of(groups)));
        }
        if (size == 3 && groups % 2 == 1) {
            kirkman(groups).ifPresent(all::add);
        }
        if (groups <= SPLIT) {
            for (int part = 1; part <= groups / 2; part++) {
                split(part, groups - part, size).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Schedule single(int size) {
        int[] round = new int[size];
        for (int i = 0; i < size; i++) {
            round[i] = i;
        }
        return new Schedule(size, new int[][] {round});
    }

    /** Columns never meet in a transversal design; where they can be cut into groups, they give further rounds. */
    private Construction transversal(int groups, int size) {
        Optional<Construction> column = groups % size == 0 ? best(groups / size, size) : Optional.empty();
        int more = column.map(Construction::rounds).orElse(0);
        return new Construction(groups + more, () -> {
            Schedule across = Transversal.of(groups, size, most);
            return column.map(inner -> inner.schedule().get())
                    .map(inner -> across.followedBy(inner.copies(size)))
                    .orElse(across);
        });
    }

    private Optional<Construction> kirkman(int groups) {
        int rounds = (3 * groups - 1) / 2;
        if (Kirkman.exists(groups)) {
            return Optional.of(new Construction(rounds, () -> Kirkman.of(groups)));
        }
        if (rounds % 4 != 0) {
            return Optional.empty();
        }
        return best(rounds / 4, 4)
                .filter(fours -> 3 * fours.rounds() == rounds - 1)
                .map(fours -> new Construction(
                        rounds,
                        () -> Kirkman.over(new Designs(rounds)
                                .best(rounds / 4, 4)
                                .orElseThrow()
                                .schedule()
                                .get())));
    }

    private Optional<Construction> split(int one, int two, int size) {
        Optional<Construction> left = best(one, size);
        Optional<Construction> right = best(two, size);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        int rounds = Math.min(left.get().rounds(), right.get().rounds());
        return Optional.of(new Construction(
                rounds,
                () -> left.get().schedule().get().beside(right.get().schedule().get())));
    }
}
