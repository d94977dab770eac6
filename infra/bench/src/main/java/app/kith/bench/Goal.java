package app.kith.bench;

/** What a figure is to reach. */
public sealed interface Goal {

    boolean isReachedBy(double value);

    /** As people write it: {@code ≤ 30}. */
    String text();

    record AtMost(double limit) implements Goal {
        @Override
        public boolean isReachedBy(double value) {
            return value <= limit;
        }

        @Override
        public String text() {
            return "≤ " + Measured.text(limit);
        }
    }

    record AtLeast(double limit) implements Goal {
        @Override
        public boolean isReachedBy(double value) {
            return value >= limit;
        }

        @Override
        public String text() {
            return "≥ " + Measured.text(limit);
        }
    }
}
