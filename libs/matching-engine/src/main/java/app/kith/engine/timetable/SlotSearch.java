package app.kith.engine.timetable;

import java.util.SplittableRandom;

/**
 * Slots under limits, by simulated annealing over partial timetables in which nobody ever meets two people at once. A move exchanges
 * two slots along the alternating path of a meeting (a Kempe chain), which changes the days of the path's two ends only, or gives a
 * waiting meeting a slot and lets the meetings in its way wait. Sessions, fixed slots and tables are never broken; the order of
 * meetings, rests and the spread of breaks cost so much that they are broken only on the way.
 */
final class SlotSearch {

    private static final int LONGEST_CYCLE = 10;
    private static final long FIRST_CYCLE = 2_000_000;
    private static final double HOT = 0.35;
    private static final double COLD = 0.12;
    private static final double IDLE = 0.1;
    private static final double BROKEN = 2;
    private static final double WAITING = 3;
    private static final double SEARCHING = 0.1;
    private static final int ASK = 1 << 10;
    private static final int OFTEN = 0b11100;
    private static final int RARELY = 0b1111111100;

    private final TimetableRequest request;
    private final TimetableSettings settings;
    private final SplittableRandom random;
    private final Calendar calendar;
    private final Day day;
    private final Order order;
    private final double[] penalty;
    private final int[] chain;
    private int length;
    private int end;
    private final int[] marks;
    private int mark;
    private final int[] pushed = new int[3];
    private long days;
    private int ordersBroken;
    private double temperature;
    private double comfort = SEARCHING;
    private final BestSlots best;

    SlotSearch(TimetableRequest request, TimetableSettings settings) {
        this.request = request;
        this.settings = settings;
        random = new SplittableRandom(settings.seed());
        calendar = new Calendar(request);
        day = new Day(request);
        order = new Order(request);
        penalty = penalties(request);
        chain = new int[request.meetings()];
        marks = new int[order.isEmpty() ? 0 : request.meetings()];
        best = new BestSlots(request);
    }

    /** One to two thirds of a meeting that must be held, for the cheapest and the dearest of the others. */
    private static double[] penalties(TimetableRequest request) {
        double largest = 0;
        for (double weight : request.weights()) {
            largest = Double.isInfinite(weight) ? largest : Math.max(largest, weight);
        }
        double[] penalty = new double[request.meetings()];
        for (int m = 0; m < penalty.length; m++) {
            double weight = request.weight(m);
            penalty[m] = WAITING / 3 * (Double.isInfinite(weight) ? 3 : 1 + (largest > 0 ? weight / largest : 0));
        }
        return penalty;
    }

    BestSlots run() {
        fill();
        best.offer(calendar, 0);
        long moves = 0;
        for (int cycle = 0; moves < settings.moves() && !best.isPerfect(); cycle++) {
            long last = Math.max(FIRST_CYCLE, 20L * request.meetings()) << Math.min(cycle, LONGEST_CYCLE);
            double cooling = Math.pow(COLD / HOT, (double) ASK / last);
            temperature = HOT;
            for (long i = 0; i < last && moves < settings.moves() && !best.isPerfect(); i++, moves++) {
                if (moves % ASK == 0) {
                    temperature *= cooling;
                    if (!settings.goesOn((double) moves / settings.moves())) {
                        return best;
                    }
                }
                move();
            }
        }
        return best;
    }

    private void move() {
        boolean abides = ordersBroken == 0 && Day.broken(days) == 0;
        boolean stuck = !abides || calendar.waiting() > 0;
        int dice = random.nextInt();
        boolean changed;
        if (calendar.waiting() > 0 && (dice & 3) == 0) {
            changed = insert(calendar.waiting(random.nextInt(calendar.waiting())));
        } else if ((dice & (stuck ? OFTEN : RARELY)) == 0) {
            changed = insert(random.nextInt(request.meetings()));
        } else {
            int meeting = random.nextInt(request.meetings());
            changed = calendar.slot[meeting] != Calendar.NONE && exchange(meeting, slotOf(meeting));
        }
        if (changed && ordersBroken == 0 && Day.broken(days) == 0) {
            best.offer(calendar, Day.breaksOf(days));
            comfort = best.holdsAllThatMust() ? 1 : SEARCHING;
        }
    }

