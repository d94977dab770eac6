package app.kith.attendee.importing.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A guest list for an event with fewer places than people: nobody gets one beyond the capacity unless the organiser says so. */
@FrontDoor
class ImportSeatsIT {

    private static final String GUESTS = """
            name,email
            Zoe,zoe@example.com
            Ana,ana@example.com
            Ben,ben@example.com
            Cleo,cleo@example.com
            """;

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(2);
    }

    @Test
    void the_preview_tells_how_many_places_are_free() {
        var preview = organiser
                .send("POST", gathering + "/import-previews", "text/csv", GUESTS.getBytes(UTF_8))
                .ok();

        assertThat(preview.path("freeSeats").asInt()).isEqualTo(2);
        assertThat(preview.path("newCount").asInt()).isEqualTo(4);
    }

    @Test
    void without_a_word_on_those_for_whom_there_is_no_place_nothing_is_imported() {
        var refused = apply(UUID.randomUUID(), "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("capacity-exceeded");
        assertThat(organiser.get(gathering + "/people").ok().path("people").isEmpty())
                .isTrue();
        assertThat(organiser.get(gathering + "/imports").ok().path("imports").isEmpty())
                .isTrue();
    }

    @Test
    void whoever_comes_after_the_last_place_waits_in_the_order_of_the_file() {
        var run = apply(UUID.randomUUID(), "?beyond=waiting-list").ok();

        assertThat(run.path("rows").values())
                .extracting(row ->
                        row.path("status").asString() + " " + row.path("reason").asString(""))
                .containsExactly("new ", "new ", "new waiting-list", "new waiting-list");
        assertThat(named("confirmed")).containsExactlyInAnyOrder("Zoe", "Ana");
        assertThat(organiser.get(gathering + "/waiting-list").ok().toString()).contains("Ben", "Cleo");
        assertThat(ahead("Ben")).isZero();
        assertThat(ahead("Cleo")).isEqualTo(1);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(4, "attendee.registered.v1", "attendee.waiting-listed.v1"))
                    .filteredOn(fact -> fact.type().equals("attendee.waiting-listed.v1"))
                    .hasSize(2);
        }
    }

    @Test
    void the_same_file_again_leaves_those_who_wait_waiting() {
        apply(UUID.randomUUID(), "?beyond=waiting-list").ok();

        var second = apply(UUID.randomUUID(), "").ok();

        assertThat(second.path("newCount").asInt()).isZero();
        assertThat(named("waiting")).containsExactlyInAnyOrder("Ben", "Cleo");
    }

    @Test
    void a_seat_that_is_given_back_is_offered_to_whom_the_import_let_wait() {
        apply(UUID.randomUUID(), "?beyond=waiting-list").ok();

        organiser.guest(gathering, "Zoe").post("/me/cancellation", "").ok();

        assertThat(named("offered")).containsExactly("Ben");
    }

    @Test
    void nobody_is_put_on_the_waiting_list_of_an_event_that_was_closed() {
        organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();
        organiser.put(gathering + "/state", "{\"state\":\"closed\"}").ok();

        var refused = apply(UUID.randomUUID(), "?beyond=waiting-list");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("gathering-over");
        assertThat(organiser.get(gathering + "/people").ok().path("people").isEmpty())
                .isTrue();
    }

    @Test
    void the_organiser_may_overbook() {
        apply(UUID.randomUUID(), "?beyond=overbook").ok();

        assertThat(named("confirmed")).hasSize(4);
    }

    @Test
    void an_undone_import_takes_the_wishes_of_those_who_wait_back_too() {
        var id = UUID.randomUUID();
        apply(id, "?beyond=waiting-list").ok();

        organiser.post(gathering + "/imports/" + id + "/undo", "").ok();
        organiser.settled(gathering + "/imports/" + id).ok();

        assertThat(named("cancelled")).hasSize(4);
    }

    private Answer apply(UUID id, String query) {
        return organiser.importFile(gathering, id, query, "text/csv", GUESTS.getBytes(UTF_8));
    }

    private int ahead(String name) {
        return organiser
                .guest(gathering, name)
                .get("/me")
                .ok()
                .path("registration")
                .path("waiting")
                .path("ahead")
                .asInt(-1);
    }

    private List<String> named(String state) {
        return organiser.get(gathering + "/people?state=" + state).ok().path("people").values().stream()
                .map(person -> person.path("name").asString())
                .toList();
    }
}
