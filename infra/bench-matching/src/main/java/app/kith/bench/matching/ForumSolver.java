package app.kith.bench.matching;

import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableRequest;
import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The plain model of a business forum for a general solver: one truth value for each meeting and slot. */
final class ForumSolver {

    static final int WORKERS = 2;

    /**
     * What the solver found in its time.
     *
     * @param early the best that it had after the shorter time
     */
    record Answer(CpSolverStatus status, Optional<Timetable> early, Optional<Timetable> timetable) {}

    static {
        Loader.loadNativeLibraries();
    }

    private final TimetableRequest request;
    private final CpModel model = new CpModel();
    private final List<List<Optional<Literal>>> has = new ArrayList<>();
    private final List<LinearExpr> slotOf = new ArrayList<>();

    private ForumSolver(TimetableRequest request) {
        this.request = request;
    }

    /** Minimises breaks; the clock starts when the model has been written down. */
    static Answer best(TimetableRequest request, double early, double seconds) {
        var solver = new ForumSolver(request);
        solver.addRules();
        solver.minimiseBreaks();
        return solver.solve(early, seconds);
    }

    /** Only looks for a timetable in which all meetings are held; the spread of breaks is a rule too. */
    static Answer any(TimetableRequest request, double seconds) {
        var solver = new ForumSolver(request);
        solver.addRules();
        solver.breaks();
        return solver.solve(seconds, seconds);
    }

    private void addRules() {
        for (int m = 0; m < request.meetings(); m++) {
            List<Optional<Literal>> its = new ArrayList<>();
            for (int t = 0; t < request.slots(); t++) {
                boolean may = (request.allowed(m) >> t & 1) == 1;
                its.add(may ? Optional.of(model.newBoolVar("")) : Optional.empty());
            }
            has.add(its);
            List<Literal> choices = its.stream().flatMap(Optional::stream).toList();
            model.addExactlyOne(choices);
            LinearExprBuilder slot = LinearExpr.newBuilder();
            for (int t = 0; t < request.slots(); t++) {
                int number = t;
                its.get(t).ifPresent(literal -> slot.addTerm(literal, number));
            }
            slotOf.add(slot.build());
        }
        for (int t = 0; t < request.slots(); t++) {
            model.addLessOrEqual(LinearExpr.sum(in(t).toArray(Literal[]::new)), request.tables());
            for (int person = 0; person < request.people(); person++) {
                model.addAtMostOne(of(person, t));
            }
        }
        for (int i = 0; i < request.precedences(); i++) {
            LinearExprBuilder next =
                    LinearExpr.newBuilder().add(slotOf.get(request.before(i))).add(1);
            model.addLessOrEqual(next.build(), slotOf.get(request.after(i)));
        }
    }

    private List<Literal> in(int t) {
        return has.stream().flatMap(its -> its.get(t).stream()).toList();
    }

    private List<Literal> of(int person, int t) {
        List<Literal> literals = new ArrayList<>();
        for (int m = 0; m < request.meetings(); m++) {
            if (request.left(m) == person || request.right(m) == person) {
                has.get(m).get(t).ifPresent(literals::add);
            }
        }
        return literals;
    }

    private void minimiseBreaks() {
        model.minimize(LinearExpr.sum(breaks().toArray(IntVar[]::new)));
    }

    private List<IntVar> breaks() {
        List<IntVar> breaks = new ArrayList<>();
        IntVar fewest = model.newIntVar(0, request.slots(), "");
        for (int person = 0; person < request.people(); person++) {
            LinearExprBuilder runs = LinearExpr.newBuilder();
            List<Literal> before = List.of();
            boolean meets = false;
            for (int t = 0; t < request.slots(); t++) {
                List<Literal> now = of(person, t);
                meets |= !now.isEmpty();
                if (!now.isEmpty()) {
                    Literal begins = model.newBoolVar("");
                    LinearExprBuilder more = LinearExpr.newBuilder();
                    now.forEach(literal -> more.addTerm(literal, 1));
                    before.forEach(literal -> more.addTerm(literal, -1));
                    model.addLessOrEqual(more.build(), begins);
                    runs.addTerm(begins, 1);
                }
                before = now;
            }
            IntVar its = model.newIntVar(0, request.slots(), "");
            model.addEquality(runs.add(meets ? -1 : 0).build(), its);
            model.addLessOrEqual(fewest, its);
            model.addLessOrEqual(
                    its,
                    LinearExpr.newBuilder()
                            .add(fewest)
                            .add(request.breakSpread())
                            .build());
            breaks.add(its);
        }
        return breaks;
    }

    private Answer solve(double early, double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds);
        solver.getParameters().setNumWorkers(WORKERS);
        AtomicReference<@Nullable Timetable> soon = new AtomicReference<>();
        long began = System.nanoTime();
        CpSolverStatus status = solver.solve(model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                if (System.nanoTime() - began <= early * 1e9) {
                    soon.set(timetable(this::value));
                }
            }
        });
        boolean found = status == CpSolverStatus.FEASIBLE || status == CpSolverStatus.OPTIMAL;
        return new Answer(
                status,
                Optional.ofNullable(soon.get()),
                found ? Optional.of(timetable(solver::value)) : Optional.empty());
    }

    private Timetable timetable(ToLongFunction<LinearExpr> value) {
        int[] slot = new int[request.meetings()];
        Arrays.setAll(slot, m -> (int) value.applyAsLong(slotOf.get(m)));
        int[] used = new int[request.slots()];
        int[] table = new int[slot.length];
        Arrays.setAll(table, m -> used[slot[m]]++);
        return new Timetable(slot, table);
    }
}
