package app.kith.bench.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Evenings of speed dating with everybody's blind answers. Of the profile only {@link #COLUMNS} can be read.
 *
 * @param waves the dates of each evening
 */
record SpeedDating(Map<Integer, List<Date>> waves) {

    private static final List<String> SHARES = List.of("attr1_1", "sinc1_1", "intel1_1", "fun1_1", "amb1_1", "shar1_1");

    /** The profile's columns in use, and why each is known before the evening. */
    static final Map<String, String> COLUMNS = columns();

    /** A person by the columns of the profile; NaN where the answer is missing. */
    record Person(int number, int gender, Map<String, Double> profile) {

        double get(String column) {
            return Objects.requireNonNull(profile.get(column), column);
        }
    }

    /** Two people who met: the woman, the man, in which round, and what each answered. */
    record Date(Person a, Person b, int round, double interests, boolean yesOfA, boolean yesOfB) {

        boolean mutual() {
            return yesOfA && yesOfB;
        }
    }

    private record Side(Person person, int order, boolean yes, double interests) {}

    static SpeedDating read(Path file) {
        Map<Integer, Person> people = new HashMap<>();
        Map<Integer, Map<List<Integer>, Side>> sides = new TreeMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                int id = Integer.parseInt(row.getField("iid"));
                Person person = people.computeIfAbsent(id, number -> person(number, row));
                if (!row.getField("pid").isEmpty()) {
                    sides.computeIfAbsent(Integer.parseInt(row.getField("wave")), ignored -> new LinkedHashMap<>())
                            .put(
                                    List.of(id, Integer.parseInt(row.getField("pid"))),
                                    new Side(
                                            person,
                                            Integer.parseInt(row.getField("order")),
                                            row.getField("dec").equals("1"),
                                            number(row.getField("int_corr"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Integer, List<Date>> waves = new TreeMap<>();
        sides.forEach((wave, met) -> waves.put(wave, dates(met)));
        return new SpeedDating(waves);
    }

    private static List<Date> dates(Map<List<Integer>, Side> met) {
        long women = met.values().stream()
                .map(Side::person)
                .filter(one -> one.gender() == 0)
                .distinct()
                .count();
        long men = met.values().stream()
                .map(Side::person)
                .filter(one -> one.gender() == 1)
                .distinct()
                .count();
        List<Date> dates = new ArrayList<>();
        met.forEach((pair, own) -> {
            Side other = met.get(pair.reversed());
            if (own.person().gender() == 0 && other != null) {
                dates.add(new Date(
                        own.person(),
                        other.person(),
                        women <= men ? own.order() : other.order(),
                        own.interests(),
                        own.yes(),
                        other.yes()));
            }
        });
        return dates;
    }

    private static Person person(int number, NamedCsvRecord row) {
        Map<String, Double> profile = new HashMap<>();
        COLUMNS.keySet().stream()
                .filter(column -> !column.equals("int_corr"))
                .forEach(column -> profile.put(column, number(row.getField(column))));
        double points = SHARES.stream()
                .mapToDouble(profile::get)
                .filter(value -> !Double.isNaN(value))
                .sum();
        SHARES.forEach(
                column -> profile.compute(column, (ignored, value) -> points > 0 ? value(value) / points : Double.NaN));
        return new Person(number, (int) number(row.getField("gender")), profile);
    }

    private static double value(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(",", ""));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        String form = "asked when signing up";
        Arrays.asList("gender age race field_cd career_c goal date go_out exphappy imprace imprelig".split(" "))
                .forEach(column -> columns.put(column, form));
        Arrays.asList("attr3_1 sinc3_1 fun3_1 intel3_1 amb3_1".split(" "))
                .forEach(column -> columns.put(column, "how one sees oneself, " + form));
        SHARES.forEach(column -> columns.put(column, "what one looks for, " + form));
        Arrays.asList(("sports tvsports exercise dining museums art hiking gaming clubbing reading tv theater movies"
                                + " concerts music shopping yoga")
                        .split(" "))
                .forEach(column -> columns.put(column, "an interest, " + form));
        columns.put("int_corr", "the correlation of both people's interests, from the two forms");
        return columns;
    }
}