    /** The first place of each meeting breaks no rule; meetings with few slots to choose from come first. */
    private void fill() {
        int[] byChoice = new int[request.slots() + 1];
        for (long slots : calendar.allowed) {
            byChoice[Long.bitCount(slots)]++;
        }
        int[] queue = new int[request.meetings()];
        int[] next = new int[byChoice.length];
        for (int c = 1; c < byChoice.length; c++) {
            next[c] = next[c - 1] + byChoice[c - 1];
        }
        for (int m = 0; m < queue.length; m++) {
            queue[next[Long.bitCount(calendar.allowed[m])]++] = m;
        }
        for (int m : queue) {
            int t = quietest(m);
            if (t != Calendar.NONE) {
                days += putDay(m, t);
                calendar.noWait(m);
            }
        }
    }

    private int quietest(int meeting) {
        int u = calendar.left[meeting];
        int v = calendar.right[meeting];
        int quietest = Calendar.NONE;
        long open = calendar.allowed[meeting] & ~calendar.taken[u] & ~calendar.taken[v];
        for (; open != 0; open &= open - 1) {
            int t = Long.numberOfTrailingZeros(open);
            boolean better = quietest == Calendar.NONE || calendar.size[t] < calendar.size[quietest];
            if (better && calendar.size[t] < calendar.tables && breaksNothing(meeting, t)) {
                quietest = t;
            }
        }
        return quietest;
    }

    private boolean breaksNothing(int meeting, int t) {
        return order.broken(meeting, t, calendar.slot) == 0
                && Day.broken(day.worth(calendar.taken[calendar.left[meeting]] | 1L << t)) == 0
                && Day.broken(day.worth(calendar.taken[calendar.right[meeting]] | 1L << t)) == 0;
    }

    /** Any of a meeting's slots; its own one is found by chance too, and then nothing moves. */
    private int slotOf(int meeting) {
        long slots = calendar.allowed[meeting];
        for (int skip = random.nextInt(Long.bitCount(slots)); skip > 0; skip--) {
            slots &= slots - 1;
        }
        return Long.numberOfTrailingZeros(slots);
    }

    private boolean exchange(int meeting, int t) {
        int s = calendar.slot[meeting];
        if (s == t) {
            return false;
        }
        long both = 1L << s | 1L << t;
        chain[0] = meeting;
        length = 1;
        if (!follow(calendar.left[meeting], t, s)) {
            return false;
        }
        long change = 0;
        int one = end;
        int other = Calendar.NONE;
        if (one != Calendar.NONE) {
            if (!follow(calendar.right[meeting], t, s)) {
                return false;
            }
            other = end;
            if (!fits(s, t)) {
                return false;
            }
            change = change(one, both) + change(other, both);
        }
        int orders = 0;
        if (!order.isEmpty()) {
            mark++;
            for (int i = 0; i < length; i++) {
                marks[chain[i]] = mark;
            }
            orders = order.brokenByExchange(chain, length, calendar.slot, s, t, marks, mark);
        }
        if (!accepts(comfort * soft(change) + BROKEN * (Day.broken(change) + orders))) {
            return false;
        }
        calendar.exchange(chain, length, s, t);
        if (one != Calendar.NONE) {
            calendar.taken[one] ^= both;
            calendar.taken[other] ^= both;
        }
        days += change;
        ordersBroken += orders;
        return true;
    }

    /** Follows the path on from a person; false where a meeting may not have the other slot. No end is left by a circle. */
    private boolean follow(int from, int first, int second) {
        int person = from;
        int here = first;
        for (int m = calendar.at(person, here); m != Calendar.NONE; m = calendar.at(person, here)) {
            if (m == chain[0]) {
                end = Calendar.NONE;
                return true;
            }
            here = first + second - here;
            if ((calendar.allowed[m] >>> here & 1) == 0) {
                return false;
            }
            chain[length++] = m;
            person = calendar.partner(m, person);
        }
        end = person;
        return true;
    }

