package app.kith.bench.matching.reasons;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who meets whom, and why. */
record ReasonedPlan(List<Meeting> meetings) {

    ReasonedPlan {
        meetings = List.copyOf(meetings);
    }

    Set<Couple> couples() {
        return meetings.stream().map(Meeting::couple).collect(Collectors.toSet());
    }

    List<Reason> reasons() {
        return meetings.stream().flatMap(meeting -> meeting.reasons().stream()).toList();
    }
}
