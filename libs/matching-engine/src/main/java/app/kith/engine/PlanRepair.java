package app.kith.engine;

import app.kith.engine.crowd.Bond;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Roster;
import app.kith.engine.crowd.Scores;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.live.LivePlan;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.PairScores;
import app.kith.engine.timetable.Timetable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Mends a plan around those who lack a partner, and leaves the rest as it is. A plan has no rounds: here it gets so many that any two
 * people with room for each other have one in common, which leaves the live plan nothing to consider but people.
 */
final class PlanRepair {

    /** How many partners of each person are looked at. */
    private static final int PARTNERS = 32;

    /** A live plan exchanges meetings only where tables are free beyond those needed: here there are always enough. */
    private static final int SPARE_TABLES = 4;

    private final Roster roster;
    private final PlanSettings settings;
    private final PairScores worth;
    private final int[] limits;
    private final int rounds;

    PlanRepair(Roster roster, PlanSettings settings) {
        this.roster = roster;
        this.settings = settings;
        worth = Scores.planned(roster, settings.reciprocity(), settings.colleaguePenalty());
        limits = IntStream.range(0, roster.size())
                .map(person -> roster.isGroupsOnly(person) ? 0 : settings.perPerson())
                .toArray();
        rounds = 2 * settings.perPerson() - 1;
    }

