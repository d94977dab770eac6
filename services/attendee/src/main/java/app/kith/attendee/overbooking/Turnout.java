package app.kith.attendee.overbooking;

/** How many were expected at a gathering of the past, at least one, and how many of them came. */
public record Turnout(int expected, int came) {

    double share() {
        return (double) came / expected;
    }
}
