package app.kith.attendee.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways on and off a waiting list at which other systems lost a seat, asked the wrong person, or told nobody. */
@FrontDoor
class WaitingTransitionsIT {

    private static final Path STEPS = Path.of("../../../shared/cases/23-waiting-list-transitions/steps.md")
            .normalize();

    @LocalServerPort
    int port;

    @Autowired
    ExpireOffers expireOffers;

    Api organiser;
    String gathering;

    @BeforeEach
    void fill() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(1);
        organiser.submit(gathering, "Anna").ok();
    }

    @Test
    void who_took_a_place_and_gave_it_back_is_not_asked_again_and_the_next_is() {
        waiting("Ben", "Cleo", "Dora");
        cancel("Anna");
        organiser.guest(gathering, "Ben").post("/me/offer/acceptance", "").ok();
        cancel("Ben");

        assertThat(states("Ben", "Cleo", "Dora")).containsExactly("cancelled", "offered", "waiting");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(2, "attendee.place-offered.v1"))
                    .extracting(fact -> fact.text("registrationId"))
                    .containsExactly(registrationId("Ben"), registrationId("Cleo"));
        }
    }

    @Test
    void who_leaves_the_list_first_in_line_frees_no_seat_and_is_not_offered_the_next_one() {
        waiting("Ben", "Cleo");
        cancel("Ben");
        assertThat(states("Anna", "Ben", "Cleo")).containsExactly("confirmed", "cancelled", "waiting");

        cancel("Anna");

        assertThat(states("Ben", "Cleo")).containsExactly("cancelled", "offered");
    }

    @Test
    void of_two_who_send_the_form_for_the_last_seat_one_gets_it_and_the_other_is_asked() throws Exception {
        cancel("Anna");
        List<Callable<Answer>> both =
                List.of(() -> submit("Ben", "\"waitIfFull\":false"), () -> submit("Cleo", "\"waitIfFull\":false"));

        var answers = atOnce(both);

        assertThat(answers)
                .extracting(answer -> answer.text("state") + answer.code())
                .containsExactlyInAnyOrder("confirmed", "event-full");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(1);
    }

    @Test
    void seats_that_are_added_while_an_offer_runs_out_go_to_the_next_and_never_beyond_the_capacity() throws Exception {
        waiting("Ben", "Cleo", "Dora", "Emil", "Fay");
        cancel("Anna");
        var until = organiser.guest(gathering, "Ben").get("/me").ok().at("/registration/waiting/offerExpiresAt");
        var doors = Instant.parse(organiser.get(gathering).text("doorsAt"));

        atOnce(List.<Callable<Boolean>>of(
                () -> {
                    expireOffers.expire(Instant.parse(until.asString()));
                    return true;
                },
                () -> organiser.put(gathering, Api.details("Spring", doors, 3)).status() == 200));

        assertThat(states("Ben", "Cleo", "Dora", "Emil", "Fay"))
                .containsExactly("lapsed", "offered", "offered", "offered", "waiting");
        assertThat(organiser.get(gathering + "/waiting-list").ok().path("taken").asInt())
                .isEqualTo(3);
    }

    @Test
    void every_step_that_was_reported_from_the_field_is_tried_here() throws IOException {
        assumeThat(STEPS)
                .as("LEFT OUT: there is no ../shared/cases beside this checkout")
                .exists();

        assertThat(Files.readAllLines(STEPS).stream()
                        .filter(line -> line.matches("\\d\\. .*"))
                        .map(line -> line.substring(3).replaceFirst("[.,;].*", "")))
                .as("the last is in ClosedGatheringIT, the mails are in messaging's WaitingMailsIT")
                .containsExactly(
                        "Capacity 1",
                        "W2",
                        "Two people open the form with one seat left",
                        "Raise the capacity by two while an offer runs out in the same second",
                        "Cancel the event with two waiting and one offer open");
    }

    private void waiting(String... names) {
        for (var name : names) {
            assertThat(organiser.submit(gathering, name).text("state")).isEqualTo("waiting");
        }
    }

    private Answer submit(String name, String more) {
        return organiser.submit(
                gathering,
                UUID.randomUUID(),
                "{\"formVersion\":1,\"visitor\":%s,%s}".formatted(Api.visitor(name), more));
    }

    private void cancel(String name) {
        organiser.guest(gathering, name).post("/me/cancellation", "").ok();
    }

    private List<String> states(String... names) {
        return List.of(names).stream()
                .map(name ->
                        organiser.registration(gathering, name).path("state").asString())
                .toList();
    }

    private String registrationId(String name) {
        return organiser.registration(gathering, name).path("registrationId").asString();
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var call : threads.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        }
    }
}