    /** Only a path with an odd number of meetings changes how many tables its slots need. */
    private boolean fits(int s, int t) {
        if ((length & 1) == 0) {
            return true;
        }
        int more = 0;
        for (int i = 0; i < length; i++) {
            more += calendar.slot[chain[i]] == s ? 1 : -1;
        }
        return calendar.size[more > 0 ? t : s] < calendar.tables;
    }

    private long change(int person, long both) {
        return day.worth(calendar.taken[person] ^ both) - day.worth(calendar.taken[person]);
    }

    private static double soft(long change) {
        return Day.breaksOf(change) + IDLE * Day.idle(change);
    }

    private boolean accepts(double cost) {
        return cost <= 0 || cost <= -temperature * Math.log(1 - random.nextDouble());
    }

    /** Puts a meeting into a slot, whatever is there; exchanges alone do not reach every timetable. */
    private boolean insert(int meeting) {
        int t = calendar.allowed[meeting] == 0 ? Calendar.NONE : slotOf(meeting);
        int from = calendar.slot[meeting];
        if (t == from || calendar.tables == 0) {
            return false;
        }
        long change = 0;
        int orders = 0;
        double cost = -penalty[meeting];
        if (from != Calendar.NONE) {
            orders -= order.broken(meeting, from, calendar.slot);
            change += liftDay(meeting);
            cost = 0;
        }
        int pushes = findInTheWay(meeting, t);
        for (int i = 0; i < pushes; i++) {
            orders -= order.broken(pushed[i], t, calendar.slot);
            change += liftDay(pushed[i]);
            cost += penalty[pushed[i]];
        }
        orders += order.broken(meeting, t, calendar.slot);
        change += putDay(meeting, t);
        if (!accepts(comfort * soft(change) + cost + BROKEN * (Day.broken(change) + orders))) {
            takeBack(meeting, from, pushes, t);
            return false;
        }
        if (from == Calendar.NONE) {
            calendar.noWait(meeting);
        }
        for (int i = 0; i < pushes; i++) {
            calendar.toWait(pushed[i]);
        }
        days += change;
        ordersBroken += orders;
        return true;
    }

    private int findInTheWay(int meeting, int t) {
        int pushes = 0;
        int first = calendar.at(calendar.left[meeting], t);
        int second = calendar.at(calendar.right[meeting], t);
        if (first != Calendar.NONE) {
            pushed[pushes++] = first;
        }
        if (second != Calendar.NONE && second != first) {
            pushed[pushes++] = second;
        }
        if (calendar.size[t] - pushes >= calendar.tables) {
            pushed[pushes++] = anyIn(t);
        }
        return pushes;
    }

    private void takeBack(int meeting, int from, int pushes, int t) {
        calendar.lift(meeting);
        for (int i = 0; i < pushes; i++) {
            calendar.put(pushed[i], t);
        }
        if (from != Calendar.NONE) {
            calendar.put(meeting, from);
        }
    }

    /** Some meeting of a full slot; nobody in the way of the new one is in it, or the slot would have room. */
    private int anyIn(int t) {
        int from = random.nextInt(request.meetings());
        for (int i = from; ; i = i + 1 < request.meetings() ? i + 1 : 0) {
            if (calendar.slot[i] == t) {
                return i;
            }
        }
    }

    private long putDay(int meeting, int t) {
        long before = days(meeting);
        calendar.put(meeting, t);
        return days(meeting) - before;
    }

    private long liftDay(int meeting) {
        long before = days(meeting);
        calendar.lift(meeting);
        return days(meeting) - before;
    }

    private long days(int meeting) {
        return day.worth(calendar.taken[calendar.left[meeting]]) + day.worth(calendar.taken[calendar.right[meeting]]);
    }
}
