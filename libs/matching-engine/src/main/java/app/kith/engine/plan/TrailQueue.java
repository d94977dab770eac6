package app.kith.engine.plan;

import java.util.Arrays;

/** States in order of their hope, the greatest first, equals by number: a binary heap. */
public final class TrailQueue {

    private double[] hope = new double[64];
    private int[] state = new int[64];
    private int size;

    public void clear() {
        size = 0;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void add(double hoped, int added) {
        if (size == state.length) {
            hope = Arrays.copyOf(hope, 2 * size);
            state = Arrays.copyOf(state, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!isBefore(hoped, added, hope[parent], state[parent])) {
                break;
            }
            hope[at] = hope[parent];
            state[at] = state[parent];
            at = parent;
        }
        hope[at] = hoped;
        state[at] = added;
    }

    public int removeFirst() {
        int first = state[0];
        size--;
        double hoped = hope[size];
        int moved = state[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isBefore(hope[child + 1], state[child + 1], hope[child], state[child])) {
                child++;
            }
            if (!isBefore(hope[child], state[child], hoped, moved)) {
                break;
            }
            hope[at] = hope[child];
            state[at] = state[child];
            at = child;
        }
        hope[at] = hoped;
        state[at] = moved;
        return first;
    }

    private static boolean isBefore(double hoped, int state, double than, int thanState) {
        return hoped > than || (hoped == than && state < thanState);
    }
}
