package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.defaults.CurrentOrganisation;
import app.kith.matching.Evening.Guest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RunningService
class SeveralInstancesIT {

    private static final List<String> SURROUNDINGS =
            List.of("KITH_POSTGRES", "KITH_KAFKA", "KITH_ISSUER", "KITH_JWKS_URI", "KITH_KEYS", "KITH_PUBLIC_URL");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_round_started_at_one_instance_is_shown_by_the_other_and_ended_by_one_of_them() throws Exception {
        Evening evening = new Evening(port);
        List<Guest> guests = evening.strangersCome(4);
        try (var second = another()) {
            int otherPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            try (var screen = new Screen(otherPort, "/me/stream", evening.token(guests.getFirst()))) {
                screen.await("\"phase\":\"waiting\"");
                for (int round = 1; round <= 3; round++) {
                    assertThat(evening.startRound(UUID.randomUUID(), 1).status())
                            .isEqualTo(200);
                    screen.await("\"number\":" + round);
                    evening.awaitTold("matching.round-ended.v1", round);
                }
                evening.plan(UUID.randomUUID());
                guests.subList(2, 4).forEach(evening::cancels);
                await().atMost(Evening.SOON)
                        .until(() -> evening.get("/plan").body().get("people").asInt() == 2);
            }
        }
        assertThat(evening.told("matching.round-ended.v1")).hasSize(3);
        assertThat(evening.get("/plan").body().get("matches").size()).isEqualTo(1);
    }

    @Test
    void a_plan_whose_texts_were_being_read_when_the_service_stopped_is_renewed_by_the_next_that_starts() {
        Evening evening = new Evening(port);
        Guest ana = evening.registers("Ana", null, List.of("solar panels for my roof"), List.of());
        Guest ben = evening.registers("Ben", null, List.of(), List.of("I install solar panels"));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
        await().atMost(Evening.SOON).untilAsserted(() -> {
            assertThat(evening.get("/plan").body().get("reading").toString()).contains("\"done\":true");
            assertThat(inDatabase(evening, "select count(*) from plan where renewal_due_at is not null"))
                    .isZero();
        });
        inDatabase(evening, "with stopped as (update plan set unread = 2 returning id) select count(*) from stopped");
        assertThat(isRead(evening)).isFalse();

        try (var next = another()) {
            await().atMost(Evening.SOON).until(() -> isRead(evening));
            assertThat(next.isRunning()).isTrue();
        }
    }

    private int inDatabase(Evening evening, String query) {
        return CurrentOrganisation.<Integer, RuntimeException>call(
                evening.organisation,
                () -> Objects.requireNonNull(transaction.execute(
                        status -> jdbc.sql(query).query(Integer.class).single())));
    }

    private static boolean isRead(Evening evening) {
        return evening.get("/plan").body().at("/reading/done").asBoolean();
    }

    private ConfigurableApplicationContext another() {
        return new SpringApplicationBuilder(MatchingService.class)
                .run(Stream.concat(
                                Stream.of("--server.port=0"),
                                SURROUNDINGS.stream().map(name -> "--" + name + "=" + environment.getProperty(name)))
                        .toArray(String[]::new));
    }
}
