package app.kith.bench.matching.reasons;

import app.kith.bench.Goal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a crowd: of the engine's plan, and of plans to judge it by.
 *
 * @param part of whom it tells
 * @param best of a plan made from the labels
 */
record Row(
        String crowd,
        Part part,
        String figure,
        Share engine,
        @Nullable Share tfIdf,
        @Nullable Share random,
        @Nullable Share best,
        @Nullable Target target) {

    /** Of whom a figure tells. */
    enum Part {
        ALL("all"),
        KEPT_APART("kept apart"),
        ALL_CONFIRMED("all, confirmed"),
        KEPT_APART_CONFIRMED("kept apart, confirmed");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /**
     * What a figure is to reach.
     *
     * @param counted whether the goal is a number of people, not a share
     */
    record Target(Goal goal, boolean counted) {

        static Target share(Goal goal) {
            return new Target(goal, false);
        }

        static Target count(Goal goal) {
            return new Target(goal, true);
        }

        boolean isReachedBy(Share share) {
            return goal.isReachedBy(counted ? share.count() : share.value());
        }
    }

    /** The same figure of both crowds together. */
    Row plus(Row other) {
        return new Row(
                crowd,
                part,
                figure,
                engine.plus(other.engine),
                sum(tfIdf, other.tfIdf),
                sum(random, other.random),
                sum(best, other.best),
                target);
    }

    Row of(String otherCrowd) {
        return new Row(otherCrowd, part, figure, engine, tfIdf, random, best, target);
    }

    private static @Nullable Share sum(@Nullable Share one, @Nullable Share other) {
        return one == null || other == null ? null : one.plus(other);
    }
}
