package app.kith.matching;

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

/** The whole service on real servers. */
@RealServers
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(RunningService.Surroundings.class)
@interface RunningService {

    /** What the attendee service would have made before this one starts. */
    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        DynamicPropertyRegistrar topics() {
            Wire.makeTopics(Topics.ATTENDEE_FACTS, Topics.PROFILES, Topics.TAXONOMY);
            return properties -> {
                properties.add("kith.reading.meaning", () -> false);
                properties.add("kith.renewal.after", () -> "200ms");
                properties.add("kith.renewal.at-most", () -> 1);
            };
        }
    }
}
