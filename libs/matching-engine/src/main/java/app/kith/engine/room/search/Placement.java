package app.kith.engine.room.search;

import app.kith.engine.room.design.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Puts people on the points of a schedule. Points too many are left empty, no two of them in one group, so that sizes stay even. */
final class Placement {

    /** Seats a round that the schedule does not reach. */
    interface Rest {
        void lay(int round, int[] line, int size);
    }

    private final Schedule schedule;
    private final int rounds;

    Placement(Schedule schedule, int rounds) {
        this.schedule = schedule;
        this.rounds = Math.min(rounds, schedule.rounds());
    }

    /** False, and nothing is laid, if there are not so many points that can be left empty. */
    boolean lay(Hall hall, int[] line, Rest rest, int empty) {
        List<Integer> left = apart(empty);
        if (left.size() < empty) {
            return false;
        }
        int[] people = new int[schedule.points()];
        int next = 0;
        for (int point = 0; point < people.length; point++) {
            people[point] = left.contains(point) ? -1 : line[next++];
        }
        for (int round = 0; round < hall.rounds; round++) {
            if (round < rounds) {
                layRound(hall, round, people, line.length);
            } else {
                rest.lay(round, line, schedule.size);
            }
        }
        return true;
    }

    private void layRound(Hall hall, int round, int[] people, int many) {
        int[] order = new int[many];
        int[] starts = new int[schedule.groups() + 1];
        int seat = 0;
        for (int i = 0; i < people.length; i++) {
            if (people[schedule.at(round, i)] >= 0) {
                order[seat++] = people[schedule.at(round, i)];
            }
            if ((i + 1) % schedule.size == 0) {
                starts[(i + 1) / schedule.size] = seat;
            }
        }
        hall.lay(round, order, starts);
    }

    /** Points, at most so many, of which no two share a group in the rounds that are used; found greedily from the last point on. */
    private List<Integer> apart(int many) {
        int points = schedule.points();
        int[][] group = new int[rounds][points];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < points; i++) {
                group[round][schedule.at(round, i)] = i / schedule.size;
            }
        }
        List<Integer> chosen = new ArrayList<>();
        for (int point = points - 1; point >= 0 && chosen.size() < many; point--) {
            int candidate = point;
            if (chosen.stream().noneMatch(other -> meet(group, candidate, other))) {
                chosen.add(point);
            }
        }
        return chosen;
    }

    private static boolean meet(int[][] group, int a, int b) {
        for (int[] round : group) {
            if (round[a] == round[b]) {
                return true;
            }
        }
        return false;
    }
}
