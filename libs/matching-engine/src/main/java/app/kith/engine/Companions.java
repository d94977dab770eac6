package app.kith.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds a partner for everybody who was left without one: somebody with room, or else somebody who can spare a partner, or whose
 * partner can be given another one in turn (an alternating path). Strangers first, colleagues next, old acquaintances last.
 */
final class Companions {

    private static final int NOBODY = -1;

    private final Agenda agenda;
    private final Roster roster;
    private final List<Integer> order;

    Companions(Agenda agenda, long seed) {
        this.agenda = agenda;
        this.roster = agenda.roster();
        order = IntStream.range(0, roster.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(person -> Chance.of(seed, person)))
                .toList();
    }

    void findForTheLonely() {
        for (Bond bond : List.of(Bond.FRESH, Bond.COLLEAGUES, Bond.MET)) {
            for (int person : order) {
                if (agenda.isLonely(person)) {
                    find(person, bond);
                }
            }
        }
    }

    private void find(int lonely, Bond bond) {
        int withRoom = withRoom(lonely, lonely, bond);
        if (withRoom != NOBODY) {
            agenda.add(lonely, withRoom);
        } else if (!takeFromSomebodyWithTwo(lonely, bond)) {
            search(lonely, bond);
        }
    }

    private boolean takeFromSomebodyWithTwo(int lonely, Bond bond) {
        for (int full : order) {
            if (full != lonely && isAllowed(lonely, full, bond)) {
                for (int partner : agenda.partners(full)) {
                    if (agenda.partners(partner).size() > 1) {
                        agenda.remove(full, partner);
                        agenda.add(lonely, full);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private int withRoom(int person, int except, Bond bond) {
        int found = NOBODY;
        for (int other : order) {
            if (other != person && other != except && agenda.hasRoom(other) && isAllowed(person, other, bond)) {
                if (agenda.isLonely(other)) {
                    return other;
                }
                if (found == NOBODY
                        || agenda.partners(other).size()
                                < agenda.partners(found).size()) {
                    found = other;
                }
            }
        }
        return found;
    }

    /**
     * Breadth first: person takes the full {@code full}, who lets go of a partner; the partner is either cared for or next in line.
     * Everybody plays one part only, so that the path never crosses itself.
     */
    private void search(int lonely, Bond bond) {
        int[] via = new int[roster.size()];
        int[] before = new int[roster.size()];
        Arrays.fill(via, NOBODY);
        Arrays.fill(before, NOBODY);
        via[lonely] = lonely;
        Deque<Integer> queue = new ArrayDeque<>(List.of(lonely));
        while (!queue.isEmpty()) {
            int person = queue.remove();
            for (int full : order) {
                if (full == person || via[full] != NOBODY || before[full] != NOBODY || !isAllowed(person, full, bond)) {
                    continue;
                }
                before[full] = person;
                for (int partner : agenda.partners(full)) {
                    if (via[partner] != NOBODY || before[partner] != NOBODY) {
                        continue;
                    }
                    via[partner] = full;
                    if (isCaredFor(partner, lonely, bond)) {
                        follow(partner, via, before, lonely);
                        return;
                    }
                    queue.add(partner);
                }
            }
        }
    }

    /** Whether this person can lose a partner: because another is there, or because one can be had at once. */
    private boolean isCaredFor(int person, int lonely, Bond bond) {
        if (agenda.partners(person).size() > 1) {
            return true;
        }
        int other = withRoom(person, lonely, bond);
        if (other != NOBODY) {
            agenda.add(person, other);
        }
        return other != NOBODY;
    }

    private void follow(int end, int[] via, int[] before, int lonely) {
        int person = end;
        while (person != lonely) {
            int full = via[person];
            agenda.remove(person, full);
            agenda.add(before[full], full);
            person = before[full];
        }
    }

    private boolean isAllowed(int u, int v, Bond bond) {
        return roster.bond(u, v).isAtMost(bond) && !agenda.partners(u).contains(v);
    }
}
