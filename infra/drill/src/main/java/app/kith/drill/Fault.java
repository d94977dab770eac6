package app.kith.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Something that befalls one part of the platform. */
record Fault(Kind kind, String part) {

    /** What happens to it. */
    enum Kind {
        KILLED("kill -9"),
        FROZEN("SIGSTOP"),
        DISK_FULL("disk full"),
        STOPPED("stopped");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String KEYCLOAK = "keycloak";
    static final List<String> SERVICES = List.of("attendee", "matching", "messaging", "analytics", "gateway");

    /** Everything that can befall everything, once, in an order that follows from the random numbers. */
    static List<Fault> all(Random random, boolean smallDisks) {
        var faults = new ArrayList<Fault>();
        List<String> parts = Stream.concat(Stream.of(POSTGRES, KAFKA, KEYCLOAK), SERVICES.stream())
                .toList();
        for (String part : parts) {
            faults.add(new Fault(Kind.KILLED, part));
            faults.add(new Fault(Kind.FROZEN, part));
        }
        faults.add(new Fault(Kind.STOPPED, POSTGRES));
        if (smallDisks) {
            faults.add(new Fault(Kind.DISK_FULL, POSTGRES));
            faults.add(new Fault(Kind.DISK_FULL, KAFKA));
        }
        Collections.shuffle(faults, random);
        return faults;
    }
}
