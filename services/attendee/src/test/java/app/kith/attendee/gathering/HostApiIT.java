package app.kith.attendee.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class HostApiIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
    }

    @Test
    void answers_go_to_the_organiser_who_made_the_event_until_somebody_else_is_named() {
        assertThat(organiser.get(gathering + "/host").ok().toString())
                .isEqualTo("{\"replyTo\":\"organiser@example.net\"}");

        organiser
                .put(gathering + "/host", "{\"name\":\"Kreis & Söhne, e.V.\",\"replyTo\":\"team@example.net\"}")
                .ok();
        organiser.put(gathering, Api.details("Spring, later", Instant.now())).ok();

        assertThat(organiser.get(gathering + "/host").text("replyTo")).isEqualTo("team@example.net");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var hosts = messages.documents(2, Topics.HOSTS);
            assertThat(hosts.getFirst().text("replyTo")).isEqualTo("organiser@example.net");
            assertThat(hosts.getLast().text("name")).isEqualTo("Kreis & Söhne, e.V.");
            assertThat(hosts.getLast().key()).isEqualTo(gathering.substring("/gatherings/".length()));
        }
    }

    @Test
    void somebody_else_who_edits_the_event_takes_no_answers_from_its_host() {
        organiser.put(gathering + "/host", "{}").ok();
        organiser.put(gathering, Api.details("Spring, later", Instant.now())).ok();

        assertThat(organiser.get(gathering + "/host").ok().has("replyTo")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "team@localhost", "team@example.net\\r\\nBcc: x@example.net", "tëam@example.net"})
    void an_address_that_takes_no_answers_is_refused(String typed) {
        assertThat(organiser
                        .put(gathering + "/host", "{\"replyTo\":\"" + typed + "\"}")
                        .code())
                .isEqualTo("invalid-fields");
    }
}
