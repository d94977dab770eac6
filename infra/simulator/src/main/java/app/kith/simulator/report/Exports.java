package app.kith.simulator.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Reads the downloads and holds them against the expectation, person by person and pair by pair. */
public final class Exports {

    private final Expectation expectation;
    private final BinaryOperator<String> person;

    /**
     * For one evening.
     *
     * @param person gives, for a person id and a name in a download, what the outcome calls that person
     */
    public Exports(Expectation expectation, BinaryOperator<String> person) {
        this.expectation = expectation;
        this.person = person;
    }

    public void addTo(Comparison comparison, String attendanceCsv, String connectionsCsv) {
        addAttendance(comparison, rows(attendanceCsv));
        addConnections(comparison, rows(connectionsCsv));
    }

    private void addAttendance(Comparison comparison, List<NamedCsvRecord> rows) {
        Map<String, String> expected = expectation.attendance();
        Map<String, String> got = new HashMap<>();
        rows.forEach(row -> got.put(
                person.apply(row.getField("person id"), row.getField("name")),
                Expectation.attendanceLine(
                        !row.getField("checked in at").isEmpty(),
                        number(row, "met"),
                        number(row, "connections"),
                        number(row, "followed up"))));
        comparison.add("attendance.csv lines", expected.size(), rows.size());
        comparison.add("attendance.csv lines that differ", 0, differing(expected, got));
    }

    private void addConnections(Comparison comparison, List<NamedCsvRecord> rows) {
        Map<Set<String>, Boolean> expected = expectation.connectionLines();
        Map<Set<String>, Boolean> got = new HashMap<>();
        rows.forEach(row -> got.put(
                Set.of(
                        person.apply(row.getField("person a id"), row.getField("person a")),
                        person.apply(row.getField("person b id"), row.getField("person b"))),
                row.getField("followed up 48h").equals("yes")));
        comparison.add("connections.csv lines", expected.size(), rows.size());
        comparison.add("connections.csv lines that differ", 0, differing(expected, got));
    }

    private static <K, V> long differing(Map<K, V> expected, Map<K, V> got) {
        long wrong = expected.entrySet().stream()
                .filter(entry -> !Objects.equals(entry.getValue(), got.get(entry.getKey())))
                .count();
        return wrong
                + got.keySet().stream()
                        .filter(key -> !expected.containsKey(key))
                        .count();
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String csv) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }
}
