package app.kith.messaging;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the messaging service. */
@SpringBootApplication
public class MessagingService {

    public static void main(String[] arguments) {
        SpringApplication.run(MessagingService.class, arguments);
    }
}
