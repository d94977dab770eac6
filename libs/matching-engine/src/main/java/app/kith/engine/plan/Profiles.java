package app.kith.engine.plan;

/** Asks and offers of each person side by side in one array, in single precision, so that looking somebody up reads one place of memory. */
final class Profiles {

    private final int[] start;
    private final int[] data;

    Profiles(SparseRows asks, SparseRows offers) {
        int people = asks.people();
        start = new int[people + 1];
        for (int v = 0; v < people; v++) {
            start[v + 1] = start[v] + 1 + 2 * (asks.length(v) + offers.length(v));
        }
        data = new int[start[people]];
        for (int v = 0; v < people; v++) {
            data[start[v]] = start[v] + 1 + 2 * asks.length(v);
            copy(asks, v, start[v] + 1);
            copy(offers, v, data[start[v]]);
        }
    }

    private void copy(SparseRows rows, int person, int to) {
        int next = to;
        for (int at = rows.start[person]; at < rows.start[person + 1]; at++) {
            data[next++] = rows.feature[at];
            data[next++] = Float.floatToRawIntBits((float) rows.value[at]);
        }
    }

    /**
     * For each of some people, what they ask times what somebody offers, and what they offer times what somebody asks. All places are
     * touched before the first is read: processors wait for many places of memory at once, unless a branch depends on one of them.
     */
    void meet(int[] people, int count, float[] asked, float[] offered, float[] gives, float[] gets) {
        int touched = 0;
        for (int i = 0; i < count; i++) {
            touched += data[start[people[i]]] ^ data[start[people[i] + 1] - 1];
        }
        gives[0] = touched; // overwritten below; kept so that touching is not optimised away
        for (int i = 0; i < count; i++) {
            int from = start[people[i]];
            gives[i] = sum(from + 1, data[from], offered);
            gets[i] = sum(data[from], start[people[i] + 1], asked);
        }
    }

    private float sum(int from, int to, float[] values) {
        float sum = 0;
        for (int at = from; at < to; at += 2) {
            sum += Float.intBitsToFloat(data[at + 1]) * values[data[at]];
        }
        return sum;
    }
}
