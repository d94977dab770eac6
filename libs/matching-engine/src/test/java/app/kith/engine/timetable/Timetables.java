package app.kith.engine.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.check.TimetableCertificate;
import app.kith.engine.timetable.TimetableResult.Infeasible;
import app.kith.engine.timetable.TimetableResult.Planned;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Requests made by chance, and what every answer to one has to fulfil. */
final class Timetables {

    static final long MOVES = 20_000;

    private Timetables() {}

    static TimetableSettings settings() {
        return TimetableSettings.of(1, MOVES);
    }

    /** Solves and lets nothing pass that the certificate does not sign. */
    static TimetableResult solve(TimetableRequest request) {
        return checked(request, Timetabler.solve(request, settings()));
    }

    static TimetableResult checked(TimetableRequest request, TimetableResult result) {
        if (result instanceof Planned planned) {
            assertThat(certificate(request, planned).violations()).isEmpty();
        } else if (result instanceof TimetableResult.NotFound notFound) {
            assertThat(TimetableCertificate.of(request, notFound.closest()).violations())
                    .isNotEmpty()
                    .allMatch(violation -> violation.contains("must be held"));
        }
        return result;
    }

    static TimetableCertificate certificate(TimetableRequest request, Planned planned) {
        return TimetableCertificate.of(request, planned.timetable());
    }

    static TimetableCertificate planned(TimetableRequest request) {
        TimetableResult result = solve(request);
        assertThat(result).isInstanceOf(Planned.class);
        return certificate(request, (Planned) result);
    }

    static Conflict conflict(TimetableRequest request) {
        TimetableResult result = solve(request);
        assertThat(result).isInstanceOf(Infeasible.class);
        return ((Infeasible) result).conflict();
    }

    /** Different pairs of people, at most {@code most} for each person, the second from {@code split} on if that is not 0. */
    static int[][] pairs(int people, int split, int most, int tries, SplittableRandom random) {
        int[] left = new int[tries];
        int[] right = new int[tries];
        int[] has = new int[people];
        Set<List<Integer>> known = new HashSet<>();
        int count = 0;
        for (int i = 0; i < tries && people > 1; i++) {
            int u = random.nextInt(split == 0 ? people : split);
            int v = split + random.nextInt(people - split);
            if (u != v && has[u] < most && has[v] < most && known.add(List.of(Math.min(u, v), Math.max(u, v)))) {
                left[count] = u;
                right[count++] = v;
                has[u]++;
                has[v]++;
            }
        }
        return new int[][] {Arrays.copyOf(left, count), Arrays.copyOf(right, count)};
    }

    static TimetableRequest.Builder request(int people, int slots, int tables, int[][] pairs) {
        return TimetableRequest.of(people, slots, tables, pairs[0], pairs[1]);
    }

    static long[] slots(int count, int slots, SplittableRandom random) {
        long[] chosen = new long[count];
        Arrays.setAll(chosen, i -> (~random.nextLong() | random.nextLong()) & ((1L << slots) - 1));
        return chosen;
    }
}
