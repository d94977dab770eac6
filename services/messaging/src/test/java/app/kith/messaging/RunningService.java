package app.kith.messaging;

import app.kith.contracts.Topics;
import app.kith.testing.RealServers;
import app.kith.testing.Wire;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.TestPropertySource;

/** The whole service with a real mail server; follow-ups leave without delay. */
@RealServers
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(RunningService.Surroundings.class)
@TestPropertySource(
        properties = {
            "kith.mail.follow-up-delay=0s",
            "kith.mail.change-delay=0s",
            "kith.mail.round=100ms",
            "KITH_TIME_TRAVEL=true"
        })
@interface RunningService {

    /** What others would have made before the service starts. */
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        DynamicPropertyRegistrar mailServer() {
            Wire.makeTopics(
                    Topics.ATTENDEE_FACTS, Topics.MATCHING_FACTS, Topics.CONTACTS, Topics.HOSTS, Topics.PROFILES);
            return properties -> properties.add("KITH_SMTP", MailServer::address);
        }
    }
}
