package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.kith.engine.check.TimetableCertificate;
import app.kith.engine.timetable.TimetableResult.Infeasible;
import app.kith.engine.timetable.TimetableResult.Planned;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import java.util.List;
import org.junit.jupiter.api.Test;

class BusinessForumTest {

    private static final String ABSENT = "LEFT OUT: there is no ../shared/data/b2b-scheduling beside this checkout";

    /** The records have 32 together, a general solver in half a minute each more than 300. */
    private static final int FAR_FROM_RECORDS = 300;

    @Test
    void real_forums_are_planned_with_few_breaks_and_the_certificate_signs() {
        List<BusinessForum> forums = BusinessForum.all("original");
        assumeFalse(forums.isEmpty(), ABSENT);
        int breaks = 0;
        for (var forum : forums) {
            var result = Timetabler.solve(forum.request(), TimetableSettings.of(1, 300_000));
            assertThat(result).as(forum.name()).isInstanceOf(Planned.class);
            var certificate = TimetableCertificate.of(forum.request(), ((Planned) result).timetable());
            assertThat(certificate.violations()).as(forum.name()).isEmpty();
            breaks += certificate.breaks();
        }
        assertThat(breaks).isLessThan(FAR_FROM_RECORDS);
    }

    @Test
    void forums_with_contradictory_orders_are_refused_with_the_meetings_in_conflict() {
        List<BusinessForum> forums = BusinessForum.all("forum-13.prec25");
        assumeFalse(forums.isEmpty(), ABSENT);
        var result = Timetabler.solve(forums.getFirst().request(), TimetableSettings.of(1, 1));
        assertThat(result).isInstanceOf(Infeasible.class);
        assertThat(((Infeasible) result).conflict().meetings()).containsExactly(40, 42);
    }
}
