package app.kith.attendee.wishes.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.attendee.PublishedMessages.Message;
import app.kith.attendee.wishes.ask.ExpireAsks;
import app.kith.contracts.Topics;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class ProfileApiIT {

    private static final String ASK = """
            {"type":"advice","sentence":"%s","topics":["hiring"],"goodAnswer":"a checklist","expiresAt":"2030-01-01T00:00:00Z"}
            """;

    private static final String OFFER = """
            {"kind":"review","sentence":"%s","topics":["law"],"minutes":30,"perMonth":%d}
            """;

    @LocalServerPort
    int port;

    @Autowired
    ExpireAsks expireAsks;

    Api organiser;
    String gathering;
    Api anna;
    Api ben;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(500);
        organiser.submit(gathering, "Anna").ok();
        organiser.submit(gathering, "Ben").ok();
        anna = organiser.guest(gathering, "Anna");
        ben = organiser.guest(gathering, "Ben");
    }

    @Test
    void an_ask_goes_from_open_to_closed_and_each_step_is_one_fact() {
        var ask = "/me/asks/" + UUID.randomUUID();
        var written =
                anna.put(ask, ASK.formatted("Somebody who has hired nurses")).ok();
        anna.put(ask, ASK.formatted("Somebody who has hired nurses")).ok();
        assertThat(written.path("state").asString()).isEqualTo("open");
        assertThat(written.path("specificity").asInt()).isEqualTo(2);
        assertThat(asks("Anna")).containsExactly("Somebody who has hired nurses");

        step(anna, ask, "offered").ok();
        step(anna, ask, "introduced").ok();
        step(anna, ask, "helped").ok();
        assertThat(asks("Anna")).isEmpty();
        anna.put(ask + "/state", "{\"state\":\"closed\",\"outcome\":\"fulfilled\"}")
                .ok();
        anna.put(ask + "/state", "{\"state\":\"closed\",\"outcome\":\"fulfilled\"}")
                .ok();

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(
                            5,
                            "attendee.ask-opened.v1",
                            "attendee.ask-offered.v1",
                            "attendee.ask-introduced.v1",
                            "attendee.ask-helped.v1",
                            "attendee.ask-closed.v1"))
                    .extracting(Message::type)
                    .containsExactly(
                            "attendee.ask-opened.v1",
                            "attendee.ask-offered.v1",
                            "attendee.ask-introduced.v1",
                            "attendee.ask-helped.v1",
                            "attendee.ask-closed.v1");
        }
    }

    @Test
    void a_step_that_does_not_follow_is_refused_with_those_that_do() {
        var ask = "/me/asks/" + UUID.randomUUID();
        anna.put(ask, ASK.formatted("A lawyer")).ok();
        var refused = step(anna, ask, "helped");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("allowed").values())
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("offered", "closed");
        assertThat(step(anna, ask, "closed").status()).isEqualTo(422);
        assertThat(anna.put(ask + "/state", "{\"state\":\"offered\",\"outcome\":\"partly\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void other_words_take_the_place_of_the_old_ones_and_imported_asks_stay() {
        organiser
                .importGuests(gathering, UUID.randomUUID(), "name,email,asks\nAnna,Anna@example.com,a bookkeeper\n")
                .ok();
        var ask = "/me/asks/" + UUID.randomUUID();
        anna.put(ask, ASK.formatted("A lawyer")).ok();
        anna.put(ask, ASK.formatted("A lawyer for leases")).ok();
        assertThat(asks("Anna")).containsExactly("a bookkeeper", "A lawyer for leases");
        anna.put(ask + "/state", "{\"state\":\"closed\",\"outcome\":\"withdrawn\"}")
                .ok();
        assertThat(asks("Anna")).containsExactly("a bookkeeper");
        assertThat(anna.put(ask, ASK.formatted("Again")).code()).isEqualTo("illegal-transition");
    }

    @Test
    void an_ask_whose_time_is_up_is_closed_and_told_to_nobody_any_more() {
        var ask = "/me/asks/" + UUID.randomUUID();
        anna.put(ask, ASK.formatted("A lawyer")).ok();
        expireAsks.expire(Instant.now());
        assertThat(asks("Anna")).containsExactly("A lawyer");

        expireAsks.expire(Instant.parse("2030-01-01T00:00:00Z"));
        expireAsks.expire(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(asks("Anna")).isEmpty();
        assertThat(anna.get("/me/asks").ok().at("/asks/0/outcome").asString()).isEqualTo("expired");
        assertThat(anna.put(ask + "/state", "{\"state\":\"closed\",\"outcome\":\"expired\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nobody_reads_or_changes_an_ask_of_somebody_else() {
        var ask = "/me/asks/" + UUID.randomUUID();
        anna.put(ask, ASK.formatted("A lawyer")).ok();
        assertThat(ben.get("/me/asks").ok().path("asks").isEmpty()).isTrue();
        assertThat(ben.put(ask, ASK.formatted("Mine now")).status()).isEqualTo(404);
        assertThat(step(ben, ask, "offered").status()).isEqualTo(404);
    }

    @Test
    void ten_open_asks_are_enough() {
        for (int i = 0; i < 10; i++) {
            anna.put("/me/asks/" + UUID.randomUUID(), ASK.formatted("Ask " + i)).ok();
        }
        assertThat(anna.put("/me/asks/" + UUID.randomUUID(), ASK.formatted("One more"))
                        .code())
                .isEqualTo("too-many-asks");
    }

    @Test
    void ten_offers_are_enough() {
        for (int i = 0; i < 10; i++) {
            anna.put("/me/offers/" + UUID.randomUUID(), OFFER.formatted("Offer " + i, 1))
                    .ok();
        }
        assertThat(anna.put("/me/offers/" + UUID.randomUUID(), OFFER.formatted("One more", 1))
                        .code())
                .isEqualTo("too-many-offers");
    }

    @Test
    void of_a_hundred_who_take_an_offer_of_seven_at_once_seven_get_it() {
        var offer = UUID.randomUUID();
        anna.put("/me/offers/" + offer, OFFER.formatted("A look at your contract", 7))
                .ok();
        var answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> ben.put("/me/takes/" + UUID.randomUUID(), "{\"offerId\":\"%s\"}".formatted(offer)))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(204, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 204)).hasSize(7);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("offer-used-up"));
        assertThat(anna.get("/me/offers").ok().at("/offers/0/remaining").asInt())
                .isZero();
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.moveTo(gathering, "published");
            assertThat(messages.facts(7, "attendee.offer-taken.v1")).hasSize(7);
        }
    }

    @Test
    void a_take_sent_twice_is_one_and_the_own_offer_cannot_be_taken() {
        var offer = UUID.randomUUID();
        anna.put("/me/offers/" + offer, OFFER.formatted("A look at your contract", 2))
                .ok();
        var take = "/me/takes/" + UUID.randomUUID();
        var body = "{\"offerId\":\"%s\"}".formatted(offer);
        assertThat(ben.put(take, body).status()).isEqualTo(204);
        assertThat(ben.put(take, body).status()).isEqualTo(204);
        assertThat(anna.get("/me/offers").ok().at("/offers/0/remaining").asInt())
                .isEqualTo(1);
        assertThat(anna.put("/me/takes/" + UUID.randomUUID(), body).code()).isEqualTo("own-offer");
        assertThat(anna.delete("/me/offers/" + offer).status()).isEqualTo(204);
        assertThat(ben.put("/me/takes/" + UUID.randomUUID(), body).status()).isEqualTo(404);
        assertThat(organiser.registration(gathering, "Anna").path("offers").isEmpty())
                .isTrue();
    }

    @Test
    void of_two_agreements_at_once_with_room_for_one_mentee_one_is_refused() {
        organiser.submit(gathering, "Cleo").ok();
        var cleo = organiser.guest(gathering, "Cleo");
        anna.put("/me/mentor-capacity", "{\"capacity\":1}").ok();
        var wishes = List.of(askForAnna(ben), askForAnna(cleo));

        var answers = wishes.stream()
                .parallel()
                .map(wish -> anna.post(wish + "/agreement", ""))
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("mentor-full"));
        var agreed = answers.get(0).status() == 204 ? wishes.get(0) : wishes.get(1);
        var other = agreed.equals(wishes.get(0)) ? wishes.get(1) : wishes.get(0);
        assertThat(anna.post(agreed + "/agreement", "").status()).isEqualTo(204);
        assertThat(anna.post(agreed + "/end", "").status()).isEqualTo(204);
        assertThat(anna.post(other + "/agreement", "").status()).isEqualTo(204);
    }

    @Test
    void a_mentee_cannot_agree_for_the_mentor_and_nobody_asks_who_takes_nobody() {
        assertThat(ben.put("/me/mentorings/" + UUID.randomUUID(), wish("Anna")).status())
                .isEqualTo(404);
        anna.put("/me/mentor-capacity", "{\"capacity\":1}").ok();
        var mentoring = askForAnna(ben);
        assertThat(ben.post(mentoring + "/agreement", "").status()).isEqualTo(404);
        assertThat(ben.put("/me/mentorings/" + UUID.randomUUID(), wish("Anna")).code())
                .isEqualTo("illegal-transition");
        assertThat(anna.post(mentoring + "/refusal", "").status()).isEqualTo(204);
        assertThat(anna.post(mentoring + "/agreement", "").code()).isEqualTo("illegal-transition");
    }

    @Test
    void whom_somebody_knows_goes_to_the_matching_by_id_and_to_nobody_else() {
        organiser.submit(gathering, "Cleo").ok();
        var body = """
                {"emailHashes":["%s","%s"],"personIds":["%s","%s"]}
                """.formatted(
                hash("cleo@example.com"),
                hash("later@example.com"),
                organiser.registration(gathering, "Ben").path("personId").asString(),
                UUID.randomUUID());
        anna.put("/me/known-people", body).ok();
        organiser.submit(gathering, "Later").ok();

        assertThat(anna.get("/me/profile").ok().path("knownPeople").asInt()).isEqualTo(3);
        var annaId = organiser.registration(gathering, "Anna").path("personId").asString();
        assertThat(ben.get("/me/profile").ok().toString()).doesNotContain(annaId);
        assertThat(organiser.get(gathering + "/people").ok().toString())
                .doesNotContain("knows", hash("cleo@example.com"));
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var profiles = messages.documents(6, Topics.PROFILES).stream()
                    .filter(profile -> profile.key().equals(annaId))
                    .toList();
            assertThat(profiles.getLast().body().path("knows").values())
                    .extracting(JsonNode::asString)
                    .containsExactlyInAnyOrder(personId("Ben"), personId("Cleo"), personId("Later"));
            assertThat(messages.documents(6, Topics.PROFILES))
                    .filteredOn(profile -> !profile.key().equals(annaId))
                    .allSatisfy(profile ->
                            assertThat(profile.body().path("knows").isEmpty()).isTrue());
        }
    }

    @Test
    void whom_somebody_avoids_goes_to_the_matching_and_to_nobody_else() {
        anna.put("/me/avoided-people", "{\"personIds\":[\"%s\",\"%s\"]}".formatted(personId("Ben"), UUID.randomUUID()))
                .ok();

        assertThat(ben.get("/me/profile").ok().toString()).doesNotContain(personId("Anna"));
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var told = messages.documents(3, Topics.PROFILES).stream()
                    .filter(profile -> profile.key().equals(personId("Anna")))
                    .toList()
                    .getLast();
            assertThat(told.body().path("avoids").values())
                    .extracting(JsonNode::asString)
                    .containsExactly(personId("Ben"));
        }
        assertThat(anna.put("/me/avoided-people", "{}").status()).isEqualTo(422);
    }

    @Test
    void whoever_avoids_somebody_sees_it_and_can_take_it_back() {
        anna.put("/me/avoided-people", "{\"personIds\":[\"%s\"]}".formatted(personId("Ben")))
                .ok();

        JsonNode named = anna.get("/me/avoided-people").ok().path("people");
        assertThat(named.values()).singleElement().satisfies(person -> {
            assertThat(person.path("personId").asString()).isEqualTo(personId("Ben"));
            assertThat(person.path("name").asString()).startsWith("Ben");
        });
        assertThat(ben.get("/me/avoided-people").ok().path("people").isEmpty()).isTrue();

        anna.put("/me/avoided-people", "{\"personIds\":[]}").ok();
        assertThat(anna.get("/me/avoided-people").ok().path("people").isEmpty()).isTrue();
    }

    @Test
    void an_id_that_a_guest_of_another_organisation_uses_is_refused() {
        var ask = UUID.randomUUID();
        var offer = UUID.randomUUID();
        var askBody = "{\"type\":\"advice\",\"sentence\":\"A\",\"topics\":[]}";
        var offerBody = "{\"kind\":\"advice\",\"sentence\":\"A\",\"topics\":[],\"minutes\":30,\"perMonth\":1}";
        anna.put("/me/asks/" + ask, askBody).ok();
        anna.put("/me/offers/" + offer, offerBody).ok();
        var elsewhere = Api.organiser(port);
        var theirs = elsewhere.openGathering(5);
        elsewhere.submit(theirs, "Zoe").ok();
        var zoe = elsewhere.guest(theirs, "Zoe");

        assertThat(zoe.put("/me/asks/" + ask, askBody).code()).isEqualTo("id-reused");
        assertThat(zoe.put("/me/offers/" + offer, offerBody).code()).isEqualTo("id-reused");
        assertThat(zoe.put("/me/takes/" + UUID.randomUUID(), "{\"offerId\":\"%s\"}".formatted(offer))
                        .status())
                .isEqualTo(404);
        assertThat(anna.get("/me/asks").ok().toString()).contains(ask.toString());
    }

    @Test
    void nobody_learns_the_name_of_somebody_at_another_event_by_avoiding_them() {
        var elsewhere = organiser.openGathering(5);
        organiser.submit(elsewhere, "Somebody Else").ok();
        var other = organiser
                .registration(elsewhere, "Somebody Else")
                .path("personId")
                .asString();

        anna.put("/me/avoided-people", "{\"personIds\":[\"%s\",\"%s\"]}".formatted(personId("Ben"), other))
                .ok();

        assertThat(anna.get("/me/avoided-people").ok().toString())
                .contains(personId("Ben"))
                .doesNotContain("Somebody", other);
    }

    @Test
    void a_guest_decides_who_sees_what_and_the_documents_say_so() {
        anna.put("/me/visibility", "{\"fields\":{\"company\":\"nobody\",\"asks\":\"connected\"}}")
                .ok();
        assertThat(anna.put("/me/visibility", "{\"fields\":{\"email\":\"public\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(anna.get("/me/profile").ok().path("visibility").toString())
                .isEqualTo(
                        "{\"company\":\"nobody\",\"role\":\"matched\",\"asks\":\"connected\",\"offers\":\"matched\"}");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var described = messages.documents(3, Topics.PROFILES).stream()
                    .filter(profile -> profile.key().equals(personId("Anna")))
                    .toList()
                    .getLast();
            assertThat(described.body().path("visibility").toString())
                    .contains(
                            "{\"field\":\"asks\",\"audience\":\"connected\"}",
                            "{\"field\":\"company\",\"audience\":\"nobody\"}");
        }
    }

    @Test
    void a_guest_corrects_name_company_and_role() {
        anna.put("/me/profile", "{\"name\":\"Anna Lee\",\"company\":\" Acme \",\"role\":\"\"}")
                .ok();
        var profile = anna.get("/me/profile").ok();
        assertThat(profile.path("name").asString()).isEqualTo("Anna Lee");
        assertThat(profile.path("company").asString()).isEqualTo("Acme");
        assertThat(profile.has("role")).isFalse();
        assertThat(organiser
                        .get(gathering + "/people?q=lee")
                        .ok()
                        .path("people")
                        .values())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/profile", "/me/asks", "/me/offers", "/me/mentorings", "/me/consents"})
    void no_guest_and_no_visitor_sees_anything_of_somebody_else(String path) {
        anna.put("/me/profile", "{\"name\":\"Anna Geheim\",\"company\":\"Marker AG\",\"role\":\"Marker role\"}")
                .ok();
        anna.put("/me/asks/" + UUID.randomUUID(), ASK.formatted("Marker ask")).ok();
        anna.put("/me/offers/" + UUID.randomUUID(), OFFER.formatted("Marker offer", 3))
                .ok();
        assertThat(anna.get(path).status()).isEqualTo(200);
        assertThat(ben.get(path).ok().toString()).doesNotContain("Marker", "Geheim", "anna@example.com");
        assertThat(organiser.with(null).get(path).status()).isEqualTo(401);
        assertThat(organiser
                        .with(null)
                        .get(gathering.replace("/gatherings/", "/forms/"))
                        .ok()
                        .toString())
                .doesNotContain("Marker", "Geheim");
        for (var role : List.of("organiser", "supervisor", "steward", "analyst")) {
            assertThat(organiser.as(role).get(path).status()).as(role).isEqualTo(403);
        }
        for (var role : List.of("steward", "analyst")) {
            assertThat(organiser.as(role).get(gathering + "/people").status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(organiser.as(role).get(gathering + "/answers").status())
                    .as(role)
                    .isEqualTo(403);
            assertThat(organiser.as(role).get(gathering + "/waiting-list").status())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    @Test
    void who_takes_part_in_groups_alone_says_so_once_and_the_matching_is_told() {
        assertThat(anna.get("/me/profile").ok().path("participation").asString())
                .isEqualTo("any");

        anna.put("/me/participation", "{\"style\":\"groups-only\"}").ok();
        assertThat(anna.get("/me/profile").ok().path("participation").asString())
                .isEqualTo("groups-only");
        anna.put("/me/participation", "{\"style\":\"any\"}").ok();
        assertThat(anna.put("/me/participation", "{\"style\":\"loud\"}").status())
                .isEqualTo(400);

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var annas = anna.get("/me").ok().path("person").path("personId").asString();
            assertThat(messages.documents(4, Topics.PROFILES))
                    .filteredOn(document -> document.key().equals(annas))
                    .extracting(
                            document -> document.body().path("participation").asString(""))
                    .containsExactly("", "groups-only", "");
        }
    }

    private String askForAnna(Api mentee) {
        var path = "/me/mentorings/" + UUID.randomUUID();
        assertThat(mentee.put(path, wish("Anna")).status()).isEqualTo(204);
        return path;
    }

    private String wish(String mentor) {
        return "{\"mentorId\":\"%s\"}".formatted(personId(mentor));
    }

    private String personId(String name) {
        return organiser.registration(gathering, name).path("personId").asString();
    }

    private List<String> asks(String name) {
        return organiser.registration(gathering, name).path("asks").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Answer step(Api guest, String ask, String state) {
        return guest.put(ask + "/state", "{\"state\":\"%s\"}".formatted(state));
    }

    private static String hash(String email) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(email.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
