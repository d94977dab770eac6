package app.kith.engine.check;

import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a timetable is worth, counted from the request and the timetable alone, without any code of the solver.
 *
 * @param violations every broken rule in words; empty for a valid timetable
 * @param lost meetings that are not held
 * @param weightLost the sum of their finite weights
 * @param breaks runs of idle slots between two meetings of a person, over all people
 * @param breakSpread the largest number of breaks of a person less the smallest
 * @param fullestSlot the largest number of meetings of a slot
 * @param tableChanges how often a person's next meeting is at another table
 */
public record TimetableCertificate(
        List<String> violations,
        int lost,
        double weightLost,
        int breaks,
        int breakSpread,
        int fullestSlot,
        int tableChanges) {

    public TimetableCertificate {
        violations = List.copyOf(violations);
    }

    /** Checks a timetable; it may be of somebody else's making. */
    public static TimetableCertificate of(TimetableRequest request, Timetable timetable) {
        return new Check(request, timetable).certificate();
    }

    public boolean isValid() {
        return violations.isEmpty();
    }

    private static final class Check {

        private final TimetableRequest request;
        private final Timetable timetable;
        private final List<String> violations = new ArrayList<>();
        private final List<TreeSet<Integer>> days = new ArrayList<>();
        private final Map<List<Integer>, Integer> tableOf = new HashMap<>();

        Check(TimetableRequest request, Timetable timetable) {
            this.request = request;
            this.timetable = timetable;
            for (int person = 0; person < request.people(); person++) {
                days.add(new TreeSet<>());
            }
        }

        TimetableCertificate certificate() {
            if (timetable.meetings() != request.meetings()) {
                violations.add("a timetable of " + timetable.meetings() + " meetings for " + request.meetings());
                return new TimetableCertificate(violations, 0, 0, 0, 0, 0, 0);
            }
            Map<Integer, Integer> sizes = new HashMap<>();
            Set<List<Integer>> tables = new HashSet<>();
            int lost = 0;
            double weightLost = 0;
            for (int m = 0; m < request.meetings(); m++) {
                int slot = timetable.slot(m);
                if (slot == Timetable.NONE) {
                    lost++;
                    weightLost += lose(m);
                    continue;
                }
                checkSlot(m, slot);
                attend(m, request.left(m), slot);
                attend(m, request.right(m), slot);
                sizes.merge(slot, 1, Integer::sum);
                if (!tables.add(List.of(slot, timetable.table(m)))) {
                    violations.add("table %d twice in slot %d".formatted(timetable.table(m), slot));
                }
            }
            sizes.forEach((slot, size) -> require(size <= request.tables(), size + " meetings in slot " + slot));
            checkOrder();
            return counted(
                    lost,
                    weightLost,
                    sizes.values().stream().max(Integer::compare).orElse(0));
        }

        private TimetableCertificate counted(int lost, double weightLost, int fullestSlot) {
            int breaks = 0;
            int most = 0;
            int fewest = Integer.MAX_VALUE;
            int changes = 0;
            for (int person = 0; person < request.people(); person++) {
                int its = breaks(days.get(person));
                breaks += its;
                most = Math.max(most, its);
                fewest = Math.min(fewest, its);
                checkRest(person);
                checkWalks(person);
                changes += tableChanges(person);
            }
            int spread = request.people() == 0 ? 0 : most - fewest;
            require(
                    request.breakSpread() < 0 || spread <= request.breakSpread(),
                    "breaks of two people differ by " + spread);
            return new TimetableCertificate(violations, lost, weightLost, breaks, spread, fullestSlot, changes);
        }

        private double lose(int meeting) {
            boolean must = Double.isInfinite(request.weight(meeting));
            require(!must, "meeting %d must be held".formatted(meeting));
            require(timetable.table(meeting) == Timetable.NONE, "meeting %d has only a table".formatted(meeting));
            return must ? 0 : request.weight(meeting);
        }

        private void checkSlot(int meeting, int slot) {
            int table = timetable.table(meeting);
            require(slot >= 0 && slot < request.slots(), "meeting %d in slot %d".formatted(meeting, slot));
            require(table >= 0 && table < request.tables(), "meeting %d at table %d".formatted(meeting, table));
            boolean allowed = slot >= Long.SIZE || (request.allowed(meeting) & (1L << slot)) != 0;
            require(allowed, "meeting %d may not have slot %d".formatted(meeting, slot));
        }

        private void attend(int meeting, int person, int slot) {
            require(days.get(person).add(slot), "person %d twice in slot %d".formatted(person, slot));
            tableOf.put(List.of(person, slot), timetable.table(meeting));
        }

        private void checkOrder() {
            for (int i = 0; i < request.precedences(); i++) {
                int before = timetable.slot(request.before(i));
                int after = timetable.slot(request.after(i));
                boolean held = before != Timetable.NONE && after != Timetable.NONE;
                require(
                        !held || before < after,
                        "meeting %d not before %d".formatted(request.before(i), request.after(i)));
            }
        }

        private void checkRest(int person) {
            if (request.mostInARow() == 0) {
                return;
            }
            int inARow = 0;
            int last = -2;
            int restUntil = -1;
            for (int slot : days.get(person)) {
                inARow = slot == last + 1 ? inARow + 1 : 1;
                last = slot;
                require(slot > restUntil, "person %d without rest in slot %d".formatted(person, slot));
                if (inARow >= request.mostInARow()) {
                    restUntil = slot + request.rest();
                }
            }
        }

        private void checkWalks(int person) {
            for (int slot : days.get(person)) {
                Integer here = tableOf.get(List.of(person, slot));
                Integer next = tableOf.get(List.of(person, slot + 1));
                if (request.zones() > 0 && here != null && next != null && isTable(here) && isTable(next)) {
                    require(
                            request.isWalkable(request.zone(here), request.zone(next)),
                            "person %d too late for slot %d".formatted(person, slot + 1));
                }
            }
        }

        private boolean isTable(int table) {
            return table >= 0 && table < request.tables();
        }

        private static int breaks(NavigableSet<Integer> day) {
            int breaks = 0;
            Integer last = null;
            for (Integer slot : day) {
                breaks += last != null && slot > last + 1 ? 1 : 0;
                last = slot;
            }
            return breaks;
        }

        private int tableChanges(int person) {
            int changes = 0;
            Integer last = null;
            for (int slot : days.get(person)) {
                Integer table = tableOf.get(List.of(person, slot));
                changes += last != null && !last.equals(table) ? 1 : 0;
                last = table;
            }
            return changes;
        }

        private void require(boolean holds, String otherwise) {
            if (!holds) {
                violations.add(otherwise);
            }
        }
    }
}
