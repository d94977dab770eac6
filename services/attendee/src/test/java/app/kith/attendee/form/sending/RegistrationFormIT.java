package app.kith.attendee.form.sending;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class RegistrationFormIT {

    private static final String QUESTIONS = """
            {"questions":[
              {"id":"food","kind":"one-of","label":"Food","mandatory":true,"options":["meat","plants"]},
              {"id":"help","kind":"some-of","label":"Help","mandatory":false,"options":["door","bar"]},
              {"id":"first","kind":"yes-no","label":"First time?","mandatory":false},
              {"id":"note","kind":"text","label":"Anything else?","mandatory":false}]}
            """;

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(3);
    }

    @Test
    void anybody_reads_the_page_of_an_announced_gathering() {
        var page = visitor().get(page()).ok();
        assertThat(page.path("name").asString()).isEqualTo("Spring");
        assertThat(page.path("availability").asString()).isEqualTo("open");
        assertThat(page.at("/form/version").asInt()).isEqualTo(1);
        assertThat(page.path("consents").values())
                .extracting(consent -> consent.path("purpose").asString())
                .containsExactly("matching", "visibility", "photos", "follow-up", "sharing");
        assertThat(page.toString()).doesNotContain("registered", "organisationId");
    }

    @Test
    void a_draft_and_a_gathering_that_is_over_have_no_page() {
        assertThat(visitor()
                        .get(organiser.newGathering().replace("/gatherings/", "/forms/"))
                        .status())
                .isEqualTo(404);
        organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();
        organiser.put(gathering + "/state", "{\"state\":\"closed\"}").ok();
        assertThat(visitor().get(page()).status()).isEqualTo(404);
        assertThat(organiser.submit(gathering, "Anna").status()).isEqualTo(404);
    }

    @Test
    void after_the_planned_end_nobody_registers_any_more() {
        var late = visitor().at(Instant.now().plus(Duration.ofDays(9)));
        assertThat(late.get(page()).text("availability")).isEqualTo("closed");
        assertThat(late.put(page() + "/submissions/" + UUID.randomUUID(), form("Anna"))
                        .code())
                .isEqualTo("registration-closed");
    }

    @Test
    void name_and_address_are_enough_and_whoever_registers_has_a_place_and_a_mail_to_come() {
        assertThat(organiser.submit(gathering, "Anna Lee").ok().toString()).isEqualTo("{\"state\":\"confirmed\"}");
        var person = organiser.registration(gathering, "Anna Lee");
        assertThat(person.path("channel").asString()).isEqualTo("form");
        assertThat(person.path("email").asString()).isEqualTo("annalee@example.com");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.registered.v1")).hasSize(1);
            assertThat(messages.documents(1, Topics.CONTACTS)
                            .getFirst()
                            .body()
                            .path("invitations")
                            .values())
                    .hasSize(1);
        }
    }

    @Test
    void a_full_gathering_says_so_and_takes_people_on_the_waiting_list() {
        organiser.submit(gathering, "A").ok();
        organiser.submit(gathering, "B").ok();
        organiser.submit(gathering, "C").ok();
        assertThat(visitor().get(page()).text("availability")).isEqualTo("waiting-list");
        assertThat(organiser.submit(gathering, "D").text("state")).isEqualTo("waiting");
    }

    @Test
    void the_same_form_sent_twice_registers_once_and_another_under_its_id_is_refused() {
        var id = UUID.randomUUID();
        var first = organiser.submit(gathering, id, form("Anna"));
        var again = organiser.submit(gathering, id, form("Anna"));
        var other = organiser.submit(gathering, id, form("Ben"));
        assertThat(again).isEqualTo(first);
        assertThat(other.code()).isEqualTo("id-reused");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(1);
    }

    @Test
    void twenty_people_who_register_within_a_minute_all_get_in() {
        gathering = organiser.openGathering(20);
        var now = Instant.now();
        for (int guest = 0; guest < 20; guest++) {
            visitor()
                    .at(now)
                    .put(submission(), form("Guest " + (char) ('A' + guest)))
                    .ok();
        }
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isEqualTo(20);
    }

    @Test
    void an_address_registered_again_and_again_is_refused_for_a_while_whoever_it_belongs_to() {
        var now = Instant.now();
        for (int i = 0; i < RepeatedAddresses.MOST; i++)
            visitor().at(now).put(submission(), form("Mia Kern")).ok();
        assertThat(visitor().at(now).put(submission(), form("Mia Kern")).code()).isEqualTo("address-repeated");
        visitor().at(now).put(submission(), form("Ole Kern")).ok();
        visitor()
                .at(now.plus(Duration.ofMinutes(11)))
                .put(submission(), form("Mia Kern"))
                .ok();
    }

    @Test
    void a_form_that_arrives_again_because_no_answer_came_counts_as_one() {
        var again = submission();
        for (int i = 0; i < 2 * RepeatedAddresses.MOST; i++)
            visitor().put(again, form("Ida Falk")).ok();
    }

    @Test
    void an_address_that_is_registered_already_gets_its_link_by_mail_and_nothing_changes() {
        organiser.submit(gathering, UUID.randomUUID(), form("Anna Lee")).ok();
        var before = organiser.registration(gathering, "Anna Lee");
        var stranger = organiser.submit(gathering, UUID.randomUUID(), """
                {"formVersion":1,"visitor":{"name":"Somebody else","email":" ANNALEE@example.com "},
                 "company":"Evil","asks":["her ask"],"consents":[{"purpose":"sharing","version":1,"given":true}]}
                """);
        var newcomer = organiser.submit(gathering, UUID.randomUUID(), form("Ben"));

        assertThat(stranger).isEqualTo(newcomer);
        assertThat(organiser.registration(gathering, "Anna Lee")).isEqualTo(before);
        assertThat(organiser
                        .guest(gathering, "Anna Lee")
                        .get("/me/consents")
                        .ok()
                        .toString())
                .doesNotContain("\"given\":true");
        organiser.submit(gathering, UUID.randomUUID(), form("Anna Lee")).ok();
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();
            messages.facts(1, "attendee.gathering-opened.v1");
            assertThat(messages.facts(1, "attendee.link-requested.v1"))
                    .as("asked for twice within ten minutes")
                    .singleElement()
                    .returns(before.path("registrationId").asString(), fact -> fact.text("registrationId"));
        }
    }

    @Test
    void whom_the_organiser_removed_gets_no_place_by_the_form_and_the_answer_does_not_tell() {
        organiser.submit(gathering, "Anna").ok();
        var id =
                organiser.registration(gathering, "Anna").path("registrationId").asString();
        organiser.delete(gathering + "/registrations/" + id);

        assertThat(organiser.submit(gathering, "Anna").text("state")).isEqualTo("confirmed");
        assertThat(organiser.registration(gathering, "Anna").path("state").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void who_cancelled_registers_again_with_a_new_ticket() {
        organiser.submit(gathering, "Anna").ok();
        var before = organiser.tickets(gathering).getFirst();
        organiser.guest(gathering, "Anna").post("/me/cancellation", "").ok();
        organiser.submit(gathering, "Anna").ok();
        var after = organiser.tickets(gathering).getFirst();
        assertThat(after.path("registrationId")).isEqualTo(before.path("registrationId"));
        assertThat(after.path("ticket")).isNotEqualTo(before.path("ticket"));
    }

    @Test
    void each_change_of_the_questions_is_a_version_and_answers_keep_theirs() {
        assertThat(organiser
                        .put(gathering + "/form", QUESTIONS)
                        .ok()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(organiser
                        .put(gathering + "/form", QUESTIONS)
                        .ok()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        organiser
                .submit(gathering, UUID.randomUUID(), """
                {"formVersion":2,"visitor":%s,"answers":{"food":["plants"],"help":["door","bar"]}}
                """.formatted(Api.visitor("Anna")))
                .ok();
        assertThat(organiser
                        .put(gathering + "/form", "{\"questions\":[]}")
                        .ok()
                        .path("version")
                        .asInt())
                .isEqualTo(3);
        organiser
                .submit(gathering, UUID.randomUUID(), """
                {"formVersion":2,"visitor":%s,"answers":{"food":["meat"]}}
                """.formatted(Api.visitor("Ben")))
                .ok();

        var answers = organiser.get(gathering + "/answers").ok();
        assertThat(answers.path("forms").values()).hasSize(3);
        assertThat(answers.path("answers").values())
                .extracting(answer -> answer.path("formVersion").asInt())
                .containsExactly(2, 2);
        assertThat(answers.at("/answers/0/answers/help").values())
                .extracting(JsonNode::asString)
                .containsExactly("door", "bar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"food\":[\"fish\"]}",
                "{\"food\":[\"meat\",\"plants\"]}",
                "{\"food\":[\"meat\"],\"help\":[\"door\",\"door\"]}",
                "{\"food\":[\"meat\"],\"first\":[\"perhaps\"]}",
                "{\"food\":[\"meat\"],\"note\":[\"a\\u0000b\"]}",
                "{\"food\":[\"meat\"],\"shoe-size\":[\"42\"]}"
            })
    void an_answer_that_does_not_fit_its_question_is_refused(String answers) {
        organiser.put(gathering + "/form", QUESTIONS).ok();
        var refused = organiser.submit(gathering, UUID.randomUUID(), """
                {"formVersion":2,"visitor":%s,"answers":%s}
                """.formatted(Api.visitor("Anna"), answers));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("fields").propertyNames()).hasSize(1);
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"questions\":[{\"id\":\"a\",\"kind\":\"one-of\",\"label\":\"A\",\"mandatory\":true,\"options\":[\"x\"]}]}",
                "{\"questions\":[{\"id\":\"a\",\"kind\":\"text\",\"label\":\"A\",\"mandatory\":true,\"options\":[\"x\",\"y\"]}]}",
                "{\"questions\":[{\"id\":\"A b\",\"kind\":\"text\",\"label\":\"A\",\"mandatory\":true}]}",
                "{\"questions\":[{\"id\":\"a\",\"kind\":\"text\",\"label\":\"A\",\"mandatory\":true},"
                        + "{\"id\":\"a\",\"kind\":\"text\",\"label\":\"B\",\"mandatory\":true}]}",
                "{\"questions\":[null]}",
                "{}"
            })
    void a_question_that_nobody_could_answer_is_refused(String questions) {
        assertThat(organiser.put(gathering + "/form", questions).status()).isEqualTo(422);
    }

    @Test
    void more_than_six_mandatory_fields_are_refused() {
        var five = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            five.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"q%d\",\"kind\":\"text\",\"label\":\"Q\",\"mandatory\":true}".formatted(i));
        }
        var refused = organiser.put(gathering + "/form", "{\"questions\":[" + five + "]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("fields").propertyNames()).contains("short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"formVersion\":1}",
                "{\"formVersion\":1,\"visitor\":{\"name\":\"A\",\"email\":\"nowhere\"}}",
                "{\"formVersion\":1,\"visitor\":{\"name\":\" \",\"email\":\"a@b.co\"}}",
                "{\"formVersion\":9,\"visitor\":{\"name\":\"A\",\"email\":\"a@b.co\"}}",
                "{\"formVersion\":1,\"visitor\":{\"name\":\"A\",\"email\":\"a@b.co\"},\"companions\":[{\"name\":\"B\",\"email\":\"A@b.co\"}]}",
                "{\"formVersion\":1,\"visitor\":{\"name\":\"A\",\"email\":\"a@b.co\"},"
                        + "\"consents\":[{\"purpose\":\"photos\",\"version\":7,\"given\":true}]}"
            })
    void a_form_that_is_not_filled_in_is_refused_and_registers_nobody(String form) {
        var refused = organiser.submit(gathering, UUID.randomUUID(), form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("invalid-fields");
        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isZero();
    }

    @Test
    void the_organiser_sees_who_may_be_in_photos_and_be_named_to_partners() {
        var open = organiser.openGathering(3);
        organiser
                .submit(open, UUID.randomUUID(), """
                {"formVersion":1,"visitor":%s,"consents":[{"purpose":"photos","version":1,"given":true},
                 {"purpose":"sharing","version":1,"given":true}]}
                """.formatted(Api.visitor("Anna")))
                .ok();
        organiser.importPeople(open, "Ben");

        organiser
                .guest(open, "Anna")
                .put("/me/consents/photos", "{\"version\":1,\"given\":false}")
                .ok();

        var anna = organiser.registration(open, "Anna");
        assertThat(anna.path("photos").asBoolean(true)).isFalse();
        assertThat(anna.path("sharing").asBoolean(false)).isTrue();
        assertThat(organiser.registration(open, "Ben").has("photos")).isFalse();
        assertThat(organiser.text(open + "/people.csv")).contains("checked in at,photos,sharing\r\n", ",no,yes\r\n");
    }

    @Test
    void consent_is_given_per_purpose_withdrawn_later_and_told_to_every_service() {
        organiser
                .submit(gathering, UUID.randomUUID(), """
                {"formVersion":1,"visitor":%s,"consents":[{"purpose":"matching","version":1,"given":true},
                 {"purpose":"photos","version":1,"given":false}]}
                """.formatted(Api.visitor("Anna")))
                .ok();
        var anna = organiser.guest(gathering, "Anna");
        assertThat(anna.get("/me/consents").ok().path("consents").values())
                .filteredOn(consent -> consent.has("given"))
                .extracting(consent -> consent.path("purpose").asString()
                        + consent.path("given").asBoolean())
                .containsExactly("matchingtrue", "photosfalse");

        anna.put("/me/consents/matching", "{\"version\":1,\"given\":false}").ok();
        anna.put("/me/consents/matching", "{\"version\":1,\"given\":false}").ok();
        assertThat(anna.put("/me/consents/sharing", "{\"version\":2,\"given\":true}")
                        .code())
                .isEqualTo("consent-unknown");
        assertThat(anna.put("/me/consents/tracking", "{\"version\":1,\"given\":true}")
                        .code())
                .isEqualTo("consent-unknown");

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var profiles = messages.documents(2, Topics.PROFILES);
            assertThat(profiles).hasSize(2);
            assertThat(profiles.getLast().body().path("consents").toString())
                    .isEqualTo("[{\"purpose\":\"matching\",\"version\":1,\"given\":false},"
                            + "{\"purpose\":\"photos\",\"version\":1,\"given\":false}]");
        }
    }

    private Api visitor() {
        return organiser.with(null);
    }

    private String submission() {
        return page() + "/submissions/" + UUID.randomUUID();
    }

    private String page() {
        return gathering.replace("/gatherings/", "/forms/");
    }

    private static String form(String name) {
        return "{\"formVersion\":1,\"visitor\":%s}".formatted(Api.visitor(name));
    }
}
