package app.kith.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.OddRequests;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class OddRequestsIT {

    @LocalServerPort
    int port;

    @Test
    void whatever_is_sent_is_answered_and_refused_as_a_problem() throws IOException {
        var organiser = Api.organiser(port);
        var gathering = organiser.newGathering();
        organiser.importGuests(gathering, UUID.randomUUID(), "name,email\nAna,ana@example.org\nBen,ben@example.org");
        var theirs = Api.organiser(port).newGathering();
        var odd = new OddRequests(organiser.organisation(), id(gathering)).about(id(theirs));
        for (var ticket : organiser.get(gathering + "/tickets").ok().path("tickets")) {
            odd.guest(
                    UUID.fromString(ticket.path("registrationId").asString()),
                    UUID.fromString(ticket.path("personId").asString()));
        }

        assertThat(odd.failuresOf("attendee", port)).isEmpty();
    }

    private static UUID id(String gathering) {
        return UUID.fromString(gathering.substring("/gatherings/".length()));
    }
}
