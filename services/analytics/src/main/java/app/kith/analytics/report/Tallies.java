package app.kith.analytics.report;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/** What the SQL function {@code figures} counted for one gathering. */
record Tallies(Map<String, Tally> byId) {

    static Tallies of(List<Tally> rows) {
        return new Tallies(rows.stream().collect(toMap(Tally::id, identity())));
    }

    Tally of(String id) {
        var tally = byId.get(id);
        if (tally == null) {
            throw new IllegalStateException("the SQL knows no figure " + id);
        }
        return tally;
    }

    /** The numerator of a figure that can always be counted. */
    long count(String id) {
        var numerator = of(id).numerator();
        if (numerator == null) {
            throw new IllegalStateException("the figure " + id + " is no plain count");
        }
        return numerator;
    }
}
