package app.kith.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.messaging.Evening.Guest;
import app.kith.testing.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

@RunningService
class SeveralInstancesIT {

    private static final List<String> SURROUNDINGS = List.of(
            "KITH_POSTGRES", "KITH_KAFKA", "KITH_ISSUER", "KITH_JWKS_URI", "KITH_KEYS", "KITH_PUBLIC_URL", "KITH_SMTP");

    private final Evening evening = Evening.upcoming();
    private final Environment environment;

    SeveralInstancesIT(Environment environment) {
        this.environment = environment;
    }

    @Test
    void two_instances_send_each_mail_once(@LocalServerPort int port) {
        List<Guest> guests =
                Stream.generate(() -> Evening.guest("Guest")).limit(12).toList();
        String[] arguments = Stream.concat(
                        Stream.of("--server.port=0", "--kith.mail.round=10ms"),
                        SURROUNDINGS.stream().map(name -> "--" + name + "=" + environment.getProperty(name)))
                .toArray(String[]::new);
        try (var second = new SpringApplicationBuilder(MessagingService.class).run(arguments)) {
            assertThat(second.isRunning()).isTrue();
            Wire.publish(evening.scheduled());
            for (Guest guest : guests) {
                Wire.publish(evening.contact(guest));
                Wire.publish(evening.registered(guest));
            }
            Wire.publish(evening.published());
            new Api(port).awaitMails(evening, mails -> mails.contains("\"sent\":12"));
        }

        assertThat(guests)
                .allSatisfy(
                        guest -> assertThat(MailServer.mailsTo(guest.email())).hasSize(1));
    }
}
