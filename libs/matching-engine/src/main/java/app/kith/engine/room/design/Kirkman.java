package app.kith.engine.room.design;

/**
 * Kirkman triple systems: n points in threes, n = 3 (mod 6), in (n - 1) / 2 rounds, which is all that is possible (Ray-Chaudhuri and
 * Wilson, Solution of Kirkman's schoolgirl problem, 1971). Here for 3q and 2q + 1 points, q = 6t + 1 a prime power, and for 2r + 1
 * points where all pairs of r points can be covered by blocks of four.
 */
final class Kirkman {

    private Kirkman() {}

    /** Whether {@link #of} has a system with so many triples a round. */
    static boolean exists(int groups) {
        return isOneModuloSix(groups) || (groups % 2 == 1 && isOneModuloSix((3 * groups - 1) / 2));
    }

    static Schedule of(int groups) {
        return isOneModuloSix(groups)
                ? threeCopies(new GaloisField(groups))
                : twoCopies(new GaloisField((3 * groups - 1) / 2));
    }

    private static boolean isOneModuloSix(int q) {
        return q % 6 == 1 && GaloisField.exists(q);
    }

    /** Point x of copy j is j·q + x. */
    private static Schedule threeCopies(GaloisField field) {
        int q = field.order;
        int t = (q - 1) / 6;
        int[][] rounds = new int[q + 3 * t][3 * q];
        for (int by = 0; by < q; by++) {
            Row row = new Row(rounds[by], field, by);
            row.block(0, q, 2 * q);
            for (int i = 0; i < t; i++) {
                for (int copy = 0; copy < 3 * q; copy += q) {
                    row.block(copy + field.power(i), copy + field.power(i + 2 * t), copy + field.power(i + 4 * t));
                }
                for (int step = t; step < 6 * t; step += 2 * t) {
                    transversal(row, field, i + step);
                }
            }
        }
        int round = q;
        for (int step = 0; step < 6 * t; step += 2 * t) {
            for (int i = 0; i < t; i++, round++) {
                for (int by = 0; by < q; by++) {
                    transversal(new Row(rounds[round], field, by, by), field, i + step);
                }
            }
        }
        return new Schedule(3, rounds);
    }

    private static void transversal(Row row, GaloisField field, int i) {
        int q = field.order;
        int t = (q - 1) / 6;
        row.block(field.power(i), q + field.power(i + 2 * t), 2 * q + field.power(i + 4 * t));
    }

    /** Point x of copy j is j·q + x, and 2q the point that stays. */
    private static Schedule twoCopies(GaloisField field) {
        int q = field.order;
        int t = (q - 1) / 6;
        int two = field.plus(1, 1);
        int m = 0;
        while (field.times(two, field.power(m)) != field.plus(field.power(t), 1)) {
            m++;
        }
        int[][] rounds = new int[q][2 * q + 1];
        for (int by = 0; by < q; by++) {
            Row row = new Row(rounds[by], field, by);
            row.block(2 * q, 0, q);
            for (int i = 0; i < t; i++) {
                for (int j = i; j < 6 * t; j += 2 * t) {
                    row.block(field.power(j), field.power(j + t), q + field.power(j + m));
                }
                int k = i + m + t;
                row.block(q + field.power(k), q + field.power(k + 2 * t), q + field.power(k + 4 * t));
            }
        }
        return new Schedule(3, rounds);
    }

    /**
     * All pairs of r points lie in blocks of four, exactly once. Two copies of the points and one more carry the system: over each block
     * lies an affine plane of order 3 whose lines through the one more point are its pairs of copies; round x joins all parallels to the
     * line of x.
     */
    static Schedule over(Schedule fours) {
        int r = fours.points();
        GaloisField field = new GaloisField(3);
        int[][] rounds = new int[r][2 * r + 1];
        Row[] rows = new Row[r];
        for (int x = 0; x < r; x++) {
            rows[x] = new Row(rounds[x], field, 0);
            rows[x].block(2 * r, x, r + x);
        }
        // directions (1, 0), (0, 1), (1, 1), (1, 2); the point a·direction is copy a - 1
        int[][] directions = {{1, 0}, {0, 1}, {1, 1}, {1, 2}};
        int[] plane = new int[9];
        for (int round = 0; round < fours.rounds(); round++) {
            for (int place = 0; place < r; place += 4) {
                for (int i = 0; i < 4; i++) {
                    int x = fours.at(round, place + i);
                    plane[directions[i][0] * 3 + directions[i][1]] = x;
                    plane[2 * directions[i][0] % 3 * 3 + 2 * directions[i][1] % 3] = r + x;
                }
                for (int i = 0; i < 4; i++) {
                    parallels(rows[fours.at(round, place + i)], plane, directions[i]);
                }
            }
        }
        return new Schedule(3, rounds);
    }

    private static void parallels(Row row, int[] plane, int[] direction) {
        int crossX = direction[0] == 0 ? 1 : 0;
        int crossY = direction[0] == 0 ? 0 : 1;
        for (int away = 1; away <= 2; away++) {
            int[] line = new int[3];
            for (int along = 0; along < 3; along++) {
                int x = (away * crossX + along * direction[0]) % 3;
                int y = (away * crossY + along * direction[1]) % 3;
                line[along] = plane[x * 3 + y];
            }
            row.block(line[0], line[1], line[2]);
        }
    }

    /** One round being written, every block moved by the same element of the field. */
    private static final class Row {

        private final int[] round;
        private final GaloisField field;
        private final int by;
        private int at;

        Row(int[] round, GaloisField field, int by) {
            this(round, field, by, 0);
        }

        Row(int[] round, GaloisField field, int by, int blocks) {
            this.round = round;
            this.field = field;
            this.by = by;
            at = 3 * blocks;
        }

        void block(int a, int b, int c) {
            round[at++] = moved(a);
            round[at++] = moved(b);
            round[at++] = moved(c);
        }

        private int moved(int point) {
            int q = field.order;
            boolean stays = by == 0 || (point == 2 * q && round.length == 2 * q + 1);
            return stays ? point : point - point % q + field.plus(point % q, by);
        }
    }
}
