package app.kith.bench.matching.reasons;

import app.kith.bench.CannotMeasure;
import app.kith.bench.Measured;
import app.kith.bench.Table;
import app.kith.bench.matching.SharedData;
import app.kith.embedding.BgeEmbedding;
import app.kith.engine.judge.Judge;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.text.CachedEmbedding;
import app.kith.engine.topic.Topics;
import app.kith.simulator.Arguments;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

/** {@code ./kith bench reasons}: how many stated reasons are true, for crowd A and Kith's own crowds; or only for those named. */
public final class ReasonsBench {

    private static final int MISUNDERSTOOD = 2;
    private static final int MOST_TEXTS = 20_000;

    /** Not a crowd, but how long it takes to read one. */
    private static final String READING = "reading";

    private static final long GUESTS = 1_000;

    /** The crowd that others labelled; nothing was learnt from it. */
    private static final String CROWD_A = "A";

    private final PrintStream out;
    private final PrintStream progress;
    private final List<String> leftOut = new ArrayList<>();
    private boolean broken;

    private ReasonsBench(PrintStream out, PrintStream progress) {
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    static int run(String[] words, PrintStream out, PrintStream progress) {
        try {
            if (words.length > 0 && Training.NAMES.contains(words[0])) {
                return Training.run(words, out, progress);
            }
            Arguments arguments = Arguments.of(words, Set.of("json", "plan-json", "guests"));
            List<String> unknown = arguments.rest().stream()
                    .filter(name -> !known().contains(name) && !isFolder(name))
                    .toList();
            if (!unknown.isEmpty()) {
                progress.printf(
                        "Usage: ./kith bench reasons [CROWD…] [--json FILE] [--plan-json DIR] [--guests N]; without a crowd, all of them:%n"
                                + "  %s (time and memory, of 1000 guests or N), or a folder with people.csv and labels.csv%n"
                                + "To learn anew: ./kith bench reasons %s [--file FILE]%n",
                        String.join(", ", known()), String.join("|", Training.NAMES));
                return MISUNDERSTOOD;
            }
            return new ReasonsBench(out, progress).measure(arguments) ? 0 : 1;
        } catch (Arguments.Misunderstood e) {
            progress.println(e.getMessage());
            return MISUNDERSTOOD;
        }
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>(List.of(CROWD_A));
        names.addAll(CrowdFiles.own());
        names.addAll(CrowdFiles.teaching());
        names.add(READING);
        return names;
    }

    private static boolean isFolder(String name) {
        return Files.isReadable(Path.of(name).resolve("people.csv"));
    }

    /** Whether everything that is there could be measured. */
    private boolean measure(Arguments arguments) {
        List<String> names = arguments.rest().isEmpty() ? known() : arguments.rest();
        List<String> crowds =
                names.stream().filter(name -> !name.equals(READING)).toList();
        ReasonTable table = new ReasonTable(List.of());
        List<Measured> numbers = new ArrayList<>();
        if (!crowds.isEmpty()) {
            CrowdBench bench = measure(crowds, arguments.text("plan-json").map(Path::of));
            table = new ReasonTable(bench.rows()).withSum("own crowds", CrowdFiles.own());
            numbers.addAll(bench.numbers());
            table.print(out);
            out.println();
        }
        if (names.contains(READING)) {
            progress.println(READING);
            measureReading(Math.toIntExact(arguments.number("guests").orElse(GUESTS)), numbers);
        }
        if (!numbers.isEmpty()) {
            new Table(numbers).print(out);
        }
        leftOut.forEach(out::println);
        List<String> lines = table.json(numbers);
        arguments.text("json").map(Path::of).ifPresent(file -> write(lines, file));
        return !broken;
    }

    private void measureReading(int guests, List<Measured> numbers) {
        try {
            numbers.addAll(ReadingBench.measure(guests));
        } catch (CannotMeasure e) {
            broken(READING, e);
        }
    }

    private CrowdBench measure(List<String> names, Optional<Path> planFolder) {
        var embedding = new CachedEmbedding(new BgeEmbedding(ForkJoinPool.commonPool()), MOST_TEXTS);
        var bench = new CrowdBench(
                new Judge(Topics.known(), embedding), new TopicFinder(Topics.known(), embedding), planFolder);
        for (String name : names) {
            progress.println(name);
            try {
                read(name)
                        .ifPresent(
                                crowd -> bench.measure(crowd, CrowdFiles.own().contains(name)));
            } catch (CannotMeasure e) {
                broken(name, e);
            }
        }
        return bench;
    }

    private void broken(String name, CannotMeasure why) {
        broken = true;
        leftOut.add("%s IS NOT MEASURED: %s".formatted(name, why.getMessage()));
    }

    private Optional<LabelledCrowd> read(String name) {
        if (CrowdFiles.own().contains(name) || CrowdFiles.teaching().contains(name)) {
            return Optional.of(CrowdFiles.own(name));
        }
        Optional<Path> folder = name.equals(CROWD_A) ? SharedData.find("crowds") : Optional.of(Path.of(name));
        if (folder.isEmpty()) {
            leftOut.add("Crowd A IS NOT MEASURED: crowds lies in no folder shared/data here or above");
        }
        return folder.map(found -> CrowdFiles.in(found, name.equals(CROWD_A) ? name : folderName(found)));
    }

    private static String folderName(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static void write(List<String> lines, Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
