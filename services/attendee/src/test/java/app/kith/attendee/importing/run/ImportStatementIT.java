package app.kith.attendee.importing.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class ImportStatementIT {

    private static final byte[] FILE = "name,email\nAnna,anna@example.com\nBen,ben@example.com\n".getBytes(UTF_8);

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
    void what_the_organiser_states_is_in_force_and_shown_to_each_guest_as_the_organisers_word() {
        imported("?agreed=matching,photos");

        var run = organiser.get(gathering + "/imports").ok().path("imports").get(0);
        assertThat(run.path("agreed").toString()).isEqualTo("[\"matching\",\"photos\"]");
        assertThat(run.path("statedBy").asString()).isNotBlank();
        assertThat(consents("Anna"))
                .containsExactly(
                        "matching organiser-statement true",
                        "visibility organiser-statement false",
                        "photos organiser-statement true",
                        "follow-up organiser-statement false",
                        "sharing organiser-statement false");
        assertThat(organiser.registration(gathering, "Anna").path("photos").asBoolean(false))
                .isTrue();
        assertThat(organiser
                        .guest(gathering, "Anna")
                        .get("/me/consents")
                        .ok()
                        .path("consents")
                        .get(0)
                        .has("given"))
                .as("the guest themselves decided nothing")
                .isFalse();
    }

    @Test
    void what_somebody_decided_themselves_outlives_every_statement_and_a_later_file_corrects_an_earlier_one() {
        imported("?agreed=none");
        organiser
                .guest(gathering, "Anna")
                .put("/me/consents/matching", "{\"version\":1,\"given\":false}")
                .ok();
        imported("?agreed=matching");

        assertThat(consents("Anna")).contains("matching own-decision false");
        assertThat(consents("Ben")).contains("matching organiser-statement true");
    }

    @Test
    void a_statement_goes_with_the_import_that_is_undone() {
        imported("");
        var later = UUID.randomUUID();
        var file = "name,email,company\nAnna,anna@example.com,Acme\n".getBytes(UTF_8);
        organiser.importFile(gathering, later, "?agreed=none", "text/csv", file).ok();
        assertThat(consents("Anna")).contains("matching organiser-statement false");

        organiser.post(gathering + "/imports/" + later + "/undo", "").ok();
        assertThat(organiser.settled(gathering + "/imports/" + later).text("state"))
                .isEqualTo("undone");
        assertThat(consents("Anna")).contains("matching event true");
    }

    @Test
    void where_nothing_is_stated_the_event_is_the_basis_and_photos_and_partners_need_a_yes() {
        imported("");

        assertThat(consents("Anna"))
                .containsExactly(
                        "matching event true",
                        "visibility event true",
                        "photos not-asked false",
                        "follow-up event true",
                        "sharing not-asked false");
    }

    @Test
    void a_purpose_that_does_not_exist_is_refused_and_nothing_is_imported() {
        var refused = organiser.send(
                "PUT", gathering + "/imports/" + UUID.randomUUID() + "?agreed=tracking", "text/csv", FILE);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("consent-unknown");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isZero();
    }

    private UUID imported(String query) {
        var id = UUID.randomUUID();
        organiser.importFile(gathering, id, query, "text/csv", FILE).ok();
        return id;
    }

    private List<String> consents(String name) {
        return organiser.guest(gathering, name).get("/me/consents").ok().path("consents").values().stream()
                .map(consent -> consent.path("purpose").asString() + " "
                        + consent.path("basis").asString() + " "
                        + consent.path("inUse").asBoolean())
                .toList();
    }
}
