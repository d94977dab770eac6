package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    @TempDir
    Path folder;

    @Test
    void a_new_folder_and_whole_data_are_accepted() throws Exception {
        var state = new StateFolder(folder);
        assertThatCode(state::requireWhole).doesNotThrowAnyException();

        write(state.postgres().resolve("PG_VERSION"));
        write(state.kafka().resolve("logs/meta.properties"));
        assertThatCode(state::requireWhole).doesNotThrowAnyException();
    }

    @Test
    void half_written_postgres_data_are_named_and_a_fresh_start_suggested() throws Exception {
        var state = new StateFolder(folder);
        write(state.postgres().resolve("base/1"));

        assertThatThrownBy(state::requireWhole)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Postgres")
                .hasMessageContaining("half-written")
                .hasMessageContaining("./kith up --fresh");
    }

    @Test
    void half_written_kafka_data_are_named_and_a_fresh_start_suggested() throws Exception {
        var state = new StateFolder(folder);
        write(state.kafka().resolve("logs/attendee.facts-0/00000000.log"));

        assertThatThrownBy(state::requireWhole)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Kafka")
                .hasMessageContaining("./kith up --fresh");
    }

    @Test
    void starting_fresh_throws_the_data_away() throws Exception {
        var state = new StateFolder(folder);
        write(state.postgres().resolve("base/1"));

        state.wipe();

        assertThat(state.postgres()).doesNotExist();
        assertThat(folder).exists();
    }

    @Test
    void data_of_an_older_layout_are_kept_under_todays_date_and_the_platform_begins_anew() throws Exception {
        var state = new StateFolder(folder);
        write(state.postgres().resolve("PG_VERSION"));
        write(state.seeded());

        assertThat(state.setAside(TODAY)).contains(folder.resolve("data-2026-03-01"));

        assertThat(state.isNew()).isTrue();
        assertThat(state.seeded()).doesNotExist();
        assertThat(folder.resolve("data-2026-03-01/postgres/PG_VERSION")).exists();
    }

    @Test
    void data_set_aside_twice_in_a_day_are_both_kept() throws Exception {
        var state = new StateFolder(folder);
        write(state.postgres().resolve("PG_VERSION"));
        state.setAside(TODAY);
        write(state.kafka().resolve("logs/meta.properties"));

        assertThat(state.setAside(TODAY)).contains(folder.resolve("data-2026-03-01-2"));
    }

    @Test
    void data_of_this_layout_and_an_empty_folder_stay() throws Exception {
        var state = new StateFolder(folder);
        assertThat(state.setAside(TODAY)).isEmpty();

        state.make();
        write(state.postgres().resolve("PG_VERSION"));

        assertThat(state.setAside(TODAY)).isEmpty();
        assertThat(state.postgres().resolve("PG_VERSION")).exists();
    }

    private static void write(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }
}
