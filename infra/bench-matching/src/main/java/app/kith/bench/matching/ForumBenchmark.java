package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.check.TimetableCertificate;
import app.kith.engine.progress.Progress;
import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableRequest;
import app.kith.engine.timetable.TimetableResult;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import com.google.ortools.sat.CpSolverStatus;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * M6: the real business forums of Bofill and others, beside CP-SAT on a plain model. Both have the same time for each forum, from the
 * moment the problem has been written down: the engine in two threads that begin at different seeds, CP-SAT in two workers. Variants that
 * the engine leaves open are put to CP-SAT as a judge.
 */
final class ForumBenchmark implements Benchmark {

    private static final double SHORT = 10;
    private static final double LONG = 60;
    private static final double BRIEF = 20;

    /** The fewest breaks known. */
    private static final Map<String, Integer> RECORD = Map.ofEntries(
            Map.entry("forum-13", 0),
            Map.entry("forum-13crafb", 6),
            Map.entry("forum-13crafc", 1),
            Map.entry("forum-14", 2),
            Map.entry("forumt-14", 5),
            Map.entry("forumt-14crafc", 5),
            Map.entry("forumt-14crafd", 4),
            Map.entry("forumt-14crafe", 5),
            Map.entry("ticf-13crafa", 0),
            Map.entry("ticf-13crafb", 3),
            Map.entry("ticf-13crafc", 1),
            Map.entry("ticf-14crafa", 0));

    private static final List<String> VARIANTS =
            List.of("forb0003", "forb0007", "fixed020-Forb", "fixed040-Forb", "prec15", "prec25");

    private final PrintStream progress = System.err;
    private final double longer;

    /** Briefly, the longer time is a third of a minute, for the engine and for CP-SAT. */
    ForumBenchmark(Pace pace) {
        longer = pace == Pace.FULL ? LONG : BRIEF;
    }

    @Override
    public String name() {
        return "M6";
    }

    @Override
    public String about() {
        return "business forums: breaks in 10 s and 60 s each (20 s in a run of all goals); baseline: CP-SAT, equal time and threads";
    }

    @Override
    public List<Measured> run() {
        SharedData.require("b2b-scheduling");
        List<BusinessForum> forums = BusinessForum.all("original");
        List<Measured> figures = new ArrayList<>();
        long soon = forums.stream().filter(forum -> holds(forum.request(), 1)).count();
        figures.add(new Measured("M6 originals planned in 1 s", soon, "", null, new Goal.AtLeast(forums.size())));
        originals(figures, forums);
        variants(figures);
        return figures;
    }

    private void originals(List<Measured> figures, List<BusinessForum> forums) {
        int shortSum = 0;
        int longSum = 0;
        int record = 0;
        int solverShort = 0;
        int solverLong = 0;
        for (BusinessForum forum : forums) {
            int known = RECORD.getOrDefault(forum.name().replaceAll("\\..*", ""), 0);
            int soon = breaks(forum, SHORT);
            int late = soon <= known ? soon : Math.min(soon, breaks(forum, longer));
            ForumSolver.Answer solver = ForumSolver.best(forum.request(), SHORT, longer);
            int solverSoon = breaks(forum.request(), solver.early());
            int solverLate = breaks(forum.request(), solver.timetable());
            progress.printf(
                    "  %-24s %3d in 10 s, %3d in %.0f s, two threads; CP-SAT, two workers, %3d, %3d in the same times; record %d%n",
                    forum.name(), soon, late, longer, solverSoon, solverLate, known);
            figures.add(new Measured(
                    "M6 %s, %.0f s, two threads; baseline: CP-SAT, the same".formatted(forum.name(), longer),
                    late,
                    "breaks",
                    (double) solverLate,
                    new Goal.AtMost(known)));
            shortSum += soon;
            longSum += late;
            record += known;
            solverShort += solverSoon;
            solverLong += solverLate;
        }
        figures.add(new Measured(
                "M6 all originals, 10 s each, two threads; baseline: CP-SAT, the same",
                shortSum,
                "breaks",
                (double) solverShort,
                new Goal.AtMost(50)));
        figures.add(new Measured(
                "M6 all originals, %.0f s each, two threads; baseline: CP-SAT, the same".formatted(longer),
                longSum,
                "breaks",
                (double) solverLong,
                new Goal.AtMost(record)));
    }

    private void variants(List<Measured> figures) {
        int open = 0;
        int impossible = 0;
        int all = 0;
        int refused = 0;
        for (String variant : VARIANTS) {
            for (BusinessForum forum : BusinessForum.all(variant)) {
                all++;
                boolean proven = Timetabler.solve(forum.request(), TimetableSettings.of(1, 1))
                        instanceof TimetableResult.Infeasible;
                if (proven || (!holds(forum.request(), 1) && !holds(forum.request(), SHORT))) {
                    CpSolverStatus judged =
                            ForumSolver.any(forum.request(), longer).status();
                    progress.printf(
                            "  %s: engine %s, CP-SAT %s%n",
                            forum.name(), proven ? "proves it impossible" : "finds none", judged);
                    refused += proven ? 1 : 0;
                    impossible += judged == CpSolverStatus.INFEASIBLE ? 1 : 0;
                    open += judged == CpSolverStatus.INFEASIBLE ? 0 : 1;
                }
            }
        }
        progress.printf(
                "  %d variants; CP-SAT proves %d of them impossible, the engine %d%n", all, impossible, refused);
        figures.add(
                new Measured("M6 variants possible or undecided, but not planned", open, "", null, new Goal.AtMost(0)));
        figures.add(
                new Measured("M6 variants proven impossible by the engine", refused, "", (double) impossible, null));
    }

    private static boolean holds(TimetableRequest request, double seconds) {
        return planned(request, seconds)
                .anyMatch(
                        timetable -> TimetableCertificate.of(request, timetable).isValid());
    }

    private static int breaks(BusinessForum forum, double seconds) {
        return planned(forum.request(), seconds)
                .mapToInt(timetable -> valid(forum.request(), timetable))
                .min()
                .orElse(unplanned(forum.request()));
    }

    private static int breaks(TimetableRequest request, Optional<Timetable> found) {
        return found.map(timetable -> valid(request, timetable)).orElse(unplanned(request));
    }

    /** What the engine finds, a thread for each seed. */
    private static Stream<Timetable> planned(TimetableRequest request, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return LongStream.rangeClosed(1, ForumSolver.WORKERS)
                .parallel()
                .mapToObj(seed -> solve(request, seed, end))
                .toList()
                .stream()
                .filter(TimetableResult.Planned.class::isInstance)
                .map(result -> ((TimetableResult.Planned) result).timetable());
    }

    private static TimetableResult solve(TimetableRequest request, long seed, long end) {
        return Timetabler.solve(
                request, new TimetableSettings(seed, Long.MAX_VALUE, Progress.until(() -> System.nanoTime() > end)));
    }

    private static int valid(TimetableRequest request, Timetable timetable) {
        var certificate = TimetableCertificate.of(request, timetable);
        return certificate.isValid() ? certificate.breaks() : unplanned(request);
    }

    /** As many breaks as the worst timetable could have. */
    private static int unplanned(TimetableRequest request) {
        return request.meetings();
    }
}
