package app.kith.bench.matching.reasons;

import app.kith.bench.Measured;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The figures of crowds as a table for people and as JSON lines for programs. */
record ReasonTable(List<Row> rows) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TITLES =
            List.of("crowd", "of whom", "figure", "Kith", "TF-IDF", "random", "best, from labels", "goal", "reached");

    /** The rows, and behind them those of the crowds of this name added up, figure by figure. */
    ReasonTable withSum(String name, List<String> crowds) {
        Map<List<Object>, Row> sums = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> crowds.contains(row.crowd()))
                .forEach(row -> sums.merge(List.of(row.part(), row.figure()), row.of(name), Row::plus));
        List<Row> all = new ArrayList<>(rows);
        all.addAll(
                sums.values().stream().sorted(Comparator.comparing(Row::part)).toList());
        return new ReasonTable(all);
    }

    void print(PrintStream out) {
        List<List<String>> lines = new ArrayList<>(List.of(TITLES));
        rows.forEach(row -> lines.add(cells(row)));
        int[] widths = IntStream.range(0, TITLES.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> line : lines) {
            out.println(IntStream.range(0, line.size())
                    .mapToObj(column -> line.get(column)
                            + " ".repeat(widths[column] - line.get(column).length()))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
    }

    /** One line each, those of the other figures behind. */
    List<String> json(List<Measured> others) {
        return Stream.concat(
                        rows.stream().map(ReasonTable::line), others.stream().map(ReasonTable::line))
                .toList();
    }

    private static String line(Measured figure) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("figure", figure.figure());
        line.put("value", figure.value());
        line.put("unit", figure.unit());
        if (figure.baseline() != null) {
            line.put("baseline", figure.baseline());
        }
        var goal = figure.goal();
        if (goal != null) {
            line.put("goal", goal.text());
            line.put("reached", goal.isReachedBy(figure.value()));
        }
        return JSON.writeValueAsString(line);
    }

    private static List<String> cells(Row row) {
        var target = row.target();
        return List.of(
                row.crowd(),
                row.part().title(),
                row.figure(),
                row.engine().toString(),
                text(row.tfIdf()),
                text(row.random()),
                text(row.best()),
                target == null ? "" : target.goal().text(),
                target == null ? "–" : target.isReachedBy(row.engine()) ? "yes" : "NO");
    }

    private static String text(@Nullable Share share) {
        return share == null ? "" : share.toString();
    }

    private static String line(Row row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("crowd", row.crowd());
        line.put("part", row.part().title());
        line.put("figure", row.figure());
        line.put("value", row.engine().value());
        line.put("count", row.engine().count());
        line.put("of", row.engine().of());
        put(line, "tfidf", row.tfIdf());
        put(line, "random", row.random());
        put(line, "best", row.best());
        var target = row.target();
        if (target != null) {
            line.put("goal", target.goal().text());
            line.put("reached", target.isReachedBy(row.engine()));
        }
        return JSON.writeValueAsString(line);
    }

    private static void put(Map<String, Object> line, String name, @Nullable Share share) {
        if (share != null) {
            line.put(name, share.value());
        }
    }
}
