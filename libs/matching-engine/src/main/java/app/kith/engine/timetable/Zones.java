package app.kith.engine.timetable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Gives each meeting a table so that everybody can walk to their next meeting in time. Zones are chosen slot by slot, then exchanged
 * where somebody could not arrive (minimising conflicts: Minton and others 1992). A meeting that still cannot be reached moves to a slot
 * that both have free, and is lost only where there is none.
 */
final class Zones {

    private static final int PASSES = 200;

    private final TimetableRequest request;
    private final int[] slot;
    private final int[] zone;
    private final int[] room;
    private final int[][] free;
    private final int[] at;
    private final int[] linked = new int[4];
    private final SplittableRandom random;
    private final Day day;

    private Zones(TimetableRequest request, int[] slot, long seed) {
        this.request = request;
        this.slot = slot;
        random = new SplittableRandom(seed);
        day = new Day(request);
        zone = new int[slot.length];
        Arrays.fill(zone, Timetable.NONE);
        room = new int[request.zones()];
        for (int table = 0; table < request.tables(); table++) {
            room[request.zone(table)]++;
        }
        free = new int[request.slots()][];
        Arrays.setAll(free, t -> room.clone());
        at = new int[Math.multiplyExact(request.people(), request.slots())];
        Arrays.fill(at, Timetable.NONE);
        for (int m = 0; m < slot.length; m++) {
            if (slot[m] != Timetable.NONE) {
                at[place(request.left(m), slot[m])] = m;
                at[place(request.right(m), slot[m])] = m;
            }
        }
    }

    /** Meetings that somebody could not reach move to another slot or, where there is none, lose theirs, in place. */
    static Timetable assign(TimetableRequest request, int[] slot, TimetableSettings settings) {
        var zones = new Zones(request, slot, settings.seed());
        zones.fill();
        for (int pass = 0; pass < PASSES && settings.goesOn(1) && zones.exchange(); pass++) {
            // as long as somebody could not arrive
        }
        zones.lose();
        zones.recover();
        return new Timetable(slot, zones.tables());
    }

    private int place(int person, int t) {
        return person * request.slots() + t;
    }

    private void fill() {
        for (int t = 0; t < request.slots(); t++) {
            for (int m = 0; m < slot.length; m++) {
                if (slot[m] == t) {
                    put(m, best(m, false));
                }
            }
        }
    }

    private void put(int meeting, int z) {
        zone[meeting] = z;
        free[slot[meeting]][z]--;
    }

    /** The zone with room from which fewest are out of reach; where many are alike, the one with most room, or one by chance. */
    private int best(int meeting, boolean byChance) {
        int best = Timetable.NONE;
        int fewest = Integer.MAX_VALUE;
        int alike = 0;
        for (int z = 0; z < room.length; z++) {
            int cost = free[slot[meeting]][z] > 0 ? cost(meeting, z) : Integer.MAX_VALUE;
            alike = cost == fewest ? alike + 1 : 1;
            boolean preferred = byChance
                    ? random.nextInt(alike) == 0
                    : best != Timetable.NONE && free[slot[meeting]][z] > free[slot[meeting]][best];
            if (cost < fewest || (cost == fewest && best != Timetable.NONE && preferred)) {
                fewest = cost;
                best = z;
            }
        }
        return best;
    }

    /** How many meetings before and after cannot be reached from here, or from where here cannot be reached. */
    private int cost(int meeting, int z) {
        int cost = 0;
        int links = link(meeting);
        for (int i = 0; i < links; i++) {
            cost += isReached(meeting, z, linked[i]) ? 0 : 1;
        }
        return cost;
    }

    private boolean isReached(int meeting, int z, int other) {
        return zone[other] == Timetable.NONE
                || (slot[other] < slot[meeting]
                        ? request.isWalkable(zone[other], z)
                        : request.isWalkable(z, zone[other]));
    }

    private int link(int meeting) {
        int links = 0;
        for (int person : new int[] {request.left(meeting), request.right(meeting)}) {
            for (int t = slot[meeting] - 1; t <= slot[meeting] + 1; t += 2) {
                int other = t < 0 || t >= request.slots() ? Timetable.NONE : at[place(person, t)];
                if (other != Timetable.NONE) {
                    linked[links++] = other;
                }
            }
        }
        return links;
    }

    /** False once everybody arrives in time. */
    private boolean exchange() {
        boolean late = false;
        for (int m = 0; m < slot.length; m++) {
            if (slot[m] != Timetable.NONE && cost(m, zone[m]) > 0) {
                late = true;
                move(m);
            }
        }
        return late;
    }

    private void move(int meeting) {
        int before = cost(meeting, zone[meeting]);
        free[slot[meeting]][zone[meeting]]++;
        int z = best(meeting, true);
        int partner = partner(meeting, cost(meeting, z) - before);
        if (partner == Timetable.NONE) {
            put(meeting, z);
        } else {
            int its = zone[partner];
            zone[partner] = zone[meeting];
            zone[meeting] = its;
            free[slot[meeting]][zone[partner]]--;
        }
    }

