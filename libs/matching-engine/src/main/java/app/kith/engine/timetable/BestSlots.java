package app.kith.engine.timetable;

/** The best rule-abiding timetable seen: few meetings lost that must be held, then little weight lost, then few breaks. */
final class BestSlots {

    private final TimetableRequest request;
    private final int[] slot;
    private int mustLost = Integer.MAX_VALUE;
    private int lost = Integer.MAX_VALUE;
    private double weightLost;
    private int breaks;

    BestSlots(TimetableRequest request) {
        this.request = request;
        slot = new int[request.meetings()];
    }

    void offer(Calendar calendar, int itsBreaks) {
        if (calendar.waiting() == 0 && lost == 0 && itsBreaks >= breaks) {
            return;
        }
        int itsMustLost = 0;
        double itsWeightLost = 0;
        for (int i = 0; i < calendar.waiting(); i++) {
            double weight = request.weight(calendar.waiting(i));
            if (Double.isInfinite(weight)) {
                itsMustLost++;
            } else {
                itsWeightLost += weight;
            }
        }
        if (isBetter(itsMustLost, itsWeightLost, itsBreaks)) {
            mustLost = itsMustLost;
            lost = calendar.waiting();
            weightLost = itsWeightLost;
            breaks = itsBreaks;
            System.arraycopy(calendar.slot, 0, slot, 0, slot.length);
        }
    }

    private boolean isBetter(int itsMustLost, double itsWeightLost, int itsBreaks) {
        if (itsMustLost != mustLost) {
            return itsMustLost < mustLost;
        }
        double tolerance = 1e-9 * (1 + weightLost);
        if (Math.abs(itsWeightLost - weightLost) > tolerance) {
            return itsWeightLost < weightLost;
        }
        return itsBreaks < breaks;
    }

    /** Nothing lost and nobody idle: no timetable is better. */
    boolean isPerfect() {
        return lost == 0 && breaks == 0;
    }

    boolean holdsAllThatMust() {
        return mustLost == 0;
    }

    int[] slots() {
        return slot;
    }
}
