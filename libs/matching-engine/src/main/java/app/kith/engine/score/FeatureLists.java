package app.kith.engine.score;

import java.util.Arrays;

/** For each feature of a person, the list of those who ask for it or offer it, read from its beginning to its end. */
final class FeatureLists {

    final SparseRows[] rows;
    final int[] next;
    final int[] end;
    final float[] factor;

    /** Where a list's entries are added: to what the person gives, or to what the person is given. */
    final int[][] sums;

    /** Whether a list brings up nobody any more. */
    final boolean[] retired;

    /** The longest first. */
    final int[] order;

    int count;
    int leading;
    private final int[] bound;

    FeatureLists(int room) {
        rows = new SparseRows[room];
        next = new int[room];
        end = new int[room];
        factor = new float[room];
        sums = new int[room][];
        retired = new boolean[room];
        order = new int[room];
        bound = new int[room];
    }

    int room() {
        return rows.length;
    }

    void clear() {
        count = 0;
    }

    void put(SparseRows from, int feature, float value, int[] addedTo) {
        if (from.size(feature) > 0) {
            rows[count] = from;
            next[count] = from.start(feature);
            end[count] = from.start(feature + 1);
            factor[count] = value;
            bound[count] = Fixed.of(from.most(feature) * value);
            sums[count] = addedTo;
            count++;
        }
    }

    void sort() {
        Arrays.fill(retired, 0, count, false);
        leading = count;
        for (int list = 0; list < count; list++) {
            int at = list;
            while (at > 0 && length(order[at - 1]) < length(list)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = list;
        }
    }

    /** What the retired lists can add to a sum at most. */
    int retiredBound(int[] sum) {
        int most = 0;
        for (int list = 0; list < count; list++) {
            if (retired[list] && sums[list] == sum) {
                most += bound[list];
            }
        }
        return most;
    }

    /** About how many entries the retired lists have in a block, if they are spread evenly. */
    long retiredIn(int begin, int blockEnd, int people) {
        long length = 0;
        for (int list = 0; list < count; list++) {
            length += retired[list] ? length(list) : 0;
        }
        return length * (blockEnd - begin) / (people - begin);
    }

    /** The list's first entry of this number or a larger one. */
    int seek(int list, int number) {
        int low = next[list];
        int high = end[list];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[list].column(middle) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int length(int list) {
        return end[list] - next[list];
    }
}
