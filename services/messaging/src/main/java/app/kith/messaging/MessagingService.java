package app.kith.messaging;

import app.kith.people.MergedPeople;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the messaging service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MessagingService {

    public static void main(String[] arguments) {
        SpringApplication.run(MessagingService.class, arguments);
    }

    @Bean
    MergedPeople mergedPeople(JdbcClient jdbc) {
        return new MergedPeople(jdbc, "registration");
    }
}
