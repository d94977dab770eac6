package app.kith.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;

/** What may befall the relay, on a real broker and a real Postgres. */
class RelayHostileIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A minute with {@code -Dkith.full}; shorter in the normal run. */
    private static final Duration OUTAGE = Duration.ofSeconds(Boolean.getBoolean("kith.full") ? 60 : 8);

    private final UUID gathering = UUID.randomUUID();
    private final String database = Servers.newDatabase();

    @Test
    void relay_killed_between_send_and_acknowledgement_publishes_twice_and_the_consumer_acts_once() throws Exception {
        try (var doomed = RemoteHouse.open(
                        "twice", database, "kith.eventing.relay.confirm-every=1h", "kith.eventing.relay.heartbeat=1h");
                var witness = House.open("twice", database, List.of(), "kith.eventing.relay.enabled=false")) {
            await().atMost(PATIENCE).until(() -> slotIsActive(witness, "twice"));
            witness.knock(gathering, 1, 20);
            await().atMost(PATIENCE).until(() -> numbers().size() == 20);
            doomed.kill();
        }

        try (var heir = House.open("twice", database, List.of(Doorkeeper.class))) {
            await().atMost(PATIENCE).until(() -> Collections.frequency(numbers(), 20L) == 2);
            heir.knock(gathering, 21, 21);

            await().atMost(PATIENCE).until(() -> heir.effects(gathering).contains(21L));
            assertThat(heir.effects(gathering)).containsExactlyElementsOf(upTo(21));
            assertThat(firstDeliveries(numbers())).containsExactlyElementsOf(upTo(21));
        }
    }

    @Test
    void late_committing_transaction_is_not_skipped() throws Exception {
        try (var house = House.open("late", database, List.of())) {
            var transactions = house.bean(org.springframework.transaction.PlatformTransactionManager.class);
            var late = transactions.getTransaction(TransactionDefinition.withDefaults());
            house.bean(Outbox.class).publish(new DoorFact.Knocked(House.ORGANISATION, gathering, 1));

            Thread early = Thread.ofPlatform().start(() -> house.knock(gathering, 2, 3));
            early.join();
            await().atMost(PATIENCE).until(() -> numbers().equals(List.of(2L, 3L)));
            String confirmed = confirmed(house);
            await().atMost(PATIENCE).until(() -> !confirmed(house).equals(confirmed)); // the slot has moved past both
            transactions.commit(late);
        }

        try (var successor = House.open("late", database, List.of())) {
            await().atMost(PATIENCE).until(() -> numbers().contains(1L));
            assertThat(numbers()).startsWith(2L, 3L).endsWith(1L);
            assertThat(successor.context.isActive()).isTrue();
        }
    }

    @Test
    void two_instances_never_relay_at_once_and_the_second_takes_over() throws Exception {
        try (var first = RemoteHouse.open("pair", database);
                var watch = House.open("pair", database, List.of(), "kith.eventing.relay.enabled=false")) {
            // for a while, since a slot is active while it is only being made, and then anybody may be the first to
            // read from it
            await().atMost(PATIENCE).during(Duration.ofSeconds(1)).until(() -> slotIsActive(watch, "pair"));
            try (var second = House.open("pair", database, List.of())) {
                second.knock(gathering, 1, 50);
                await().atMost(PATIENCE).until(() -> numbers().size() >= 50);
                assertThat(second.leads()).isFalse();
                assertThat(numbers()).containsExactlyElementsOf(upTo(50));

                first.kill();
                second.knock(gathering, 51, 60);

                await().atMost(PATIENCE).until(() -> numbers().contains(60L));
                assertThat(second.leads()).isTrue();
                assertThat(firstDeliveries(numbers())).containsExactlyElementsOf(upTo(60));
            }
        }
    }

    @Test
    void a_relay_that_loses_its_lead_or_its_slot_finds_back_and_loses_nothing() {
        try (var house = House.open("shaken", database, List.of())) {
            house.knock(gathering, 1, 10);
            await().atMost(PATIENCE).until(() -> numbers().contains(10L));
            Servers.sql("""
                    select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'shaken_outbox relay';
                    """);
            house.knock(gathering, 11, 20);
            await().atMost(PATIENCE).until(() -> numbers().contains(20L));
            Servers.sql("""
                    select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = 'shaken_outbox' and active;
                    """);
            house.knock(gathering, 21, 30);

            await().atMost(PATIENCE).until(() -> numbers().contains(30L));
            assertThat(firstDeliveries(numbers())).containsExactlyElementsOf(upTo(30));
        }
    }

    @Test
    void broker_down_for_a_minute_loses_and_reorders_nothing() throws Exception {
        try (var house = House.open("outage", database, List.of(Doorkeeper.class))) {
            house.knock(gathering, 1, 20);
            await().atMost(PATIENCE).until(() -> house.effects(gathering).size() == 20);

            Servers.broker().kill();
            long down = System.nanoTime();
            var published = new AtomicLong(20);
            await().atMost(OUTAGE.plus(PATIENCE))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        long number = published.incrementAndGet();
                        house.knock(gathering, number, number);
                        return System.nanoTime() - down > OUTAGE.toNanos();
                    });
            assertThat(house.gauge("kith.outbox.lag.seconds")).isGreaterThan(1);
            assertThat(house.gauge("kith.outbox.lag.bytes")).isGreaterThan(1_000);
            Servers.broker().start();
            house.knock(gathering, published.incrementAndGet(), published.get());

            await().atMost(PATIENCE.multipliedBy(2))
                    .until(() -> house.effects(gathering).contains(published.get()));
            assertThat(house.effects(gathering)).containsExactlyElementsOf(upTo(published.get()));
            assertThat(firstDeliveries(numbers())).containsExactlyElementsOf(upTo(published.get()));
        }
    }

    @Test
    void commit_order_of_each_key_is_kept_under_concurrent_writers() throws Exception {
        try (var house = House.open("writers", database, List.of())) {
            var gatherings = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            gatherings.forEach(one -> house.jdbc()
                    .sql("insert into counters values (?, 0)")
                    .param(one)
                    .update());
            var writers = new ArrayList<Thread>();
            for (int writer = 0; writer < 4; writer++) {
                writers.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 150; i++) {
                        count(house, gatherings.get(i % gatherings.size()));
                    }
                }));
            }
            for (Thread writer : writers) {
                writer.join();
            }

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(numbersByGathering())
                            .containsAllEntriesOf(
                                    gatherings.stream().collect(Collectors.toMap(one -> one, one -> upTo(200)))));
        }
    }

    @Test
    void an_idle_slot_lets_go_of_the_log_that_others_write() {
        try (var house = House.open("idle", database, List.of(), "kith.eventing.relay.heartbeat=200ms")) {
            await().atMost(PATIENCE).until(() -> slotIsActive(house, "idle"));
            String before = confirmed(house);

            Servers.sql("create table noise as select generate_series(1, 100000) as n;\ndrop table noise;");

            await().atMost(PATIENCE)
                    .until(() -> !confirmed(house).equals(before) && house.gauge("kith.outbox.lag.bytes") < 1_000_000);
        }
    }

    /** The row lock on the counter makes the order of numbers the order of commits. */
    private static void count(House house, UUID gathering) {
        house.transaction().executeWithoutResult(status -> {
            long number = house.jdbc()
                    .sql("update counters set number = number + 1 where gathering_id = ? returning number")
                    .param(gathering)
                    .query(Long.class)
                    .single();
            house.bean(Outbox.class).publish(new DoorFact.Knocked(House.ORGANISATION, gathering, number));
        });
    }

    private static boolean slotIsActive(House house, String service) {
        return house.jdbc()
                .sql("select exists (select from pg_replication_slots where slot_name = ? and active)")
                .param(service + "_outbox")
                .query(Boolean.class)
                .single();
    }

    private static String confirmed(House house) {
        return house.jdbc()
                .sql("select confirmed_flush_lsn::text from pg_replication_slots where database = current_database()")
                .query(String.class)
                .single();
    }

    private List<Long> numbers() {
        return Servers.messages(DoorFact.TOPIC, gathering).stream()
                .map(RelayHostileIT::number)
                .toList();
    }

    private static Map<UUID, List<Long>> numbersByGathering() {
        return Servers.messages(DoorFact.TOPIC).stream()
                .collect(Collectors.groupingBy(
                        message -> UUID.fromString(message.key()),
                        Collectors.mapping(RelayHostileIT::number, Collectors.toList())));
    }

    private static long number(ConsumerRecord<String, byte[]> message) {
        return WireJson.read(message.value(), DoorFact.Knocked.class).number();
    }

    private static List<Long> firstDeliveries(List<Long> numbers) {
        return numbers.stream().distinct().toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
