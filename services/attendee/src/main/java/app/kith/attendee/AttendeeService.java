package app.kith.attendee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the attendee service. */
@SpringBootApplication
public class AttendeeService {

    public static void main(String[] arguments) {
        SpringApplication.run(AttendeeService.class, arguments);
    }
}
