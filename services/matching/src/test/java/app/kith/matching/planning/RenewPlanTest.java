package app.kith.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.Plan;
import app.kith.engine.crowd.Gift;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.text.TextJudge.Basis;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RenewPlanTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final Gift GIFT =
            new Gift(ANA, BEN, 0.9, "solar-panels", "solar panels", "I install solar panels", Basis.TOPIC, true);

    @Test
    void a_plan_takes_over_if_it_is_worth_enough_more() {
        assertThat(RenewPlan.isBetter(plan(0.5, GIFT), 0.4, 0.1)).isTrue();
        assertThat(RenewPlan.isBetter(plan(0.43, GIFT), 0.4, 0.1)).isFalse();
    }

    @Test
    void a_plan_without_a_single_reason_replaces_nothing() {
        assertThat(RenewPlan.isBetter(plan(0.1), 0, 0.1)).isFalse();
    }

    private static Plan plan(double value, Gift... gifts) {
        return new Plan(List.of(new Suggestion(new Pair(ANA, BEN), value, List.of(gifts))), List.of(), value, value);
    }
}
