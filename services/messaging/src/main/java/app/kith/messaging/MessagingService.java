package app.kith.messaging;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the messaging service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MessagingService {

    public static void main(String[] arguments) {
        SpringApplication.run(MessagingService.class, arguments);
    }
}
