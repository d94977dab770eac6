package app.kith.drill;

import app.kith.drill.Evenings.Acknowledged;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a drill came to.
 *
 * @param began when the first evening did
 * @param strikes in their order
 * @param acknowledged every write that the platform has said yes to
 * @param lost those of them that are not in the fact store
 * @param complaints figures that differ, evenings that were broken off
 */
record Result(
        Instant began,
        List<Strike> strikes,
        List<Acknowledged> acknowledged,
        Set<Acknowledged> lost,
        List<String> complaints) {

    private static final String ROW = "%-10s %-10s %12s %13s %7s %6s  %s%n";

    boolean isGood() {
        return lost.isEmpty() && complaints.isEmpty() && strikes.stream().allMatch(Strike::isGood);
    }

    /** Each write stands with the fault before it, or at the top where there was none yet. */
    void print(PrintStream out) {
        out.printf(ROW, "kind", "part", "back after s", "acknowledged", "found", "lost", "");
        row(
                out,
                "(before)",
                "",
                "",
                began,
                strikes.isEmpty() ? Instant.MAX : strikes.getFirst().at(),
                "");
        for (int i = 0; i < strikes.size(); i++) {
            Strike strike = strikes.get(i);
            Instant until = i + 1 < strikes.size() ? strikes.get(i + 1).at() : Instant.MAX;
            String remark = strike.isGood() ? "" : "<-- " + (strike.note().isEmpty() ? "late" : strike.note());
            row(
                    out,
                    strike.fault().kind().toString(),
                    strike.fault().part(),
                    strike.backAfter(),
                    strike.at(),
                    until,
                    remark);
        }
        out.printf(ROW, "together", "", "", acknowledged.size(), acknowledged.size() - lost.size(), lost.size(), "");
        complaints.forEach(complaint -> out.println("  " + complaint));
        lost.forEach(write -> out.println("  lost: " + write.write()));
    }

    private void row(
            PrintStream out, String kind, String part, String back, Instant from, Instant until, String remark) {
        List<Acknowledged> within = acknowledged.stream()
                .filter(write -> !write.at().isBefore(from) && write.at().isBefore(until))
                .toList();
        long missing = within.stream().filter(lost::contains).count();
        out.printf(ROW, kind, part, back, within.size(), within.size() - missing, missing, remark);
    }
}
