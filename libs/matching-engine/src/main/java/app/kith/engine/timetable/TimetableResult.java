package app.kith.engine.timetable;

/** What became of a request. */
public sealed interface TimetableResult {

    /** Every rule holds, and every meeting that must be held has its place. */
    record Planned(Timetable timetable) implements TimetableResult {}

    /** Proven: no timetable holds these meetings together; without any one of them the same proof fails. */
    record Infeasible(Conflict conflict) implements TimetableResult {}

    /** Neither found nor proven impossible before the search was stopped; the timetable keeps all rules but leaves meetings out. */
    record NotFound(Timetable closest) implements TimetableResult {}
}
