package app.kith.engine.room.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GolfersTest {

    private static final Pattern ENTRY = Pattern.compile("\"(\\d+)-(\\d+)\": (\\d+)");

    /** Sizes whose constructions reach the best known number of rounds, one for each kind of construction. */
    private static final List<String> BY_ALGEBRA = List.of(
            "4-4", "5-3", "7-3", "9-3", "11-3", "15-3", "35-3", "7-4", "10-4", "16-4", "25-4", "49-4", "13-5", "12-6",
            "15-5", "15-8", "14-7", "8-8");

    @Test
    void algebra_reaches_the_best_known_rounds_and_nobody_meets_twice() throws IOException {
        Path file = bestKnown();
        assumeTrue(file != null, "skipped: no shared/data/golfers/best-known-uniform.json above this folder");
        List<String> found = new ArrayList<>();
        Matcher entries = ENTRY.matcher(Files.readString(file));
        while (entries.find()) {
            int groups = Integer.parseInt(entries.group(1));
            int size = Integer.parseInt(entries.group(2));
            if (BY_ALGEBRA.contains(groups + "-" + size)) {
                int rounds = Integer.parseInt(entries.group(3));
                found.add(groups + "-" + size);
                Seats seats = Seats.of(RoomInput.of(
                        Guests.of(groups * size), new RoomSettings(new RoomFormat.Tables(size), rounds, 0, 1)));
                assertThat(seats.certificate.repeats())
                        .as("%d-%d", groups, size)
                        .isZero();
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(BY_ALGEBRA);
    }

    private static @Nullable Path bestKnown() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data/golfers/best-known-uniform.json");
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }

    @Test
    void a_starter_is_found_where_no_construction_reaches() {
        // 24 people in fours meet 21 of 23 others in 7 rounds, 18 in threes 16 of 17 others in 8
        assertThat(Seats.of(Seats.tables(24, 4, 7)).certificate.repeats()).isZero();
        assertThat(Seats.of(Seats.tables(18, 3, 8)).certificate.repeats()).isZero();
    }

    @Test
    void sizes_that_do_not_divide_differ_by_one_and_repeat_nothing_either() {
        assertThat(Seats.of(Seats.tables(33, 5, 6)).certificate.repeats()).isZero();
        assertThat(Seats.of(Seats.tables(62, 8, 8)).certificate.repeats()).isZero();
    }
}
