package app.kith.engine.room;

import java.util.Optional;

/** Resolvable transversal designs over finite fields. */
final class Transversal {

    private Transversal() {}

    static Optional<Schedule> find(int groups, int size) {
        if (!GaloisField.exists(groups) || size > groups) {
            return Optional.empty();
        }
        GaloisField field = new GaloisField(groups);
        int[][] rounds = new int[groups][groups * size];
        for (int slope = 0; slope < groups; slope++) {
            for (int start = 0; start < groups; start++) {
                for (int column = 0; column < size; column++) {
                    int height = field.plus(start, field.times(slope, column));
                    rounds[slope][start * size + column] = column * groups + height;
                }
            }
        }
        return Optional.of(new Schedule(size, rounds));
    }
}
