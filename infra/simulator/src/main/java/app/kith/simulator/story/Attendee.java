package app.kith.simulator.story;

import java.util.List;

/** Somebody who is registered; the e-mail address tells people apart. */
public record Attendee(
        String name,
        String email,
        String company,
        String role,
        List<String> asks,
        List<String> offers,
        boolean comes) {}
