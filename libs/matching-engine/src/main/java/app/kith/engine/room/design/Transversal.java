package app.kith.engine.room.design;

/**
 * Resolvable transversal designs from difference matrices (MacNeish 1922; Colbourn and Dinitz, Handbook of Combinatorial Designs, 2nd
 * ed., VI.17): a point is a column and an element of a group; round r moves column c by the matrix's entry (c, r).
 */
final class Transversal {

    /** (15, 5; 1) over Z_15: a column of zeros, these seven, and their negatives (Schellenberg, van Rees, Vanstone 1978). */
    private static final int[][] FIFTEEN = {
        {0, 0, 0, 0, 0, 0, 0},
        {1, 2, 3, 4, 5, 6, 7},
        {2, 5, 7, 9, 12, 4, 1},
        {6, 3, 14, 10, 7, 13, 4},
        {10, 6, 1, 11, 2, 7, 12}
    };

    /** (12, 6; 1) over Z_6 × Z_2, (b, a) written b + 6a (Hanani 1975, lemma 3.21). */
    private static final int[][] TWELVE = {
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
        {0, 6, 8, 2, 7, 1, 9, 11, 4, 10, 5, 3},
        {0, 3, 6, 1, 9, 11, 2, 8, 5, 4, 7, 10},
        {0, 8, 1, 11, 5, 9, 3, 10, 2, 7, 6, 4},
        {0, 4, 11, 10, 2, 7, 8, 6, 9, 1, 3, 5}
    };

    private Transversal() {}

    /** The largest group size for which {@link #of} has a design. */
    static int largest(int groups) {
        if (groups == 12 || groups == 15) {
            return groups == 12 ? TWELVE.length : FIFTEEN.length;
        }
        int smallest = groups;
        for (int rest = groups; rest > 1; ) {
            int factor = primePowerOf(rest);
            smallest = Math.min(smallest, factor);
            rest /= factor;
        }
        return smallest;
    }

    private static int primePowerOf(int number) {
        int prime = GaloisField.smallestFactor(number);
        int power = 1;
        while (number / power % prime == 0) {
            power *= prime;
        }
        return power;
    }

    /** At most so many rounds, of as many as there are groups; points of one column, numbered c·groups up to (c + 1)·groups, never meet. */
    static Schedule of(int groups, int size, int most) {
        return switch (groups) {
            case 12 -> rounds(sums(6, 2), TWELVE, size, most);
            case 15 -> rounds(sums(15, 1), fifteen(), size, most);
            default -> overFields(groups, size, most);
        };
    }

    /** The product of fields: an element is written digit by digit, and column c multiplies each digit by c. */
    private static Schedule overFields(int groups, int size, int most) {
        int[][] sum = new int[groups][groups];
        int[][] matrix = new int[size][groups];
        int unit = 1;
        for (int rest = groups; rest > 1; ) {
            GaloisField field = new GaloisField(primePowerOf(rest));
            for (int a = 0; a < groups; a++) {
                int digit = a / unit % field.order;
                for (int b = 0; b < groups; b++) {
                    sum[a][b] += unit * field.plus(digit, b / unit % field.order);
                }
                for (int column = 0; column < size; column++) {
                    matrix[column][a] += unit * field.times(column, digit);
                }
            }
            unit *= field.order;
            rest /= field.order;
        }
        return rounds(sum, matrix, size, most);
    }

    private static Schedule rounds(int[][] sum, int[][] matrix, int size, int most) {
        int groups = sum.length;
        int[][] rounds = new int[Math.min(most, groups)][groups * size];
        for (int round = 0; round < rounds.length; round++) {
            for (int start = 0; start < groups; start++) {
                for (int column = 0; column < size; column++) {
                    rounds[round][start * size + column] = column * groups + sum[start][matrix[column][round]];
                }
            }
        }
        return new Schedule(size, rounds);
    }

    private static int[][] sums(int first, int second) {
        int[][] sum = new int[first * second][first * second];
        for (int a = 0; a < sum.length; a++) {
            for (int b = 0; b < sum.length; b++) {
                sum[a][b] = (a + b) % first + (a / first + b / first) % second * first;
            }
        }
        return sum;
    }

    private static int[][] fifteen() {
        int[][] matrix = new int[5][15];
        for (int row = 0; row < 5; row++) {
            for (int i = 0; i < 7; i++) {
                matrix[row][1 + i] = FIFTEEN[row][i];
                matrix[row][8 + i] = (15 - FIFTEEN[row][i]) % 15;
            }
        }
        return matrix;
    }
}
