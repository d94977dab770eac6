package app.kith.bench.matching;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import app.kith.engine.plan.CandidateGraph;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A plan on a graph by Timefold with its usual search: one truth value for each pair, the heaviest decided first. Its beans are public
 * with getters and setters because Timefold asks for that.
 */
@PlanningSolution
public class TimefoldPlan {

    private static final double UNITS = 1e9;

    /** A pair that may meet. */
    @PlanningEntity(comparatorClass = LighterFirst.class)
    public static class Choice {

        private int a;
        private int b;
        private long worth;

        @PlanningVariable(valueRangeProviderRefs = "either")
        private @Nullable Boolean chosen;

        /** As Timefold copies it. */
        public Choice() {}

        Choice(CandidateGraph graph, int edge) {
            a = graph.tail(edge);
            b = graph.head(edge);
            worth = Math.round(graph.weight(edge) * UNITS);
        }

        public @Nullable Boolean getChosen() {
            return chosen;
        }

        public void setChosen(@Nullable Boolean chosen) {
            this.chosen = chosen;
        }

        boolean isTaken() {
            return chosen != null && chosen;
        }
    }

    /** Timefold decides on what is sorted last first. */
    public static final class LighterFirst implements Comparator<Choice> {
        @Override
        public int compare(Choice one, Choice other) {
            return Long.compare(one.worth, other.worth);
        }
    }

    /** Meetings beyond the limit are broken rules, the rest is worth what it is worth. */
    public static final class Value implements IncrementalScoreCalculator<TimefoldPlan, HardSoftScore> {

        private int[] meetings = new int[0];
        private int limit;
        private long beyond;
        private long worth;

        @Override
        public void resetWorkingSolution(TimefoldPlan plan) {
            meetings = new int[plan.people];
            limit = plan.limit;
            beyond = 0;
            worth = 0;
            plan.choices.forEach(choice -> add(choice, 1));
        }

        @Override
        public void beforeVariableChanged(Object choice, String variable) {
            add((Choice) choice, -1);
        }

        @Override
        public void afterVariableChanged(Object choice, String variable) {
            add((Choice) choice, 1);
        }

        private void add(Choice choice, int by) {
            if (choice.isTaken()) {
                worth += by * choice.worth;
                meet(choice.a, by);
                meet(choice.b, by);
            }
        }

        private void meet(int person, int by) {
            int before = Math.max(0, meetings[person] - limit);
            meetings[person] += by;
            beyond += Math.max(0, meetings[person] - limit) - before;
        }

        @Override
        public HardSoftScore calculateScore() {
            return HardSoftScore.of(-beyond, worth);
        }
    }

    @PlanningEntityCollectionProperty
    private List<Choice> choices = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    private int people;
    private int limit;

    /** As Timefold copies it. */
    public TimefoldPlan() {}

    private TimefoldPlan(CandidateGraph graph, int limit) {
        this.limit = limit;
        people = graph.people();
        choices = IntStream.range(0, graph.edges())
                .mapToObj(edge -> new Choice(graph, edge))
                .toList();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public void setChoices(List<Choice> choices) {
        this.choices = choices;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    @ValueRangeProvider(id = "either")
    public List<Boolean> getEither() {
        return List.of(true, false);
    }

    /** The value of the plan found in so many seconds; 0 if it breaks a limit. */
    static double best(CandidateGraph graph, int limit, double seconds) {
        var config = new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(Choice.class)
                .withTerminationSpentLimit(Duration.ofMillis((long) (1000 * seconds)));
        config.setScoreDirectorFactoryConfig(
                new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Value.class));
        TimefoldPlan found =
                SolverFactory.<TimefoldPlan>create(config).buildSolver().solve(new TimefoldPlan(graph, limit));
        HardSoftScore score = Objects.requireNonNull(found.score);
        return score.isFeasible() ? score.softScore() / UNITS : 0;
    }
}
