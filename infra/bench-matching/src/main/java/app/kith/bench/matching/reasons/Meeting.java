package app.kith.bench.matching.reasons;

import java.util.List;

/** Two people whom a plan puts together, with the reasons that it states, the best first. */
record Meeting(Couple couple, List<Reason> reasons) {

    Meeting {
        reasons = List.copyOf(reasons);
    }
}
