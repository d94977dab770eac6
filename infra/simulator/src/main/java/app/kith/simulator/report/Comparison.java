package app.kith.simulator.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every figure of a report beside what it must be. */
public final class Comparison {

    private record Line(String figure, String expected, String got) {
        boolean agrees() {
            return expected.equals(got);
        }
    }

    private static final String ABSENT = "(none)";

    private final List<Line> lines = new ArrayList<>();

    /** Compares the report alone; whatever either side knows and the other does not is a difference. */
    public static Comparison ofReport(Expectation expectation, JsonNode report) {
        var comparison = new Comparison();
        comparison.addCounts(expectation.counts(), report.path("counts"));
        comparison.addFigures(expectation.figures(), report.path("figures"));
        JsonNode arrivals = report.path("arrivals");
        long arrived = arrivals.isEmpty()
                ? 0
                : arrivals.get(arrivals.size() - 1).path("count").asLong();
        comparison.add("arrivals", expectation.counts().get("present"), arrived);
        return comparison;
    }

    private void addCounts(Map<String, Long> expected, JsonNode got) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(got.propertyNames());
        for (String name : names) {
            add(
                    "count " + name,
                    expected.get(name),
                    got.has(name) ? got.get(name).asLong() : null);
        }
    }

    private void addFigures(Map<String, Figure> expected, JsonNode got) {
        Map<String, String> published = new java.util.HashMap<>();
        got.forEach(figure ->
                published.put(figure.path("id").asString(), figure(figure).text()));
        Set<String> ids = new TreeSet<>(expected.keySet());
        ids.addAll(published.keySet());
        for (String id : ids) {
            Figure figure = expected.get(id);
            add(id, figure == null ? null : figure.text(), published.get(id));
        }
    }

    private static Figure figure(JsonNode node) {
        return new Figure(
                whole(node, "numerator"),
                whole(node, "denominator"),
                decimal(node, "rate"),
                decimal(node, "ciLow"),
                decimal(node, "ciHigh"),
                decimal(node, "median"),
                decimal(node, "p10"));
    }

    private static @Nullable Long whole(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asLong() : null;
    }

    private static @Nullable Double decimal(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asDouble() : null;
    }

    /** Adds one figure; nothing is written as such. */
    void add(String figure, @Nullable Object expected, @Nullable Object got) {
        lines.add(new Line(
                figure, expected == null ? ABSENT : expected.toString(), got == null ? ABSENT : got.toString()));
    }

    public boolean agrees() {
        return lines.stream().allMatch(Line::agrees);
    }

    public long differences() {
        return lines.stream().filter(line -> !line.agrees()).count();
    }

    public int size() {
        return lines.size();
    }

    /** Writes the table; lines that differ are marked. */
    public void print(PrintStream out) {
        int figure = width(lines.stream().map(Line::figure).toList(), "figure");
        int expected = width(lines.stream().map(Line::expected).toList(), "expected");
        String form = "%-" + figure + "s  %-" + expected + "s  %s%n";
        out.printf(form, "figure", "expected", "got");
        for (Line line : lines) {
            out.printf(form, line.figure(), line.expected(), line.got() + (line.agrees() ? "" : "   <-- differs"));
        }
    }

    private static int width(List<String> cells, String title) {
        return Math.max(
                title.length(), cells.stream().mapToInt(String::length).max().orElse(0));
    }
}
