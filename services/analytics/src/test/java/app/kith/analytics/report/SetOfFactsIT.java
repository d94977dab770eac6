package app.kith.analytics.report;

import static app.kith.analytics.store.Story.END;
import static app.kith.analytics.store.Story.ROUND_END;
import static app.kith.analytics.store.Story.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.analytics.store.OwnedDatabase;
import app.kith.analytics.store.Story;
import app.kith.testing.RealServers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ApplicationContext;

/** A report is a function of the set of facts: neither their order nor the number of their deliveries can change it. */
@RealServers
class SetOfFactsIT {

    private static final List<String> GUESTS =
            List.of("Ana", "Ben", "Cem", "Dot", "Eve", "Fay", "Gus", "Hal", "Ida", "Jon", "Kim", "Lou");

    @Autowired
    private ApplicationContext service;

    @Autowired
    private DataSourceProperties database;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_order_any_batches_and_any_duplicates_give_the_same_report(long seed) {
        var random = new Random(seed);
        var reports = new Reports(service);
        var evening = evening(random);
        var inOrder = reports.of(evening);
        assertThat(inOrder.counts().present()).isPositive();

        new OwnedDatabase(database).forget(evening.organisation);
        evening.storeSomehow(service, random);

        assertThat(reports.read(evening, Story.LONG_AFTER)).isEqualTo(inOrder);
    }

    private static Story evening(Random random) {
        var story = Story.begin().round(1);
        if (random.nextBoolean()) {
            story.closed(END.minus(Duration.ofMinutes(random.nextInt(30))));
        }
        for (var guest : GUESTS) {
            story.registered(guest, random.nextInt(5) == 0 ? "walk-in" : "import", START.minus(hours(random, 72)));
            if (random.nextInt(4) == 0) {
                story.cancelled(guest, START.minus(hours(random, 72)));
            }
            for (int scans = random.nextInt(3); scans > 0; scans--) {
                var at = START.plus(hours(random, 4)).minusSeconds(3600);
                story.checkedIn(guest, at, at.plus(hours(random, 90)));
            }
        }
        for (int pairs = 30; pairs > 0; pairs--) {
            var one = GUESTS.get(random.nextInt(GUESTS.size()));
            var other = GUESTS.get(random.nextInt(GUESTS.size()));
            if (one.compareTo(other) < 0) {
                encounter(story, one, other, random);
            }
        }
        return story;
    }

    private static void encounter(Story story, String one, String other, Random random) {
        story.seated(one, other);
        for (var who : List.of(one, other, one)) {
            var at = ROUND_END.plus(hours(random, 60));
            switch (random.nextInt(3)) {
                case 0 -> story.confirmed(who, one, other, at);
                case 1 -> story.denied(who, one, other, at);
                default -> story.mailed(who, at);
            }
        }
        if (random.nextBoolean()) {
            story.connected(one, other);
        }
        story.followedUp(
                random.nextBoolean() ? one : other, random.nextBoolean() ? other : one, hours(random, 24 * 40));
    }

    private static Duration hours(Random random, int below) {
        return Duration.ofMinutes(random.nextInt(below * 60));
    }
}
