package app.kith.messaging;

import app.kith.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/** The whole service with a real mail server; follow-ups leave without delay. */
@RealServers
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = RunningService.Surroundings.class)
@TestPropertySource(properties = {"kith.mail.follow-up-delay=0s", "kith.mail.round=100ms", "KITH_TIME_TRAVEL=true"})
@interface RunningService {

    /** Makes what other services would have made, before the service starts. */
    final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Wire.makeTopics();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("mail server", Map.of("KITH_SMTP", MailServer.address())));
        }
    }
}
