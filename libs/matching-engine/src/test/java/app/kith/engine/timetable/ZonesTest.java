package app.kith.engine.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.engine.check.TimetableCertificate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static final TimetableSettings SETTINGS = TimetableSettings.of(1, 5_000);
    private static final int[][] FAR = {{0, 20}, {20, 0}};
    private static final int PAUSE = 5;

    @Test
    void nobody_has_to_walk_farther_than_the_pause_allows() {
        int[] left = {0, 0, 0, 3, 3, 3};
        int[] right = {1, 2, 4, 4, 5, 1};
        var request = TimetableRequest.of(6, 4, 3, left, right)
                .zones(new int[] {0, 0, 1}, FAR, PAUSE)
                .build();

        var planned = (TimetableResult.Planned) Timetabler.solve(request, SETTINGS);

        assertThat(TimetableCertificate.of(request, planned.timetable()).violations())
                .isEmpty();
    }

    @Test
    void where_a_walk_cannot_be_avoided_the_meeting_that_is_worth_less_is_lost() {
        var builder =
                TimetableRequest.of(3, 2, 2, new int[] {0, 0}, new int[] {1, 2}).allowed(new long[] {0b01, 0b10});
        var near = builder.zones(new int[] {0, 0}, new int[][] {{0}}, PAUSE).build();
        assertThat(Timetabler.solve(near, SETTINGS)).isInstanceOf(TimetableResult.Planned.class);

        // one table in each zone, and both are taken in the first slot by people who go on
        var crossing = TimetableRequest.of(4, 2, 2, new int[] {0, 2, 0, 1}, new int[] {1, 3, 2, 3})
                .weights(new double[] {5, 4, 3, 2})
                .zones(new int[] {0, 1}, FAR, PAUSE)
                .build();
        var planned = (TimetableResult.Planned) Timetabler.solve(crossing, SETTINGS);
        var certificate = TimetableCertificate.of(crossing, planned.timetable());
        assertThat(certificate.violations()).isEmpty();
        assertThat(certificate.lost()).isPositive();
    }

    @Test
    void a_meeting_that_cannot_be_reached_moves_to_a_slot_that_both_have_free() {
        for (int seed = 0; seed < 40; seed++) {
            // in the first slot one table of each zone is taken by people who go on to the other one's
            var request = TimetableRequest.of(4, 4, 2, new int[] {0, 2, 0, 1}, new int[] {1, 3, 2, 3})
                    .weights(new double[] {5, 4, 3, 2})
                    .allowed(new long[] {0b0001, 0b0001, 0b1110, 0b1110})
                    .zones(new int[] {0, 1}, FAR, PAUSE)
                    .build();
            var planned = (TimetableResult.Planned) Timetabler.solve(request, TimetableSettings.of(seed, 2_000));
            var certificate = TimetableCertificate.of(request, planned.timetable());
            assertThat(certificate.violations()).as("seed %d", seed).isEmpty();
            assertThat(certificate.lost()).as("seed %d", seed).isZero();
        }
    }

    @Test
    void a_meeting_that_must_be_held_and_cannot_be_reached_is_told() {
        var request = TimetableRequest.of(4, 2, 2, new int[] {0, 2, 0, 1}, new int[] {1, 3, 2, 3})
                .zones(new int[] {0, 1}, FAR, PAUSE)
                .build();
        assertThat(Timetabler.solve(request, SETTINGS)).isInstanceOf(TimetableResult.NotFound.class);
    }

    @Test
    void the_certificate_finds_a_walk_that_is_too_long() {
        var request = TimetableRequest.of(3, 2, 2, new int[] {0, 0}, new int[] {1, 2})
                .zones(new int[] {0, 1}, FAR, PAUSE)
                .build();
        var walked = new Timetable(new int[] {0, 1}, new int[] {0, 1});
        assertThat(TimetableCertificate.of(request, walked).violations()).hasSize(1);
        var apart = TimetableRequest.of(3, 3, 2, new int[] {0, 0}, new int[] {1, 2})
                .zones(new int[] {0, 1}, FAR, PAUSE)
                .build();
        var rested = new Timetable(new int[] {0, 2}, new int[] {0, 1});
        assertThat(TimetableCertificate.of(apart, rested).violations()).isEmpty();
    }

    @Test
    void whatever_the_house_no_walk_is_too_long_and_no_rest_too_short() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            var request = random(random);
            var timetable =
                    switch (Timetabler.solve(request, TimetableSettings.of(i, 2_000))) {
                        case TimetableResult.Planned(Timetable found) -> found;
                        case TimetableResult.NotFound(Timetable closest) -> closest;
                        case TimetableResult.Infeasible ignored -> throw new AssertionError("nothing must be held");
                    };
            assertThat(TimetableCertificate.of(request, timetable).violations())
                    .as("request %d", i)
                    .isEmpty();
        }
    }

    private static TimetableRequest random(SplittableRandom random) {
        int people = 2 + random.nextInt(9);
        int meetings = random.nextInt(2 * people);
        int[] left = random.ints(meetings, 0, people).toArray();
        int[] right = Arrays.stream(left)
                .map(person -> (person + 1 + random.nextInt(people - 1)) % people)
                .toArray();
        int tables = 1 + random.nextInt(4);
        int zones = 1 + random.nextInt(3);
        int[][] minutes = new int[zones][zones];
        for (int a = 0; a < zones; a++) {
            for (int b = 0; b < zones; b++) {
                minutes[a][b] = a == b ? 0 : random.nextInt(10);
            }
        }
        var builder = TimetableRequest.of(people, 1 + random.nextInt(5), tables, left, right)
                .weights(random.doubles(meetings).toArray())
                .zones(random.ints(tables, 0, zones).toArray(), minutes, PAUSE);
        return (random.nextBoolean() ? builder : builder.restAfter(1 + random.nextInt(3), 1)).build();
    }

    @Test
    void a_house_that_makes_no_sense_is_refused() {
        var builder = TimetableRequest.of(2, 1, 1, new int[] {0}, new int[] {1});
        assertThatThrownBy(() -> builder.zones(new int[] {0, 0}, new int[][] {{0}}, 1))
                .hasMessageContaining("one zone for each table");
        assertThatThrownBy(() -> builder.zones(new int[] {1}, new int[][] {{0}}, 1))
                .hasMessageContaining("unknown zone");
        assertThatThrownBy(() -> builder.zones(new int[] {0}, new int[][] {{-1}}, 1))
                .hasMessageContaining("minutes");
        assertThatThrownBy(() -> builder.zones(new int[] {0}, new int[][] {{0, 1}}, 1))
                .hasMessageContaining("minutes");
    }
}