    /** A meeting of the same slot with which to exchange zones, if that is better than moving alone. */
    private int partner(int meeting, int alone) {
        int best = Timetable.NONE;
        int least = alone;
        int here = cost(meeting, zone[meeting]);
        for (int m = 0; m < slot.length; m++) {
            if (slot[m] == slot[meeting] && zone[m] != zone[meeting]) {
                int change = cost(meeting, zone[m]) - here + cost(m, zone[meeting]) - cost(m, zone[m]);
                if (change < least || (change == least && best != Timetable.NONE && random.nextBoolean())) {
                    least = change;
                    best = m;
                }
            }
        }
        return best;
    }

    /** Of two meetings out of each other's reach the one that costs less is lost. */
    private void lose() {
        for (int m = 0; m < slot.length; m++) {
            boolean held = slot[m] != Timetable.NONE;
            int links = held ? link(m) : 0;
            int[] others = Arrays.copyOf(linked, links);
            for (int i = 0; i < links && slot[m] != Timetable.NONE; i++) {
                int other = others[i];
                if (slot[other] != Timetable.NONE && !isReached(m, zone[m], other)) {
                    drop(request.weight(other) < request.weight(m) ? other : m);
                }
            }
        }
    }

    private void drop(int meeting) {
        free[slot[meeting]][zone[meeting]]++;
        at[place(request.left(meeting), slot[meeting])] = Timetable.NONE;
        at[place(request.right(meeting), slot[meeting])] = Timetable.NONE;
        slot[meeting] = Timetable.NONE;
        zone[meeting] = Timetable.NONE;
    }

    /** What costs most to lose is moved first. */
    private void recover() {
        if (request.breakSpread() >= 0) {
            return; // one more break of one person could be one too many for all
        }
        IntStream.range(0, slot.length)
                .filter(m -> slot[m] == Timetable.NONE)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(request::weight).reversed())
                .forEach(this::recover);
    }

    private void recover(int meeting) {
        for (int t = 0; t < request.slots(); t++) {
            if (isFree(meeting, t)) {
                slot[meeting] = t;
                int z = best(meeting, false);
                if (z != Timetable.NONE && cost(meeting, z) == 0 && isInOrder(meeting)) {
                    put(meeting, z);
                    at[place(request.left(meeting), t)] = meeting;
                    at[place(request.right(meeting), t)] = meeting;
                    return;
                }
                slot[meeting] = Timetable.NONE;
            }
        }
    }

    private boolean isFree(int meeting, int t) {
        int one = request.left(meeting);
        int other = request.right(meeting);
        return (t >= Long.SIZE || (request.allowed(meeting) >>> t & 1) == 1)
                && at[place(one, t)] == Timetable.NONE
                && at[place(other, t)] == Timetable.NONE
                && isRested(one, t)
                && isRested(other, t);
    }

    private boolean isRested(int person, int t) {
        if (request.mostInARow() == 0) {
            return true;
        }
        long taken = 0;
        for (int s = 0; s < request.slots(); s++) {
            taken |= at[place(person, s)] == Timetable.NONE ? 0 : 1L << s;
        }
        return Day.broken(day.worth(taken | 1L << t)) <= Day.broken(day.worth(taken));
    }

    private boolean isInOrder(int meeting) {
        for (int i = 0; i < request.precedences(); i++) {
            int before = request.before(i);
            int after = request.after(i);
            boolean concerned = before == meeting || after == meeting;
            if (concerned
                    && slot[before] != Timetable.NONE
                    && slot[after] != Timetable.NONE
                    && slot[before] >= slot[after]) {
                return false;
            }
        }
        return true;
    }

    private int[] tables() {
        int[] table = new int[slot.length];
        Arrays.fill(table, Timetable.NONE);
        int[] last = new int[request.people()];
        Arrays.fill(last, Timetable.NONE);
        for (int t = 0; t < request.slots(); t++) {
            boolean[] taken = new boolean[request.tables()];
            for (int m = 0; m < slot.length; m++) {
                if (slot[m] == t) {
                    table[m] = table(m, last, taken);
                    taken[table[m]] = true;
                }
            }
            for (int m = 0; m < slot.length; m++) {
                if (slot[m] == t) {
                    last[request.left(m)] = table[m];
                    last[request.right(m)] = table[m];
                }
            }
        }
        return table;
    }

    /** The table of the meeting before, if it is free and of the zone; else the first that is. */
    private int table(int meeting, int[] last, boolean[] taken) {
        for (int person : new int[] {request.left(meeting), request.right(meeting)}) {
            int known = last[person];
            if (known != Timetable.NONE && !taken[known] && request.zone(known) == zone[meeting]) {
                return known;
            }
        }
        int table = 0;
        while (taken[table] || request.zone(table) != zone[meeting]) {
            table++;
        }
        return table;
    }
}
