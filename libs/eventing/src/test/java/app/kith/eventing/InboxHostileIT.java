package app.kith.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

/** What may befall a message on its way into a service, on a real broker and a real Postgres. */
class InboxHostileIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DEAD_LETTERS = DeadLetters.topic(DoorFact.TOPIC, "inbox-it");

    private static String database = "";
    private static House house;

    private final UUID gathering = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = Servers.newDatabase();
        house = House.open("inbox-it", database, List.of(Doorkeeper.class));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void leaveNothingBehind() {
        Doorkeeper.REFUSED.clear();
        house.jdbc().sql("delete from stopped_keys").update();
        Servers.purge(DEAD_LETTERS);
    }

    @Test
    void a_fact_delivered_twice_acts_once() {
        UUID id = UUID.randomUUID();
        deliver(message(id, "door.knocked.v1", knocked(1)));
        deliver(message(id, "door.knocked.v1", knocked(1)));
        deliver(message(UUID.randomUUID(), "door.knocked.v1", knocked(2)));

        await().atMost(PATIENCE).until(() -> house.effects(gathering).contains(2L));
        assertThat(house.effects(gathering)).containsExactly(1L, 2L);
    }

    @Test
    void types_and_fields_that_are_not_known_are_passed_over() {
        deliver(message(UUID.randomUUID(), "door.painted.v1", "{\"colour\":\"green\"}"));
        deliver(message(UUID.randomUUID(), "door.knocked.v2", "{\"this\":\"is not the shape of version one\"}"));
        deliver(message(
                UUID.randomUUID(), "door.knocked.v1", knocked(1).replace("}", ",\"loudness\":{\"decibel\":70}}")));

        await().atMost(PATIENCE).until(() -> house.effects(gathering).equals(List.of(1L)));
    }

    @Test
    void poison_fact_goes_to_the_dead_letter_topic_and_stops_only_its_key_until_replayed_in_order() {
        Doorkeeper.REFUSED.add(3003L);
        knock(gathering, 3001, 3005);
        knock(other, 4001, 4005);

        await().atMost(PATIENCE).until(() -> house.effects(other).size() == 5);
        await().atMost(PATIENCE).until(() -> letters().equals(List.of(3003L, 3004L, 3005L)));
        assertThat(house.effects(gathering)).containsExactly(3001L, 3002L);
        assertThat(stoppedKeys()).containsExactly(gathering.toString());

        assertThat(house.bean(Replay.class).run().stopped()).containsExactly(DoorFact.TOPIC + "/" + gathering);
        assertThat(house.effects(gathering)).containsExactly(3001L, 3002L);
        assertThat(stoppedKeys()).containsExactly(gathering.toString());

        Doorkeeper.REFUSED.clear();
        var outcome = house.bean(Replay.class).run();
        knock(gathering, 3006, 3006);

        assertThat(outcome).isEqualTo(new Replay.Outcome(3, List.of()));
        await().atMost(PATIENCE).until(() -> house.effects(gathering).contains(3006L));
        assertThat(house.effects(gathering)).containsExactly(3001L, 3002L, 3003L, 3004L, 3005L, 3006L);
        assertThat(letters()).isEmpty();
        assertThat(stoppedKeys()).isEmpty();
    }

    @Test
    void facts_that_arrive_during_a_replay_keep_their_place() throws Exception {
        Doorkeeper.REFUSED.add(5001L);
        knock(gathering, 5001, 5050);
        await().atMost(PATIENCE).until(() -> letters().size() == 50);
        Doorkeeper.REFUSED.clear();

        Thread writer = Thread.ofPlatform().start(() -> knock(gathering, 5051, 5150));
        house.bean(Replay.class).run();
        writer.join();

        await().atMost(PATIENCE).until(() -> house.effects(gathering).size() == 100 + 50);
        assertThat(house.effects(gathering)).isSorted();
    }

    @Test
    void a_malformed_fact_is_set_aside_at_once_and_others_go_on() {
        deliver(message(UUID.randomUUID(), "door.knocked.v1", "{\"number\":\"no number\""));
        knock(other, 1, 1);

        await().atMost(PATIENCE).until(() -> !house.effects(other).isEmpty());
        await().atMost(PATIENCE).until(() -> stoppedKeys().contains(gathering.toString()));
        assertThat(Servers.messages(DEAD_LETTERS, gathering))
                .singleElement()
                .extracting(letter -> Headers.text(letter, DeadLetters.REASON))
                .asString()
                .doesNotContain("no number");
    }

    @Test
    void a_database_that_is_away_for_a_while_makes_no_dead_letter() {
        Servers.sql("""
                alter database %1$s allow_connections false;
                select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1$s' and usename = 'house';
                """.formatted(database));
        deliver(message(UUID.randomUUID(), "door.knocked.v1", knocked(1)));
        deliver(message(UUID.randomUUID(), "door.knocked.v1", knocked(2)));
        await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
        Servers.sql("alter database %s allow_connections true;".formatted(database));

        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> house.effects(gathering).size() == 2);
        assertThat(house.effects(gathering)).containsExactly(1L, 2L);
        assertThat(stoppedKeys()).doesNotContain(gathering.toString());
    }

    private void knock(UUID which, long first, long last) {
        house.knock(which, first, last);
    }

    private List<Long> letters() {
        return Servers.messages(DEAD_LETTERS, gathering).stream()
                .map(letter ->
                        WireJson.read(letter.value(), DoorFact.Knocked.class).number())
                .toList();
    }

    private static List<String> stoppedKeys() {
        return house.bean(StoppedKeys.class).all().stream()
                .map(StoppedKeys.StoppedKey::key)
                .toList();
    }

    private String knocked(long number) {
        return WireJson.write(new DoorFact.Knocked(House.ORGANISATION, gathering, number));
    }

    private ProducerRecord<String, byte[]> message(UUID id, String type, String body) {
        var headers = Headers.of(new Envelope.Address(
                id,
                type,
                "/elsewhere",
                Instant.parse("2026-11-22T09:00:00Z"),
                DoorFact.TOPIC,
                gathering.toString(),
                House.ORGANISATION,
                null,
                false));
        return new ProducerRecord<>(
                DoorFact.TOPIC,
                null,
                gathering.toString(),
                body.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                headers);
    }

    @SuppressWarnings("unchecked")
    private static void deliver(ProducerRecord<String, byte[]> message) {
        house.bean(KafkaTemplate.class).send(message).join();
    }
}
