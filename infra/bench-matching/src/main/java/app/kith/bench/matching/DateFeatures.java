package app.kith.bench.matching;

import app.kith.bench.matching.SpeedDating.Date;
import app.kith.bench.matching.SpeedDating.Person;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What is known beforehand of how one person may like another: both profiles, their differences, and wishes met by self-images. */
final class DateFeatures {

    private static final List<String> OWN = List.of(
            "age",
            "goal",
            "date",
            "go_out",
            "exphappy",
            "imprace",
            "imprelig",
            "attr3_1",
            "sinc3_1",
            "fun3_1",
            "intel3_1",
            "amb3_1",
            "gender");
    private static final List<String> INTERESTS = List.of(
            "sports",
            "tvsports",
            "exercise",
            "dining",
            "museums",
            "art",
            "hiking",
            "gaming",
            "clubbing",
            "reading",
            "tv",
            "theater",
            "movies",
            "concerts",
            "music",
            "shopping",
            "yoga");
    private static final List<String> WISHES = List.of("attr", "fun", "intel", "amb");

    /** Mean and standard deviation of each column, over profiles alone. */
    private final Map<String, double[]> scales = new HashMap<>();

    DateFeatures(Collection<List<Date>> waves) {
        List<Person> people = waves.stream()
                .flatMap(List::stream)
                .flatMap(date -> Stream.of(date.a(), date.b()))
                .distinct()
                .toList();
        for (String column : people.getFirst().profile().keySet()) {
            double[] known = people.stream()
                    .mapToDouble(person -> person.get(column))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double mean = Arrays.stream(known).average().orElse(0);
            double variance = Arrays.stream(known)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(1);
            scales.put(column, new double[] {mean, Math.sqrt(variance)});
        }
    }

    double[] of(Person from, Person to, double interests) {
        double[] row = new double[2 * OWN.size() + 10 + WISHES.size()];
        int at = 0;
        for (String column : OWN) {
            row[at++] = from.get(column);
            row[at++] = to.get(column);
        }
        double older = to.get("age") - from.get("age");
        boolean sameRace = from.get("race") == to.get("race");
        row[at++] = older;
        row[at++] = Math.abs(older);
        row[at++] = Math.min(Math.abs(older), 12);
        row[at++] = sameRace ? 1 : 0;
        row[at++] = sameRace ? 0 : scaled(from, "imprace");
        row[at++] = from.get("field_cd") == to.get("field_cd") ? 1 : 0;
        row[at++] = from.get("career_c") == to.get("career_c") ? 1 : 0;
        row[at++] = from.get("goal") == to.get("goal") ? 1 : 0;
        row[at++] = interests;
        row[at++] = INTERESTS.stream()
                .mapToDouble(column -> Math.abs(scaled(from, column) - scaled(to, column)))
                .sum();
        for (String wish : WISHES) {
            row[at++] = scaled(from, wish + "1_1") * scaled(to, wish + "3_1");
        }
        return row;
    }

    /** Unknown counts as average. */
    private double scaled(Person person, String column) {
        double value = person.get(column);
        double[] scale = Objects.requireNonNull(scales.get(column));
        return Double.isNaN(value) ? 0 : (value - scale[0]) / scale[1];
    }
}
