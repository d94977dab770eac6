package app.kith.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the matching service. */
@SpringBootApplication
public class MatchingService {

    public static void main(String[] arguments) {
        SpringApplication.run(MatchingService.class, arguments);
    }
}
