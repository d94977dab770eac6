package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Guest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@RunningService
class SeveralInstancesIT {

    private static final List<String> SURROUNDINGS =
            List.of("KITH_POSTGRES", "KITH_KAFKA", "KITH_ISSUER", "KITH_JWKS_URI", "KITH_KEYS", "KITH_PUBLIC_URL");

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void a_round_started_at_one_instance_is_shown_by_the_other_and_ended_by_one_of_them() throws Exception {
        Evening evening = new Evening(port);
        List<Guest> guests = evening.strangersCome(4);
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=0"),
                        SURROUNDINGS.stream().map(name -> "--" + name + "=" + environment.getProperty(name)))
                .toArray(String[]::new);
        try (var second = new SpringApplicationBuilder(MatchingService.class).run(arguments)) {
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
}
