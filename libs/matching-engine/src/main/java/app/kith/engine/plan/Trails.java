package app.kith.engine.plan;

/**
 * Looks for alternating trails: add a pair, remove one, add one, and so on, each next to the one before. A trail begins at somebody with
 * room or with somebody who gives up a meeting; it ends where somebody has room, or is left with one meeting fewer. A choice of pairs
 * within limits is best exactly if no trail gains (Berge 1957, for b-matchings).
 *
 * <p>States are (person, needs one more) and (person, has one too many). Measured against the prices, what a trail would gain if its end
 * were free only falls along tight and slack pairs, so that the best trail comes first from a queue, as in Dijkstra's algorithm, and a
 * small hope keeps a search short. Each state is reached once; a trail that would have to use a pair twice is not found.
 */
final class Trails {

    private static final int NONE = -1;
    private static final double LEAST_GAIN = 1e-9;

    /** Looking at a person costs one unit of effort, and one more for so many candidates. */
    private static final int CANDIDATES_PER_EFFORT = 32;

    private final CandidateGraph graph;
    private final Meetings meetings;
    private final double[] price;
    private final int[] floor;

    private final int[] seen;
    private final double[] hope;
    private final int[] from;
    private final int[] via;
    private final boolean[] settled;
    private int search;
    private final TrailQueue queue = new TrailQueue();

    private int start;
    private double best;
    private int bestEnd;
    private double prune;

    /** @param floor how many meetings nobody may be pushed below; not enforced where somebody has fewer already */
    Trails(CandidateGraph graph, Meetings meetings, double[] price, int[] floor) {
        this.graph = graph;
        this.meetings = meetings;
        this.price = price;
        this.floor = floor;
        int states = 2 * graph.people();
        seen = new int[states];
        hope = new double[states];
        from = new int[states];
        via = new int[states];
        settled = new boolean[states];
    }

    /** Gives somebody with room another meeting if that gains; returns whether it did. */
    boolean fill(int person, int effort) {
        best = LEAST_GAIN;
        return meetings.hasRoom(person) && run(needsOne(person), price[person], price[person] + LEAST_GAIN, effort);
    }

    /** Exchanges a meeting of somebody's if that gains; returns whether it did. */
    boolean exchange(int person, double violation, int effort) {
        best = LEAST_GAIN;
        return meetings.degree(person) > 0
                && run(hasOneTooMany(person), -price[person], violation + price[person], effort);
    }

    /** Gives somebody with room another meeting at little cost; returns whether there is a way. */
    boolean force(int person, int effort) {
        best = Double.NEGATIVE_INFINITY;
        return run(needsOne(person), price[person], 0, effort);
    }

    /** The people on the trail that was last applied, as many as told. */
    int trail(int[] people) {
        int size = 0;
        for (int state = bestEnd; state != NONE && size < people.length; state = from[state]) {
            people[size++] = person(state);
        }
        return size;
    }

    private static int needsOne(int person) {
        return 2 * person;
    }

    private static int hasOneTooMany(int person) {
        return 2 * person + 1;
    }

    private static int person(int state) {
        return state >> 1;
    }

    private static boolean needsOneMore(int state) {
        return (state & 1) == 0;
    }

    private boolean run(int first, double firstHope, double reach, int effort) {
        search++;
        queue.clear();
        start = first;
        bestEnd = NONE;
        prune = reach;
        label(first, firstHope, NONE, NONE);
        int left = effort;
        while (!queue.isEmpty() && left > 0) {
            int state = queue.removeFirst();
            if (settled[state]) {
                continue;
            }
            int person = person(state);
            left -= 1 + (graph.start(person + 1) - graph.start(person)) / CANDIDATES_PER_EFFORT;
            settled[state] = true;
            if (hope[state] + prune <= best) {
                break;
            }
            if (needsOneMore(state)) {
                addFrom(state);
            } else {
                removeFrom(state);
            }
        }
        if (bestEnd == NONE) {
            return false;
        }
        apply();
        return true;
    }

    private void addFrom(int state) {
        int v = person(state);
        for (int h = graph.start(v); h < graph.start(v + 1); h++) {
            int e = graph.edge(h);
            int u = graph.neighbour(h);
            if (!meetings.has(e)) {
                double next = hope[state] - (price[v] + price[u] - graph.weight(e));
                int to = hasOneTooMany(u);
                if (isBetter(to, next) && !isOnTrail(e, hasOneTooMany(v), state)) {
                    label(to, next, state, e);
                    if (roomAtEnd(u) > 0) {
                        end(to, next + price[u]);
                    }
                }
            }
        }
    }

    private void removeFrom(int state) {
        int u = person(state);
        for (int h = graph.start(u); h < graph.start(u + 1); h++) {
            int e = graph.edge(h);
            int p = graph.neighbour(h);
            if (meetings.has(e)) {
                double next = hope[state] - (graph.weight(e) - price[u] - price[p]);
                int to = needsOne(p);
                if (isBetter(to, next) && !isOnTrail(e, needsOne(u), state)) {
                    label(to, next, state, e);
                    if (canSpare(p)) {
                        end(to, next - price[p]);
                    }
                }
            }
        }
    }

    private boolean isBetter(int state, double next) {
        return next + prune > best && (seen[state] != search || (!settled[state] && next > hope[state]));
    }

    private void label(int state, double next, int before, int edge) {
        seen[state] = search;
        settled[state] = false;
        hope[state] = next;
        from[state] = before;
        via[state] = edge;
        queue.add(next, state);
    }

    /** A pair can only be met twice from its other side, whose state it then led to. */
    private boolean isOnTrail(int edge, int otherSide, int state) {
        if (seen[otherSide] != search || via[otherSide] != edge) {
            return false;
        }
        for (int at = state; at != NONE; at = from[at]) {
            if (via[at] == edge) {
                return true;
            }
        }
        return false;
    }

    private int roomAtEnd(int person) {
        int room = meetings.room(person);
        return person != person(start) ? room : needsOneMore(start) ? room - 1 : room + 1;
    }

    private boolean canSpare(int person) {
        int after = meetings.degree(person) - 1;
        if (person == person(start)) {
            after += needsOneMore(start) ? 1 : -1;
        }
        boolean startKeepsItsFloor = needsOneMore(start) || meetings.degree(person(start)) > floor[person(start)];
        return after >= floor[person] && startKeepsItsFloor && after >= 0;
    }

    private void end(int state, double gain) {
        if (gain > best) {
            best = gain;
            bestEnd = state;
        }
    }

    private void apply() {
        for (int state = bestEnd; from[state] != NONE; state = from[state]) {
            if (needsOneMore(state)) {
                meetings.remove(via[state]);
            } else {
                meetings.add(via[state]);
            }
        }
    }
}
