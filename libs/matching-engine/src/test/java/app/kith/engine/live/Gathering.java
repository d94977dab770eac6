package app.kith.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.check.TimetableCertificate;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** A live plan, followed from outside: after each event everything that was promised is checked on what the plan says of itself. */
final class Gathering {

    final CandidateGraph graph;
    final int rounds;
    final int tables;
    final int[] limit;
    final LivePlan plan;
    final boolean[] gone;
    final Set<Integer> lostTables = new HashSet<>();
    final Set<List<Integer>> blocked = new HashSet<>();
    final long[] rest;
    int now;
    private int[][] before;

    Gathering(CandidateGraph graph, int rounds, int tables, int[] limit) {
        this.graph = graph;
        this.rounds = rounds;
        this.tables = tables;
        this.limit = limit;
        plan = new LivePlan(graph, rounds, tables, limit);
        gone = new boolean[graph.people()];
        rest = new long[graph.people()];
        Arrays.fill(rest, -1L);
        before = partners();
    }

    static Gathering any(SplittableRandom random) {
        int people = 2 + random.nextInt(9);
        int[] tail = new int[people * people];
        int[] head = new int[people * people];
        int edges = 0;
        for (int u = 0; u < people; u++) {
            for (int v = u + 1; v < people; v++) {
                if (random.nextInt(3) > 0) {
                    tail[edges] = u;
                    head[edges++] = v;
                }
            }
        }
        var graph = CandidateGraph.of(
                people,
                Arrays.copyOf(tail, edges),
                Arrays.copyOf(head, edges),
                random.doubles(edges).toArray());
        int[] limit = random.ints(people, 1, 5).toArray();
        var gathering = new Gathering(graph, 1 + random.nextInt(5), 1 + random.nextInt(5), limit);
        for (int person = 0; person < people; person++) {
            gathering.check(gathering.plan.arrive(person, -1L));
        }
        return gathering;
    }

    int[][] partners() {
        int[][] partners = new int[rounds][graph.people()];
        for (int r = 0; r < rounds; r++) {
            for (int person = 0; person < graph.people(); person++) {
                partners[r][person] = plan.partner(person, r);
            }
        }
        return partners;
    }

    /** Everything that holds after each event; the changes must be exactly the difference to what was before. */
    void check(List<Change> changes) {
        int[][] after = partners();
        assertThat(Arrays.copyOf(after, now)).isDeepEqualTo(Arrays.copyOf(before, now));
        certify(after);
        for (int r = now; r < rounds; r++) {
            for (int person = 0; person < graph.people(); person++) {
                int partner = after[r][person];
                if (partner >= 0) {
                    assertThat(gone[person]).isFalse();
                    assertThat(rest[person] >>> r & 1).isEqualTo(1);
                    assertThat(blocked).doesNotContain(List.of(person, partner));
                    assertThat(lostTables).doesNotContain(plan.table(person, r));
                }
            }
        }
        assertThat(apply(changes))
                .isEqualTo(Arrays.stream(after).flatMapToInt(Arrays::stream).toArray());
        assertThatNobodyIsLeftBeside(after);
        before = after;
    }

    private int[] apply(List<Change> changes) {
        int people = graph.people();
        int[] state = Arrays.stream(before).flatMapToInt(Arrays::stream).toArray();
        for (Change change : changes) {
            boolean planned = change instanceof Change.Planned;
            state[change.round() * people + change.one()] = planned ? change.other() : -1;
            state[change.round() * people + change.other()] = planned ? change.one() : -1;
        }
        return state;
    }

    /** Whoever has lost a meeting has no free partner left. */
    private void assertThatNobodyIsLeftBeside(int[][] after) {
        for (int person = 0; person < graph.people(); person++) {
            if (!gone[person] && count(after, person) < count(before, person)) {
                for (int other = 0; other < graph.people(); other++) {
                    assertThat(couldMeet(after, person, other))
                            .as("%d lost a meeting and could meet %d", person, other)
                            .isFalse();
                }
            }
        }
    }

    private boolean couldMeet(int[][] after, int person, int other) {
        if (person == other
                || gone[other]
                || graph.find(person, other) < 0
                || blocked.contains(List.of(person, other))) {
            return false;
        }
        boolean common = false;
        for (int r = 0; r < rounds; r++) {
            if (after[r][person] == other) {
                return false;
            }
            long meetings =
                    Arrays.stream(after[r]).filter(partner -> partner >= 0).count() / 2;
            boolean both = isIn(person, r) && isIn(other, r);
            common |= r >= now
                    && both
                    && after[r][person] < 0
                    && after[r][other] < 0
                    && meetings < tables - lostTables.size();
        }
        return common && count(after, person) < limit[person] && count(after, other) < limit[other];
    }

    private boolean isIn(int person, int round) {
        return (rest[person] >>> round & 1) == 1;
    }

    static int count(int[][] partners, int person) {
        return (int) Arrays.stream(partners).filter(round -> round[person] >= 0).count();
    }

    private void certify(int[][] after) {
        List<int[]> meetings = new ArrayList<>();
        Set<List<Integer>> pairs = new HashSet<>();
        for (int r = 0; r < rounds; r++) {
            for (int person = 0; person < graph.people(); person++) {
                int partner = after[r][person];
                if (partner >= 0) {
                    assertThat(after[r][partner]).isEqualTo(person);
                    assertThat(graph.find(person, partner)).isNotNegative();
                }
                if (partner > person) {
                    meetings.add(new int[] {person, partner, r, plan.table(person, r)});
                    assertThat(pairs.add(List.of(person, partner))).isTrue();
                }
            }
        }
        var request = TimetableRequest.of(graph.people(), rounds, tables, column(meetings, 0), column(meetings, 1))
                .build();
        var timetable = new Timetable(column(meetings, 2), column(meetings, 3));
        assertThat(TimetableCertificate.of(request, timetable).violations()).isEmpty();
        for (int person = 0; person < graph.people(); person++) {
            assertThat(count(after, person)).isLessThanOrEqualTo(limit[person]);
        }
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }
}
