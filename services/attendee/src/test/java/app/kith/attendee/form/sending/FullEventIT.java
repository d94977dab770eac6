package app.kith.attendee.form.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that stayed open while the last places went. */
@FrontDoor
class FullEventIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void fill() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(1);
        organiser.submit(gathering, "Anna").ok();
    }

    @Test
    void who_opened_the_form_while_there_were_places_is_asked_before_they_wait() {
        var asked = submit("Ben", "false");

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.code()).isEqualTo("event-full");
        assertThat(organiser.get(gathering + "/people").ok().path("people")).hasSize(1);

        assertThat(submit("Ben", "true").text("state")).isEqualTo("waiting");
    }

    @Test
    void an_address_that_is_known_gets_the_same_answer_as_any_other() {
        assertThat(submit("Anna", "false").code()).isEqualTo("event-full");
        assertThat(submit("Anna", "true").text("state")).isEqualTo("waiting");
        assertThat(organiser.registration(gathering, "Anna").path("state").asString())
                .isEqualTo("confirmed");
    }

    @Test
    void a_form_that_says_nothing_of_waiting_waits_as_before() {
        assertThat(organiser.submit(gathering, "Ben").text("state")).isEqualTo("waiting");
    }

    @Test
    void who_asks_for_a_place_alone_gets_it_where_there_is_one() {
        var open = organiser.openGathering(2);

        assertThat(organiser
                        .submit(open, UUID.randomUUID(), form("Ben", "false"))
                        .text("state"))
                .isEqualTo("confirmed");
    }

    private Answer submit(String name, String waitIfFull) {
        return organiser.submit(gathering, UUID.randomUUID(), form(name, waitIfFull));
    }

    private static String form(String name, String waitIfFull) {
        return "{\"formVersion\":1,\"visitor\":%s,\"waitIfFull\":%s}".formatted(Api.visitor(name), waitIfFull);
    }
}
