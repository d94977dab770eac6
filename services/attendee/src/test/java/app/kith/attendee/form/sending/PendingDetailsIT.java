package app.kith.attendee.form.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class PendingDetailsIT {

    private static final String FORM = """
            {"formVersion":1,"visitor":{"name":"Anna Lee-Ruiz","email":"annalee@example.com"},"company":"Newco",
             "asks":["a bookkeeper","somebody who has hired nurses"],"offers":["tax returns"],
             "consents":[{"purpose":"matching","version":1,"given":false},{"purpose":"photos","version":1,"given":true}],
             "companions":[{"name":"Cem Oz","email":"cem@example.com"}]}
            """;

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void anna_is_known_from_another_event() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(5);
        organiser.importGuests(organiser.newGathering(), UUID.randomUUID(), """
                name,email,company,asks
                Anna Lee,annalee@example.com,Acme,a bookkeeper
                """).ok();
    }

    @Test
    void a_known_address_gets_its_place_at_once_and_all_else_waits_until_its_owner_confirms() {
        assertThat(submit().text("state")).isEqualTo("confirmed");

        var anna = organiser.guest(gathering, "Anna Lee");
        var waiting = waitingFor(anna);
        assertThat(names()).containsExactly("Anna Lee");
        assertThat(consents(anna))
                .as("opening the page changes nothing")
                .contains("matching event true", "photos not-asked false");
        assertThat(waiting.path("name").asString()).isEqualTo("Anna Lee-Ruiz");
        assertThat(waiting.path("company").asString()).isEqualTo("Newco");
        assertThat(texts(waiting, "asks")).containsExactly("somebody who has hired nurses");
        assertThat(texts(waiting, "companions")).containsExactly("Cem Oz");

        confirm(anna, waiting);

        assertThat(names()).containsExactlyInAnyOrder("Anna Lee-Ruiz", "Cem Oz");
        var person = organiser.registration(gathering, "Anna Lee-Ruiz");
        assertThat(person.path("company").asString()).isEqualTo("Newco");
        assertThat(texts(person, "asks")).containsExactly("a bookkeeper", "somebody who has hired nurses");
        assertThat(texts(person, "offers")).containsExactly("tax returns");
        assertThat(consents(anna)).contains("matching own-decision false", "photos own-decision true");
        assertThat(anna.get("/me/pending-details").ok().path("entries").values())
                .isEmpty();
    }

    @Test
    void an_unknown_sender_brings_nobody_along_before_they_have_confirmed() {
        var companions = IntStream.range(0, 9)
                .mapToObj(i -> "{\"name\":\"Buy now %d\",\"email\":\"c%d@example.net\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        organiser
                .submit(gathering, UUID.randomUUID(), """
                        {"formVersion":1,"visitor":{"name":"Zoe","email":"zoe@example.net"},"companions":[%s]}
                        """.formatted(companions))
                .ok();

        assertThat(names()).containsExactly("Zoe");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(2, "attendee.registered.v1"))
                    .as("Anna elsewhere, Zoe here")
                    .hasSize(2);
        }
        var zoe = organiser.guest(gathering, "Zoe");
        var waiting = waitingFor(zoe);
        assertThat(texts(waiting, "companions")).hasSize(9);
        confirm(zoe, waiting);
        assertThat(organiser
                        .get(gathering + "/waiting-list")
                        .ok()
                        .path("entries")
                        .values())
                .as("four seats are left, so nine wait together")
                .hasSize(9);
    }

    @Test
    void a_form_with_a_known_address_writes_nothing_into_a_profile_however_often_it_is_sent() {
        submit();
        var before = organiser.registration(gathering, "Anna Lee");
        assertThat(before.path("company").asString()).isEqualTo("Acme");
        for (int i = 0; i < 12; i++) {
            organiser.submit(gathering, UUID.randomUUID(), FORM.replace("Newco", "Evil " + i));
        }

        var anna = organiser.registration(gathering, "Anna Lee");
        for (var field : List.of("name", "company", "role", "asks", "offers")) {
            assertThat(anna.path(field)).as(field).isEqualTo(before.path(field));
        }
        assertThat(organiser
                        .guest(gathering, "Anna Lee")
                        .get("/me/pending-details")
                        .ok()
                        .path("entries")
                        .values())
                .as("and does not fill her page")
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void confirming_twice_is_confirming_once_and_what_was_refused_is_gone() {
        submit();
        var anna = organiser.guest(gathering, "Anna Lee");
        var waiting = waitingFor(anna);
        anna.post(path(waiting, "refusal"), "").ok();
        confirm(anna, waiting);
        assertThat(names()).containsExactly("Anna Lee");
        assertThat(consents(anna)).contains("matching event true");

        submit();
        var again = waitingFor(anna);
        confirm(anna, again);
        confirm(anna, again);
        assertThat(names()).containsExactlyInAnyOrder("Anna Lee-Ruiz", "Cem Oz");
    }

    @Test
    void nobody_else_reads_or_confirms_what_waits() {
        submit();
        var waiting = waitingFor(organiser.guest(gathering, "Anna Lee"));
        organiser.submit(gathering, "Ben").ok();
        var ben = organiser.guest(gathering, "Ben");

        assertThat(ben.get("/me/pending-details").ok().path("entries").values()).isEmpty();
        assertThat(ben.post(path(waiting, "confirmation"), "").status()).isEqualTo(404);
        assertThat(ben.post(path(waiting, "refusal"), "").status()).isEqualTo(404);
        assertThat(names()).contains("Anna Lee");
    }

    @Test
    void the_mail_is_told_what_waits_and_the_same_form_sent_again_waits_once() {
        submit();
        submit();
        var waiting = waitingFor(organiser.guest(gathering, "Anna Lee"));
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.link-requested.v1"))
                    .singleElement()
                    .returns(waiting.path("id").asString(), fact -> fact.text("pendingId"));
            assertThat(messages.documents(1, Topics.CONTACTS))
                    .anySatisfy(contact -> assertThat(contact.body().toString())
                            .contains("\"pending\":[{", "somebody who has hired nurses", "Cem Oz")
                            .doesNotContain("cem@example.com\",\"email"));
        }
    }

    @Test
    void what_comes_from_the_door_under_a_known_address_waits_as_well() {
        var evening = organiser.newGathering();
        organiser.importPeople(evening, "Anna Lee");
        var kiosk = organiser.pairedKiosk(evening);
        var walkIn = kiosk.put(evening + "/walk-ins/" + UUID.randomUUID(), """
                {"guest":{"name":"Anna Lee","email":"annalee@example.com","company":"Evil","ask":"her ask","consent":true},
                 "door":"A","occurredAt":"2026-11-22T18:00:00Z"}
                """);
        assertThat(walkIn.text("outcome")).isEqualTo("admitted");

        var anna = organiser.guest(evening, "Anna Lee");
        assertThat(organiser.registration(evening, "Anna Lee").toString()).doesNotContain("Evil", "her ask");
        var waiting = waitingFor(anna);
        assertThat(waiting.path("enteredAt").asString()).isEqualTo("door");
        confirm(anna, waiting);
        assertThat(organiser.registration(evening, "Anna Lee").toString()).contains("Evil", "her ask");
        assertThat(consents(anna)).contains("follow-up own-decision true");
    }

    private Api.Answer submit() {
        var answer = organiser.submit(gathering, UUID.randomUUID(), FORM);
        answer.ok();
        return answer;
    }

    private static JsonNode waitingFor(Api guest) {
        var entries = guest.get("/me/pending-details").ok().path("entries");
        assertThat(entries.values()).hasSize(1);
        return entries.get(0);
    }

    private static void confirm(Api guest, JsonNode waiting) {
        guest.post(path(waiting, "confirmation"), "").ok();
    }

    private static String path(JsonNode waiting, String what) {
        return "/me/pending-details/" + waiting.path("id").asString() + "/" + what;
    }

    private List<String> names() {
        return organiser.get(gathering + "/people").ok().path("people").values().stream()
                .map(person -> person.path("name").asString())
                .toList();
    }

    private static List<String> texts(JsonNode node, String field) {
        return node.path(field).values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> consents(Api guest) {
        return guest.get("/me/consents").ok().path("consents").values().stream()
                .map(consent -> consent.path("purpose").asString() + " "
                        + consent.path("basis").asString() + " "
                        + consent.path("inUse").asBoolean())
                .toList();
    }
}
