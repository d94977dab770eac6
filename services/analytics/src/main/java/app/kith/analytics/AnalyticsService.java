package app.kith.analytics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the analytics service. */
@SpringBootApplication
public class AnalyticsService {

    public static void main(String[] arguments) {
        SpringApplication.run(AnalyticsService.class, arguments);
    }
}
