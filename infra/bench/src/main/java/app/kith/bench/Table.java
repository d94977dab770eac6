package app.kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Measurements as a table for people and as JSON lines for programs. */
public record Table(List<Measured> figures) {

    private static final List<String> TITLES =
            List.of("figure", "value", "unit", "baseline", "ratio", "goal", "reached");
    private static final JsonMapper JSON = new JsonMapper();

    public void print(PrintStream out) {
        List<List<String>> rows = new ArrayList<>(List.of(TITLES));
        figures.forEach(figure -> rows.add(cells(figure)));
        int[] widths = IntStream.range(0, TITLES.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            out.println(IntStream.range(0, row.size())
                    .mapToObj(column -> row.get(column)
                            + " ".repeat(widths[column] - row.get(column).length()))
                    .collect(Collectors.joining("  "))
                    .stripTrailing());
        }
    }

    private static List<String> cells(Measured figure) {
        var goal = figure.goal();
        var baseline = figure.baseline();
        return List.of(
                figure.figure(),
                Measured.text(figure.value()),
                figure.unit(),
                baseline == null ? "" : Measured.text(baseline),
                baseline == null || baseline == 0 ? "" : Measured.text(figure.value() / baseline),
                goal == null ? "" : goal.text(),
                goal == null ? "–" : goal.isReachedBy(figure.value()) ? "yes" : "NO");
    }

    public void write(Path file) {
        try {
            Files.write(file, figures.stream().map(Table::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Measured figure) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("figure", figure.figure());
        line.put("value", figure.value());
        line.put("unit", figure.unit());
        var goal = figure.goal();
        if (goal != null) {
            line.put("goal", goal.text());
            line.put("reached", goal.isReachedBy(figure.value()));
        }
        if (figure.baseline() != null) {
            line.put("baseline", figure.baseline());
        }
        return JSON.writeValueAsString(line);
    }
}
