package app.kith.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import app.kith.servers.DiskShare;
import app.kith.servers.PostgresProcess;
import app.kith.servers.SmallDisk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that stays away, on a disk that its part of the write-ahead log would fill. */
class SlotBacklogIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int DISK_MEGABYTES = 400;
    private static final long LEAST_FREE = 100L * 1024 * 1024;
    private static final int GUESTS_AT_ONCE = 20;
    private static final int NAME_LENGTH = 100_000;

    private final UUID gathering = UUID.randomUUID();

    @Test
    void facts_are_refused_long_before_the_disk_is_full_and_taken_again_once_the_absent_service_is_back(
            @TempDir Path folder) {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), DISK_MEGABYTES)
                        .orElseGet(() -> abort("SKIPPED: this machine does not let a test mount a small disk"));
                var postgres = PostgresProcess.keeping(disk.folder().resolve("data"), 0, true)) {
            postgres.start("""
                    create role house_owner login replication password 'kith';
                    create role house login password 'kith';
                    create database absent owner house_owner;
                    create database present owner house_owner;
                    \\connect present
                    alter default privileges for role house_owner in schema public grant select, insert, update, delete on tables to house;
                    alter default privileges for role house_owner in schema public grant usage, select on sequences to house;
                    \\connect absent
                    alter default privileges for role house_owner in schema public grant select, insert, update, delete on tables to house;
                    """);
            String limit =
                    "kith.eventing.most-unread=" + DiskShare.of(disk.folder()).mostUnread() + "MB";
            House.openAt(postgres.address(), "absent", "absent", List.of(), limit)
                    .close();

            try (var house = House.openAt(
                    postgres.address(), "present", "present", List.of(), limit, "kith.eventing.look-every=50ms")) {
                writeUntilRefused(house, disk);
                long before = effects(house);

                assertThatThrownBy(() -> knockAndCount(house)).isInstanceOf(FactsWaiting.class);

                assertThat(effects(house)).as("effects of a refused fact").isEqualTo(before);
                assertThat(disk.freeBytes()).isGreaterThan(LEAST_FREE);
                assertThat(house.gauge("kith.facts.refused")).isEqualTo(1);
                assertThat(house.bean(FactsHealth.class).health().getStatus()).isEqualTo(FactsHealth.DEGRADED);
                bringBack(postgres, limit, house);
                assertThat(house.bean(FactsHealth.class).health().getDetails()).containsEntry("taken", true);
            }
        }
    }

    private void writeUntilRefused(House house, SmallDisk disk) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> {
            assertThat(disk.freeBytes()).isGreaterThan(LEAST_FREE);
            try {
                new PlainTransactionScope(house.transaction(), house.jdbc())
                        .run(House.ORGANISATION, () -> house.bean(Outbox.class).publishAll(GuestBook.TOPIC, guests()));
                return false;
            } catch (FactsWaiting refused) {
                return true;
            }
        });
    }

    private static Map<String, GuestBook.Guest> guests() {
        var random = ThreadLocalRandom.current();
        return IntStream.range(0, GUESTS_AT_ONCE)
                .boxed()
                .collect(Collectors.toMap(
                        number -> "guest " + number,
                        number -> new GuestBook.Guest(random.ints(NAME_LENGTH, 'a', 'z')
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString())));
    }

    private void bringBack(PostgresProcess postgres, String limit, House house) {
        try (var back = House.openAt(postgres.address(), "absent", "absent", List.of(), limit)) {
            await().atMost(PATIENCE)
                    .until(() -> back.leads() && house.bean(Outbox.class).takesFacts());
            knockAndCount(house);
        }
    }

    /** A use case with an effect of its own beside its fact. */
    private void knockAndCount(House house) {
        house.transaction().executeWithoutResult(status -> {
            house.jdbc()
                    .sql("insert into counters values (?, 0)")
                    .param(UUID.randomUUID())
                    .update();
            house.bean(Outbox.class).publish(new DoorFact.Knocked(House.ORGANISATION, gathering, 1));
        });
    }

    private static long effects(House house) {
        return house.jdbc()
                .sql("select count(*) from counters")
                .query(Long.class)
                .single();
    }
}
