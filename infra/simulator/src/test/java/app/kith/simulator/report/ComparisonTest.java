package app.kith.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Expectation expectation =
            new Expectation(new Outcome(Set.of("1", "2"), Set.of("1"), List.of(), Set.of()));

    @Test
    void a_report_that_says_what_was_counted_agrees() {
        assertThat(Comparison.ofReport(expectation, report()).agrees()).isTrue();
    }

    @Test
    void one_wrong_count_is_a_difference() {
        ObjectNode report = report();
        report.withObject("counts").put("present", 2);

        assertThat(Comparison.ofReport(expectation, report).differences()).isEqualTo(1);
    }

    @Test
    void a_figure_that_nobody_counted_is_a_difference_and_so_is_one_that_is_missing() {
        ObjectNode report = report();
        report.withArray("figures").remove(0);
        report.withArray("figures").addObject().put("id", "brand-new").put("numerator", 1);

        assertThat(Comparison.ofReport(expectation, report).differences()).isEqualTo(2);
    }

    private ObjectNode report() {
        ObjectNode report = JSON.createObjectNode();
        expectation.counts().forEach(report.withObject("counts")::put);
        expectation.figures().forEach((id, figure) -> {
            ObjectNode node = JSON.valueToTree(figure);
            node.put("id", id).put("ciLow", figure.low()).put("ciHigh", figure.high());
            report.withArray("figures").add(node);
        });
        report.withArray("arrivals").addObject().put("count", 1);
        return report;
    }
}
