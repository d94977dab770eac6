package app.kith.engine.timetable;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Slots for meetings that only pairs and tables limit: an edge colouring, made even over the slots. */
final class Rounds {

    private final TimetableRequest request;
    private final EdgeColouring colouring;
    private final TimetableSettings settings;

    private Rounds(TimetableRequest request, TimetableSettings settings) {
        this.request = request;
        this.settings = settings;
        colouring = new EdgeColouring(request.people(), request.slots(), request.lefts(), request.rights());
    }

    static int[] colour(TimetableRequest request, TimetableSettings settings) {
        var rounds = new Rounds(request, settings);
        rounds.fill();
        return rounds.colouring.colours();
    }

    private void fill() {
        int meetings = request.meetings();
        long room = (long) request.slots() * request.tables();
        int[] order = byWeight();
        int[] open = new int[meetings];
        int opens = 0;
        for (int i = 0; i < meetings && i < room; i++) {
            if ((i & 0xFFF) == 0 && !settings.goesOn((double) i / meetings)) {
                return;
            }
            if (!colouring.add(order[i])) {
                open[opens++] = order[i];
            }
        }
        var random = new SplittableRandom(settings.seed());
        for (int i = 0; i < opens && settings.goesOn(1); i++) {
            int lost = colouring.wander(open[i], random);
            if (lost != EdgeColouring.NONE) {
                colouring.cheapen(lost, request.weights());
            }
        }
        colouring.balance();
    }

    /** Dearest first, ties in order of their numbers; a weight that is not negative sorts like its bits. */
    private int[] byWeight() {
        int meetings = request.meetings();
        int[] order = new int[meetings];
        long[] keys = new long[meetings];
        boolean equal = true;
        for (int m = 0; m < meetings; m++) {
            float weight = (float) (request.weight(m) + 0.0);
            keys[m] = ((long) ~Float.floatToRawIntBits(weight) << 32) | m;
            equal &= request.weight(m) == request.weight(0);
        }
        if (!equal) {
            Arrays.sort(keys);
        }
        Arrays.setAll(order, i -> (int) keys[i]);
        return order;
    }
}
