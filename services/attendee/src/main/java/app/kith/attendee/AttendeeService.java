package app.kith.attendee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the attendee service. */
@EnableScheduling
@SpringBootApplication
public class AttendeeService {

    public static void main(String[] arguments) {
        SpringApplication.run(AttendeeService.class, arguments);
    }
}
