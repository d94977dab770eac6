package app.kith.attendee.gathering;

/** What came of scheduling a gathering. */
public sealed interface Scheduling {

    /** There was none under this id: now there is a draft. */
    record Drafted(Gathering gathering) implements Scheduling {}

    /** The gathering has new details, or had these already. */
    record Edited(Gathering gathering) implements Scheduling {}

    /** The gathering is over; its details are history and stay as they are. */
    record Over(GatheringState state) implements Scheduling {}
}
