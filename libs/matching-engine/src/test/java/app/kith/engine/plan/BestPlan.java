package app.kith.engine.plan;

import java.util.ArrayList;
import java.util.List;

/** The value of the best plan of a few people, by trying every plan. */
final class BestPlan {

    private final Problem problem;
    private final List<int[]> pairs = new ArrayList<>();
    private double best;

    private BestPlan(Problem problem) {
        this.problem = problem;
        for (int a = 0; a < problem.people(); a++) {
            for (int b = a + 1; b < problem.people(); b++) {
                if (problem.isFree(a, b) && problem.scores().weight(a, b) > 0) {
                    pairs.add(new int[] {a, b});
                }
            }
        }
    }

    static double value(Problem problem) {
        BestPlan plan = new BestPlan(problem);
        plan.tryFrom(0, plan.problem.limitLeft(), problem.requiredValue());
        return plan.best;
    }

    private void tryFrom(int next, int[] room, double value) {
        best = Math.max(best, value);
        if (next == pairs.size()) {
            return;
        }
        int a = pairs.get(next)[0];
        int b = pairs.get(next)[1];
        if (room[a] > 0 && room[b] > 0) {
            room[a]--;
            room[b]--;
            tryFrom(next + 1, room, value + problem.scores().weight(a, b));
            room[a]++;
            room[b]++;
        }
        tryFrom(next + 1, room, value);
    }
}
