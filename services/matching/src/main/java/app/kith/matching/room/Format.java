package app.kith.matching.room;

import java.util.List;

/** How a round is seated, as the organiser asked for it. */
sealed interface Format {

    /** In twos. */
    record Pairs() implements Format {}

    /**
     * In twos, one of each side.
     *
     * @param roles whoever has one of these roles is of the first side
     */
    record Sides(List<String> roles) implements Format {}

    record Tables(int size) implements Format {}

    /** What tells two formats apart, and one request from another. */
    default String text() {
        return switch (this) {
            case Pairs() -> "automatic";
            case Sides(List<String> roles) -> "sides " + roles;
            case Tables(int size) -> "tables of " + size;
        };
    }
}
