package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.kith.bench.matching.SpeedDating.Date;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No measurement of the score knows what was known only afterwards. */
class LeakageTest {

    /** The partner's side, the evening's ratings, and everything asked during or after it. */
    private static final Pattern AFTERWARDS = Pattern.compile(
            ".*_o|.*_2|.*_3|.*_s|.*like.*|.*prob.*|match.*|dec|met|attr|sinc|intel|fun|amb|shar|them_cal|you_call|length");

    @Test
    void every_column_of_speed_dating_was_asked_when_signing_up_and_says_why_it_is_allowed() {
        SpeedDating.COLUMNS.forEach((column, reason) -> {
            assertThat(column).doesNotMatch(AFTERWARDS);
            assertThat(reason).as(column).containsAnyOf("asked when signing up", "from the two forms");
        });
    }

    @Test
    void every_column_of_mentoring_was_filled_in_before_the_decision() {
        assertThat(Mentoring.COLUMNS)
                .doesNotContainKey(Mentoring.OUTCOME)
                .containsOnlyKeys("major", "help_topics", "experitse");
    }

    @Test
    void the_evenings_are_those_of_the_published_totals() {
        Optional<Path> file = SharedData.find("speed-dating/waves-01-14.csv");
        assumeThat(file)
                .as("shared/data/speed-dating lies beside no checkout above: NOT TESTED")
                .isPresent();
        var waves = SpeedDating.read(file.orElseThrow()).waves();

        List<Integer> met = waves.values().stream().map(List::size).toList();
        List<Long> mutual = waves.values().stream()
                .map(dates -> dates.stream().filter(Date::mutual).count())
                .toList();

        assertThat(met).containsExactly(100, 304, 100, 324, 90, 25, 256, 100, 400, 81, 441, 196, 90, 360);
        assertThat(mutual).containsExactly(31L, 31L, 13L, 65L, 27L, 5L, 43L, 18L, 62L, 15L, 64L, 21L, 16L, 63L);
    }

    @Test
    void nobody_is_twice_in_a_round_so_the_first_half_is_over_before_the_second() {
        Optional<Path> file = SharedData.find("speed-dating/waves-01-14.csv");
        assumeThat(file)
                .as("shared/data/speed-dating lies beside no checkout above: NOT TESTED")
                .isPresent();

        SpeedDating.read(file.orElseThrow()).waves().values().forEach(dates -> {
            Set<List<Integer>> seats = new HashSet<>();
            for (Date date : dates) {
                seats.add(List.of(date.round(), date.a().number()));
                seats.add(List.of(date.round(), date.b().number()));
            }
            assertThat(seats).hasSize(2 * dates.size());
        });
    }

    @Test
    void mentoring_pairs_are_read_with_each_person_once() {
        Optional<Path> file = SharedData.find("mentoring/pairs.csv.gz");
        assumeThat(file)
                .as("shared/data/mentoring lies beside no checkout above: NOT TESTED")
                .isPresent();
        Mentoring data = Mentoring.read(file.orElseThrow());

        assertThat(data.pairs()).hasSize(29_540);
        assertThat(new HashSet<>(data.people()).size()).isEqualTo(data.people().size());
        assertThat(data.pairs().stream()
                        .allMatch(pair -> data.people().get(pair.mentor()).mentor()
                                && !data.people().get(pair.mentee()).mentor()))
                .isTrue();
    }
}