    double value(Collection<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> roster.has(pair.a()) && roster.has(pair.b()))
                .mapToDouble(pair -> worth.weight(roster.number(pair.a()), roster.number(pair.b())))
                .sum();
    }

    Repaired repair(Collection<Pair> standing, Collection<UUID> wanting) {
        Partners partners = new Partners(roster.size());
        standing.stream().sorted().filter(this::isAllowed).forEach(pair -> {
            int u = roster.number(pair.a());
            int v = roster.number(pair.b());
            if (partners.count(u) < limits[u] && partners.count(v) < limits[v]) {
                partners.add(u, v);
            }
        });
        int[] lacking = wanting.stream()
                .filter(roster::has)
                .map(roster::number)
                .distinct()
                .sorted(Comparator.<Integer>comparingInt(partners::count).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        Partners mended = mended(partners, lacking);
        for (int person : lacking) {
            if (mended.count(person) == 0 && limits[person] > 0) {
                accompany(person, mended);
            }
        }
        return difference(Set.copyOf(standing), mended);
    }

    private boolean isAllowed(Pair pair) {
        return roster.has(pair.a())
                && roster.has(pair.b())
                && roster.bond(roster.number(pair.a()), roster.number(pair.b())) != Bond.VETOED;
    }

    private Partners mended(Partners partners, int[] lacking) {
        CandidateGraph graph = graph(partners, lacking);
        LivePlan live = new LivePlan(graph, rounds, roster.size() + SPARE_TABLES, limits);
        timetable(live, graph, partners);
        for (int person : lacking) {
            live.arrive(person, (1L << rounds) - 1);
        }
        Partners mended = new Partners(roster.size());
        for (int person = 0; person < roster.size(); person++) {
            for (int round = 0; round < rounds; round++) {
                int partner = live.partner(person, round);
                if (partner > person) {
                    mended.add(person, partner);
                }
            }
        }
        return mended;
    }

    /** Besides what stands: whom those who lack somebody could meet, and whom their partners could meet in turn if they gave way. */
    private CandidateGraph graph(Partners partners, int[] lacking) {
        Map<Long, Double> weights = new TreeMap<>();
        partners.forEach((u, v) -> weights.put(roster.key(u, v), worth.weight(u, v)));
        PairScores.Reader reader = worth.reader();
        Set<Integer> affected = new TreeSet<>();
        for (int person : lacking) {
            for (int other : read(reader, person, weights)) {
                affected.addAll(partners.of(other));
            }
        }
        affected.forEach(person -> read(reader, person, weights));
        int size = roster.size();
        return CandidateGraph.of(
                size,
                weights.keySet().stream().mapToInt(key -> (int) (key / size)).toArray(),
                weights.keySet().stream().mapToInt(key -> (int) (key % size)).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private int[] read(PairScores.Reader reader, int person, Map<Long, Double> weights) {
        int limit = Math.min(PARTNERS, roster.size());
        int[] others = new int[limit];
        double[] read = new double[limit];
        int count = reader.heaviest(person, limit, 0, others, read);
        for (int i = 0; i < count; i++) {
            if (roster.bond(person, others[i]) != Bond.VETOED) {
                weights.put(roster.key(person, others[i]), read[i]);
            }
        }
        return Arrays.copyOf(others, count);
    }

    /** The first round that both have free: with 2k − 1 rounds and at most k partners each there is one. */
    private void timetable(LivePlan live, CandidateGraph graph, Partners partners) {
        long[] taken = new long[roster.size()];
        int[] seated = new int[rounds];
        List<int[]> meetings = new ArrayList<>();
        partners.forEach((u, v) -> {
            int round = Long.numberOfTrailingZeros(~(taken[u] | taken[v]));
            taken[u] |= 1L << round;
            taken[v] |= 1L << round;
            meetings.add(new int[] {graph.find(u, v), round, seated[round]++});
        });
        live.plan(
                meetings.stream().mapToInt(meeting -> meeting[0]).toArray(),
                new Timetable(
                        meetings.stream().mapToInt(meeting -> meeting[1]).toArray(),
                        meetings.stream().mapToInt(meeting -> meeting[2]).toArray()));
    }

    /** Somebody to whom nobody is worth anything still meets somebody who has room, or whose partner has others. */
    private void accompany(int person, Partners partners) {
        List<Integer> others = IntStream.range(0, roster.size())
                .filter(other -> other != person && limits[other] > 0 && roster.bond(person, other) != Bond.VETOED)
                .boxed()
                .sorted(Comparator.<Integer, Bond>comparing(other -> roster.bond(person, other))
                        .thenComparing(other -> Chance.of(settings.seed(), roster.key(person, other))))
                .toList();
        for (int other : others) {
            if (partners.count(other) < limits[other]) {
                partners.add(person, other);
                return;
            }
        }
        for (int other : others) {
            for (int spare : partners.of(other)) {
                if (partners.count(spare) > 1) {
                    partners.remove(other, spare);
                    partners.add(person, other);
                    return;
                }
            }
        }
    }

    private Repaired difference(Set<Pair> standing, Partners mended) {
        Set<Pair> now = new HashSet<>();
        mended.forEach((u, v) -> now.add(roster.pair(u, v)));
        Scores scores = Scores.of(roster, settings.reciprocity());
        List<Suggestion> added = now.stream()
                .filter(pair -> !standing.contains(pair))
                .map(pair -> scores.suggestion(roster.number(pair.a()), roster.number(pair.b())))
                .sorted(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::pair))
                .toList();
        return new Repaired(
                standing.stream().filter(pair -> !now.contains(pair)).sorted().toList(), added);
    }

    /** Who has whom. */
    private static final class Partners {

        private interface Meeting {
            void of(int u, int v);
        }

        private final List<TreeSet<Integer>> partners = new ArrayList<>();

        Partners(int people) {
            for (int person = 0; person < people; person++) {
                partners.add(new TreeSet<>());
            }
        }

        void add(int u, int v) {
            partners.get(u).add(v);
            partners.get(v).add(u);
        }

        void remove(int u, int v) {
            partners.get(u).remove(v);
            partners.get(v).remove(u);
        }

        int count(int person) {
            return partners.get(person).size();
        }

        List<Integer> of(int person) {
            return List.copyOf(partners.get(person));
        }

        /** Each pair once, in order. */
        void forEach(Meeting meeting) {
            for (int u = 0; u < partners.size(); u++) {
                for (int v : partners.get(u).tailSet(u, false)) {
                    meeting.of(u, v);
                }
            }
        }
    }
}
