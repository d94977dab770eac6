package app.kith.bench.matching.reasons;

import app.kith.bench.Goal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the figures are to reach. */
final class Targets {

    private static final Map<ReasonFigure, Row.Target> CROWD_A = Map.of(
            ReasonFigure.RIGHT, Row.Target.share(new Goal.AtLeast(0.80)),
            ReasonFigure.TOLD, Row.Target.count(new Goal.AtLeast(22)),
            ReasonFigure.TRAPS, Row.Target.share(new Goal.AtMost(0.05)));

    private static final Map<ReasonFigure, Row.Target> CONFIRMED = Map.of(
            ReasonFigure.RIGHT, Row.Target.share(new Goal.AtLeast(0.95)),
            ReasonFigure.TOLD_OF_BEST, Row.Target.share(new Goal.AtLeast(0.85)));

    static final Row.Target TOPIC_AMONG_THREE = Row.Target.share(new Goal.AtLeast(0.80));

    private Targets() {}

    static Row.@Nullable Target of(boolean crowdA, Row.Part part, ReasonFigure figure) {
        return switch (part) {
            case ALL -> crowdA ? CROWD_A.get(figure) : null;
            case KEPT_APART_CONFIRMED -> CONFIRMED.get(figure);
            case KEPT_APART, ALL_CONFIRMED -> null;
        };
    }
}
