package app.kith.bench.matching;

import app.kith.engine.timetable.TimetableRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A real meeting schedule to be made, from the MiniZinc data of Bofill and others, "Constraint Solving Approaches to the
 * Business-to-Business Meeting Scheduling Problem".
 *
 * @param name of the file without its ending, {@code forum-13.original}
 */
record BusinessForum(String name, TimetableRequest request) {

    private static final int SPREAD = 2;
    private static final Pattern SET = Pattern.compile("\\{([^}]*)}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** All instances whose name ends so, by name; empty where the data are not beside the checkout. */
    static List<BusinessForum> all(String ending) {
        return SharedData.find("b2b-scheduling").stream()
                .flatMap(BusinessForum::files)
                .sorted(Comparator.comparing(Path::toString))
                .filter(file -> file.toString().endsWith(ending + ".dzn"))
                .map(BusinessForum::read)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BusinessForum read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new BusinessForum(
                    name.substring(0, name.length() - ".dzn".length()), request(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimetableRequest request(String text) {
        int people = numbers(section(text, "nBusiness"))[0];
        int slots = numbers(section(text, "nTotalSlots"))[0];
        int[] requested = numbers(section(text, "requested"));
        int meetings = requested.length / 3;
        int[] left = new int[meetings];
        int[] right = new int[meetings];
        long[] allowed = new long[meetings];
        int[] fixed = numbers(section(text, "fixed"));
        long all = (1L << slots) - 1;
        long morning = (1L << numbers(section(text, "nMorningSlots"))[0]) - 1;
        for (int m = 0; m < meetings; m++) {
            left[m] = requested[3 * m] - 1;
            right[m] = requested[3 * m + 1] - 1;
            allowed[m] = List.of(morning, all & ~morning, all).get(requested[3 * m + 2] - 1);
            allowed[m] &= fixed[m] > 0 ? 1L << (fixed[m] - 1) : all;
        }
        List<int[]> forbidden = sets(section(text, "forbidden"));
        long[] available = new long[people];
        Arrays.setAll(available, person -> all & ~slots(forbidden.get(person)));
        var builder = TimetableRequest.of(people, slots, numbers(section(text, "nTables"))[0], left, right)
                .allowed(allowed)
                .available(available)
                .fewBreaks(SPREAD);
        return ordered(builder, sets(section(text, "precedences"))).build();
    }

    private static TimetableRequest.Builder ordered(TimetableRequest.Builder builder, List<int[]> later) {
        List<int[]> pairs = new ArrayList<>();
        for (int m = 0; m < later.size(); m++) {
            for (int other : later.get(m)) {
                pairs.add(new int[] {m, other - 1});
            }
        }
        return builder.precedences(
                pairs.stream().mapToInt(pair -> pair[0]).toArray(),
                pairs.stream().mapToInt(pair -> pair[1]).toArray());
    }

    private static long slots(int[] numbers) {
        return Arrays.stream(numbers)
                .filter(number -> number > 0)
                .mapToLong(number -> 1L << (number - 1))
                .reduce(0, (a, b) -> a | b);
    }

    private static String section(String text, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "\\s*=([^;]*);").matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + name);
        }
        return matcher.group(1);
    }

    private static List<int[]> sets(String text) {
        return SET.matcher(text).results().map(set -> numbers(set.group(1))).toList();
    }

    private static int[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
    }
}
