package app.kith.matching;

import app.kith.people.MergedPeople;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the matching service. */
@EnableScheduling
@ConfigurationPropertiesScan
@SpringBootApplication
public class MatchingService {

    public static void main(String[] arguments) {
        SpringApplication.run(MatchingService.class, arguments);
    }

    @Bean
    MergedPeople mergedPeople(JdbcClient jdbc) {
        return new MergedPeople(jdbc, "attendance");
    }
}
