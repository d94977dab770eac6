package app.kith.bench.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Pairs of mentee and mentor that were matched or passed over. A person has no name and is recognised by what the profile says.
 *
 * @param people every person once, mentees and mentors numbered together
 */
record Mentoring(List<Person> people, List<Pair> pairs) {

    /** What each column is, and why it may be used: all were filled in by the person before anybody was matched. */
    static final Map<String, String> COLUMNS = Map.of(
            "major", "the field of study, from the person's profile",
            "help_topics", "what a mentee asks for and a mentor offers, from the application",
            "experitse", "the industries of interest or practice, from the person's profile");

    /** The outcome, never a feature. */
    static final String OUTCOME = "final_match";

    private static final Pattern ENTRY = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'|\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    record Person(boolean mentor, List<String> majors, List<String> topics, List<String> expertise) {}

    record Pair(int mentee, int mentor, boolean matched) {}

    static Mentoring read(Path file) {
        Map<Person, Integer> numbers = new LinkedHashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                int mentee = numbers.computeIfAbsent(person(row, "mentee", lists), ignored -> numbers.size());
                int mentor = numbers.computeIfAbsent(person(row, "mentor", lists), ignored -> numbers.size());
                pairs.add(new Pair(mentee, mentor, row.getField(OUTCOME).equals("1")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Mentoring(List.copyOf(numbers.keySet()), pairs);
    }

    private static Person person(NamedCsvRecord row, String side, Map<String, List<String>> lists) {
        return new Person(
                side.equals("mentor"),
                lists.computeIfAbsent(row.getField(side + "_major"), Mentoring::list),
                lists.computeIfAbsent(row.getField(side + "_help_topics"), Mentoring::list),
                lists.computeIfAbsent(row.getField(side + "_experitse"), Mentoring::list));
    }

    /** In alphabetical order, so that the same profile in another order is the same person. */
    private static List<String> list(String text) {
        List<String> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(text);
        while (entry.find()) {
            String found = entry.group(1) == null ? entry.group(2) : entry.group(1);
            entries.add((found.contains("\\") ? ESCAPE.matcher(found).replaceAll("$1") : found).strip());
        }
        return entries.stream().sorted().distinct().toList();
    }
}
