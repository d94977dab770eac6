package app.kith.engine.timetable;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A proper edge colouring, grown edge by edge: a common free colour, else an alternating path (König 1916; enough for two-sided
 * graphs in Δ colours), else a fan (Vizing 1964 in the form of Misra and Gries 1992; enough for every graph in Δ + 1 colours). With
 * fewer colours an edge may stay without one; then it changes places with coloured neighbours at random until a place is found.
 */
final class EdgeColouring {

    static final int NONE = -1;
    private static final int WALK = 3_000;

    private final int colours;
    private final int words;
    private final int[] left;
    private final int[] right;
    private final int[] colour;
    private final int[] at;
    private final long[] free;
    private final int[] size;
    private int[] path = new int[64];
    private int pathLength;
    private final int[] fan;
    private final int[] fanEnd;
    private final int[] inFan;
    private int fans;

    EdgeColouring(int people, int colours, int[] left, int[] right) {
        this.colours = colours;
        this.left = left;
        this.right = right;
        words = (colours + 63) >>> 6;
        colour = new int[left.length];
        Arrays.fill(colour, NONE);
        at = new int[Math.multiplyExact(people, colours)];
        Arrays.fill(at, NONE);
        free = new long[people * words];
        for (int c = 0; c < colours; c++) {
            for (int v = 0; v < people; v++) {
                free[v * words + (c >>> 6)] |= 1L << c;
            }
        }
        size = new int[colours];
        fan = new int[colours + 1];
        fanEnd = new int[colours + 1];
        inFan = new int[left.length];
    }

    int[] colours() {
        return colour;
    }

    int colour(int edge) {
        return colour[edge];
    }

    int size(int c) {
        return size[c];
    }

    /** The edge of this colour at a person, or {@link #NONE}. */
    int at(int person, int c) {
        return at[person * colours + c];
    }

    /** Gives an edge a colour, re-colouring others where it has to; false leaves everything but alternating paths as it was. */
    boolean add(int edge) {
        int u = left[edge];
        int v = right[edge];
        int common = commonFree(u, v);
        if (common != NONE) {
            set(edge, common);
            return true;
        }
        int a = firstFree(u);
        int b = firstFree(v);
        if (a == NONE || b == NONE) {
            return false;
        }
        if (walk(v, a, b) != u) {
            flip(a, b);
            set(edge, a);
            return true;
        }
        return spread(edge, u, v) || spread(edge, v, u);
    }

    /** Lets an edge without a colour take the place of neighbours in turn; the last of them stays without, if any. */
    int wander(int edge, SplittableRandom random) {
        int open = edge;
        int came = NONE;
        for (int step = 0; step < WALK && !add(open); step++) {
            boolean swapped = random.nextBoolean();
            int u = swapped ? right[open] : left[open];
            int v = left[open] + right[open] - u;
            int c = randomFree(u, random);
            if (c == NONE || at(v, c) == came) {
                continue;
            }
            int pushed = at(v, c);
            clear(pushed);
            set(open, c);
            came = open;
            open = pushed;
        }
        return colour[open] == NONE ? open : NONE;
    }

    /** Gives an edge the place of a neighbour that is cheaper to lose, and so on down; returns the one that is lost. */
    int cheapen(int edge, double[] weight) {
        int open = edge;
        while (true) {
            int cheapest = open;
            for (int c = 0; c < colours; c++) {
                int blocking = blocking(open, c);
                if (blocking != NONE && weight[blocking] < weight[cheapest]) {
                    cheapest = blocking;
                }
            }
            if (cheapest == open) {
                return open;
            }
            int c = colour[cheapest];
            clear(cheapest);
            set(open, c);
            open = cheapest;
        }
    }

    /** The only edge that keeps another from a colour, or {@link #NONE} where there is no such or two. */
    private int blocking(int edge, int c) {
        int first = at(left[edge], c);
        int second = at(right[edge], c);
        if (first == NONE) {
            return second;
        }
        return second == NONE || second == first ? first : NONE;
    }

    /** Flips alternating paths until no two colours differ by more than one edge. */
    void balance() {
        int people = at.length / Math.max(1, colours);
        while (true) {
            int most = 0;
            int least = 0;
            for (int c = 1; c < colours; c++) {
                most = size[c] > size[most] ? c : most;
                least = size[c] < size[least] ? c : least;
            }
            if (colours == 0 || size[most] - size[least] <= 1) {
                return;
            }
            even(most, least, people);
        }
    }

