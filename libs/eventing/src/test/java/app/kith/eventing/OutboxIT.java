package app.kith.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxIT {

    private static House house;

    private final UUID gathering = UUID.randomUUID();

    @BeforeAll
    static void open() {
        house = House.open("outbox-it", Servers.newDatabase(), List.of(Doorkeeper.class, GuestBook.class));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_committed_fact_travels_and_acts() {
        house.knock(gathering, 1, 3);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.effects(gathering).size() == 3);
        assertThat(house.effects(gathering)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_rolled_back_use_case_publishes_nothing() {
        assertThatThrownBy(() -> house.transaction().executeWithoutResult(status -> {
                    house.bean(Outbox.class).publish(new DoorFact.Knocked(House.ORGANISATION, gathering, 1));
                    throw new IllegalStateException("the use case changes its mind");
                }))
                .hasMessageContaining("changes its mind");
        house.knock(gathering, 2, 2);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> !house.effects(gathering).isEmpty());
        assertThat(house.effects(gathering)).containsExactly(2L);
        assertThat(Servers.messages(DoorFact.TOPIC, gathering)).hasSize(1);
    }

    @Test
    void the_lag_of_the_outbox_and_of_the_consumer_are_metrics() {
        house.knock(gathering, 1, 1);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !house.effects(gathering).isEmpty());

        assertThat(house.gauge("kith.outbox.lag.seconds")).isLessThan(10);
        assertThat(house.gauge("kith.outbox.lag.bytes")).isNotNegative();
        assertThat(house.leads()).isTrue();
        assertThat(house.bean(MeterRegistry.class).find("kith.outbox.relayed").counter())
                .isNotNull()
                .extracting(Counter::count)
                .satisfies(count -> assertThat(count).isPositive());
        assertThat(house.bean(MeterRegistry.class)
                        .find("kafka.consumer.fetch.manager.records.lag.max")
                        .meters())
                .isNotEmpty();
    }

    @Test
    void publishing_outside_a_transaction_is_refused() {
        var fact = new DoorFact.Knocked(House.ORGANISATION, gathering, 1);

        assertThatThrownBy(() -> house.bean(Outbox.class).publish(fact))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside a transaction");
    }

    @Test
    void publishing_on_a_topic_that_the_service_does_not_declare_is_refused() {
        assertThatThrownBy(() -> inOrganisation(
                        () -> house.bean(Outbox.class).publish("other.topic", "key", new GuestBook.Guest("Ana"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other.topic");
    }

    @Test
    void a_document_travels_and_its_erasure_is_a_tombstone() {
        String key = UUID.randomUUID().toString();
        var guests = house.bean(GuestBook.class).guests;

        inOrganisation(() -> house.bean(Outbox.class).publish(GuestBook.TOPIC, key, new GuestBook.Guest("Zoë 🎈")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(guests.get(key)).contains(new GuestBook.Guest("Zoë 🎈")));

        inOrganisation(() -> house.bean(Outbox.class).publish(GuestBook.TOPIC, key, null));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(guests).containsEntry(key, Optional.empty()));
    }

    private static void inOrganisation(Runnable work) {
        new PlainTransactionScope(house.transaction(), house.jdbc()).run(House.ORGANISATION, work);
    }
}