    /** Two colours are paths and cycles; the paths that begin and end with the larger colour can give it one edge less. */
    private void even(int most, int least, int people) {
        int surplus = (size[most] - size[least]) / 2;
        for (int v = 0; v < people && surplus > 0; v++) {
            if (at(v, most) != NONE && at(v, least) == NONE) {
                walk(v, most, least);
                if ((pathLength & 1) == 1) {
                    flip(most, least);
                    surplus--;
                }
            }
        }
    }

    private void set(int edge, int c) {
        put(edge, left[edge], c);
        put(edge, right[edge], c);
        colour[edge] = c;
        size[c]++;
    }

    private void put(int edge, int person, int c) {
        at[person * colours + c] = edge;
        free[person * words + (c >>> 6)] &= ~(1L << c);
    }

    private void clear(int edge) {
        int c = colour[edge];
        take(left[edge], c);
        take(right[edge], c);
        colour[edge] = NONE;
        size[c]--;
    }

    private void take(int person, int c) {
        at[person * colours + c] = NONE;
        free[person * words + (c >>> 6)] |= 1L << c;
    }

    private int firstFree(int person) {
        for (int w = 0; w < words; w++) {
            long bits = free[person * words + w];
            if (bits != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return NONE;
    }

    private int commonFree(int u, int v) {
        for (int w = 0; w < words; w++) {
            long bits = free[u * words + w] & free[v * words + w];
            if (bits != 0) {
                return (w << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return NONE;
    }

    private int randomFree(int person, SplittableRandom random) {
        int from = random.nextInt(colours);
        for (int i = 0; i < colours; i++) {
            int c = from + i < colours ? from + i : from + i - colours;
            if (at(person, c) == NONE) {
                return c;
            }
        }
        return NONE;
    }

    /** Collects the path from a person along edges of two colours in turn, and returns where it ends. */
    private int walk(int from, int first, int second) {
        pathLength = 0;
        int person = from;
        int c = first;
        for (int edge = at(person, c); edge != NONE; edge = at(person, c)) {
            if (pathLength == path.length) {
                path = Arrays.copyOf(path, 2 * pathLength);
            }
            path[pathLength++] = edge;
            person = left[edge] + right[edge] - person;
            c = first + second - c;
        }
        return person;
    }

    /** Exchanges the two colours along the path that was walked last. */
    private void flip(int first, int second) {
        for (int i = 0; i < pathLength; i++) {
            clear(path[i]);
        }
        for (int i = 0; i < pathLength; i++) {
            set(path[i], (i & 1) == 0 ? second : first);
        }
    }

    private boolean spread(int edge, int centre, int end) {
        fans++;
        int last = 0;
        fan[0] = edge;
        fanEnd[0] = end;
        inFan[edge] = fans;
        int open = firstFree(centre);
        while (true) {
            int x = fanEnd[last];
            int common = commonFree(centre, x);
            if (common != NONE) {
                rotate(last, common);
                return true;
            }
            int next = extension(centre, x);
            if (next == NONE) {
                int d = firstFree(x);
                return d != NONE && turn(centre, open, d, last);
            }
            last++;
            fan[last] = next;
            fanEnd[last] = left[next] + right[next] - centre;
            inFan[next] = fans;
        }
    }

    /** An edge at the centre, not yet in the fan, whose colour is free at the fan's last person. */
    private int extension(int centre, int x) {
        for (int w = 0; w < words; w++) {
            for (long bits = free[x * words + w]; bits != 0; bits &= bits - 1) {
                int edge = at(centre, (w << 6) + Long.numberOfTrailingZeros(bits));
                if (edge != NONE && inFan[edge] != fans) {
                    return edge;
                }
            }
        }
        return NONE;
    }

    /** The colour d that is free at the last person lies in the fan already: make it free at the centre too. */
    private boolean turn(int centre, int open, int d, int last) {
        int inner = 0;
        while (inner < last && colour[fan[inner + 1]] != d) {
            inner++;
        }
        if (inner == last) {
            return false;
        }
        int end = walk(centre, d, open);
        flip(d, open);
        rotate(end == fanEnd[inner] ? last : inner, d);
        return true;
    }

    /** Every edge of the fan takes the colour of the next one; the last takes the colour that became free. */
    private void rotate(int last, int c) {
        for (int i = 1; i <= last; i++) {
            int moved = colour[fan[i]];
            clear(fan[i]);
            set(fan[i - 1], moved);
        }
        set(fan[last], c);
    }
}
