package app.kith.attendee.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.attendee.PublishedMessages.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@FrontDoor
class GatheringApiIT {

    private static final Instant DOORS = Instant.parse("2026-11-29T17:00:00Z");

    @LocalServerPort
    int port;

    Api organiser;

    @BeforeEach
    void signIn() {
        organiser = Api.organiser(port);
    }

    @Test
    void a_gathering_is_created_as_a_draft_and_read_back() {
        var path = "/gatherings/" + UUID.randomUUID();

        var created = organiser.put(path, Api.details("Spring 🌱", DOORS));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("state")).isEqualTo("draft");
        assertThat(created.text("name")).isEqualTo("Spring 🌱");
        assertThat(created.body().has("capacity")).isFalse();
        assertThat(organiser.get(path).ok()).isEqualTo(created.body());
        assertThat(organiser
                        .as("analyst")
                        .get("/gatherings")
                        .ok()
                        .path("gatherings")
                        .get(0))
                .isEqualTo(created.body());
    }

    @Test
    void an_edit_keeps_the_limit_and_the_series_that_it_does_not_name_and_takes_away_what_it_names_as_null() {
        var path = "/gatherings/" + UUID.randomUUID();
        organiser
                .put(path, more(Api.details("Spring", DOORS, 80), "\"series\":\"Tuesdays\""))
                .ok();

        var renamed = organiser.put(path, Api.details("Summer", DOORS));
        assertThat(renamed.text("name")).isEqualTo("Summer");
        assertThat(renamed.text("series")).isEqualTo("Tuesdays");
        assertThat(renamed.body().path("capacity").asInt()).isEqualTo(80);

        var unlimited = organiser.put(path, more(Api.details("Summer", DOORS), "\"capacity\":null"));
        assertThat(unlimited.body().has("capacity")).isFalse();
        assertThat(unlimited.text("series")).isEqualTo("Tuesdays");
        assertThat(organiser
                        .put(path, more(Api.details("Summer", DOORS), "\"series\":null"))
                        .body()
                        .has("series"))
                .isFalse();
        assertThat(organiser
                        .put(path, more(Api.details("Summer", DOORS), "\"capacity\":0"))
                        .status())
                .isEqualTo(422);
    }

    private static String more(String details, String field) {
        return details.replaceFirst("}\\s*$", "," + field + "}");
    }

    @Test
    void the_same_request_twice_changes_nothing_and_an_edit_is_one_more_fact() {
        var path = organiser.newGathering();
        organiser.put(path, Api.details("Spring", DOORS)).ok();

        var again = organiser.put(path, Api.details("Spring", DOORS));
        var edited = organiser.put(path, Api.details("Summer", DOORS));

        assertThat(again.status()).isEqualTo(200);
        assertThat(edited.body().path("version").asInt())
                .isEqualTo(again.body().path("version").asInt() + 1);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(3, "attendee.gathering-scheduled.v1"))
                    .extracting(message -> message.text("name"))
                    .containsExactly("Spring", "Spring", "Summer");
        }
    }

    @Test
    void twenty_equal_requests_at_once_create_one_gathering() {
        var path = "/gatherings/" + UUID.randomUUID();

        var statuses = IntStream.range(0, 20)
                .parallel()
                .map(i -> organiser.put(path, Api.details("Spring", DOORS)).status())
                .boxed()
                .toList();

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    void gatherings_whose_doors_open_last_come_first() {
        organiser.put("/gatherings/" + UUID.randomUUID(), Api.details("First", DOORS));
        organiser.put("/gatherings/" + UUID.randomUUID(), Api.details("Second", DOORS.plusSeconds(86_400)));

        assertThat(organiser.get("/gatherings").ok().path("gatherings").values())
                .extracting(gathering -> gathering.path("name").asString())
                .containsExactly("Second", "First");
    }

    @Test
    void each_step_of_its_life_is_one_fact_in_order() {
        var path = organiser.newGathering();
        var end = Instant.now().plusSeconds(60);

        organiser.put(path + "/state", "{\"state\":\"published\"}").ok();
        organiser.put(path + "/state", "{\"state\":\"published\"}").ok();
        organiser.put(path + "/state", "{\"state\":\"live\"}").ok();
        organiser.at(end).put(path + "/state", "{\"state\":\"closed\"}").ok();
        organiser.put(path + "/state", "{\"state\":\"archived\"}").ok();

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var facts = messages.facts(
                    5,
                    "attendee.gathering-scheduled.v1",
                    "attendee.gathering-published.v1",
                    "attendee.gathering-opened.v1",
                    "attendee.gathering-closed.v1",
                    "attendee.gathering-archived.v1");
            assertThat(facts)
                    .extracting(Message::type)
                    .containsExactly(
                            "attendee.gathering-scheduled.v1",
                            "attendee.gathering-published.v1",
                            "attendee.gathering-opened.v1",
                            "attendee.gathering-closed.v1",
                            "attendee.gathering-archived.v1");
            assertThat(Instant.parse(facts.get(3).text("endedAt"))).isEqualTo(end);
            assertThat(facts).extracting(Message::key).containsOnly(path.substring("/gatherings/".length()));
        }
    }

    @Test
    void twenty_who_take_the_same_step_at_once_take_it_once() {
        var path = organiser.newGathering();
        var statuses = IntStream.range(0, 20)
                .parallel()
                .map(i -> organiser
                        .put(path + "/state", "{\"state\":\"published\"}")
                        .status())
                .boxed()
                .toList();
        assertThat(statuses).containsOnly(200);
        organiser.put(path + "/state", "{\"state\":\"live\"}").ok();
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            messages.facts(1, "attendee.gathering-opened.v1");
            assertThat(messages.facts(1, "attendee.gathering-published.v1")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T03:30, +02:00", // the hour before does not exist
        "Europe/Berlin, 2026-10-25T02:30, +02:00", // exists twice: the first of the two
        "Asia/Kathmandu, 2026-06-01T19:00, +05:45",
        "Asia/Kolkata, 2026-06-01T19:00, +05:30",
        "Australia/Lord_Howe, 2026-04-05T01:45, +11:00", // the clock goes back by half an hour
        "America/St_Johns, 2026-07-01T19:00, -02:30",
        "Pacific/Apia, 2026-01-01T19:00, +13:00"
    })
    void a_gathering_keeps_its_instants_and_its_zone_whatever_the_clocks_there_do(
            String zone, LocalDateTime local, String offset) {
        var doors = local.toInstant(ZoneOffset.of(offset));
        var path = "/gatherings/" + UUID.randomUUID();
        organiser
                .put(path, Api.details("Spring", doors).replace("Europe/Berlin", zone))
                .ok();
        var read = organiser.get(path).ok();
        assertThat(Instant.parse(read.path("doorsAt").asString())).isEqualTo(doors);
        var there = ZonedDateTime.ofInstant(
                Instant.parse(read.path("doorsAt").asString()),
                ZoneId.of(read.path("zone").asString()));
        assertThat(there.toLocalDateTime()).isEqualTo(local);
        assertThat(there.getOffset()).isEqualTo(ZoneOffset.of(offset));
        assertThat(Duration.between(doors, Instant.parse(read.path("endsAt").asString())))
                .as("four hours on the clock of physics")
                .isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_step_that_does_not_exist_is_refused_with_those_that_do() {
        var path = organiser.newGathering();

        var refused = organiser.put(path + "/state", "{\"state\":\"live\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("illegal-transition");
        assertThat(refused.body().path("allowed").get(0).asString()).isEqualTo("published");
        assertThat(organiser.get(path).text("state")).isEqualTo("draft");
    }

    @Test
    void the_details_of_a_gathering_that_is_over_are_history() {
        var path = organiser.newGathering();
        organiser.moveTo(path, "closed");

        var refused = organiser.put(path, Api.details("Another", DOORS));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("gathering-over");
    }

    @Test
    void an_id_that_another_organisation_uses_is_not_found() {
        var path = organiser.newGathering();
        var other = Api.organiser(port);

        assertThat(other.put(path, Api.details("Mine", DOORS)).status()).isEqualTo(404);
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get("/gatherings").ok().path("gatherings").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z",
                "-1000000000-01-01T00:00:00Z",
                "+294277-01-09T04:00:54Z",
                "1899-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
            })
    void an_instant_of_no_year_in_which_people_meet_is_refused_with_the_name_of_its_field(String instant) {
        var details = Api.details("Mine", DOORS).replace(DOORS.toString(), instant);
        assertThat(details).contains(instant);

        var refused = organiser.put("/gatherings/" + UUID.randomUUID(), details);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).isEqualTo("doorsAt");
    }

    @Test
    void who_was_checked_in_and_cancelled_later_has_come() {
        var path = organiser.newGathering();
        organiser.importPeople(path, "Ana", "Ben");
        organiser.moveTo(path, "live");
        for (var ticket : organiser.tickets(path)) {
            organiser
                    .put(
                            path + "/check-ins/" + UUID.randomUUID(),
                            "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"}"
                                    .formatted(ticket.path("ticket").asString(), Instant.now()))
                    .ok();
        }
        organiser.delete(path + "/registrations/"
                + organiser.registration(path, "Ben").path("registrationId").asString());

        assertThat(organiser.get(path).ok().path("checkedIn").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"name\":17}",
                "{\"state\":\"live\"}",
                "{\"name\":\"A\",\"venue\":\"B\",\"zone\":\"Europe/Berlin\",\"doorsAt\":\"tomorrow\"}",
            })
    void a_body_of_the_wrong_shape_is_refused(String body) {
        var path = "/gatherings/" + UUID.randomUUID();

        var refused = organiser.put(path, body);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.code()).isIn("malformed-body", "invalid-fields");
        assertThat(organiser.get(path).status()).isEqualTo(404);
    }

    @Test
    void fields_out_of_range_are_named() {
        var path = "/gatherings/" + UUID.randomUUID();

        var refused = organiser.put(path, """
                {"name":"a\\u0000b","venue":" ","zone":"Mars/Olympus","capacity":0,
                 "doorsAt":"2026-11-29T17:00:00Z","startsAt":"2026-11-29T16:00:00Z","endsAt":"2026-11-29T21:00:00Z"}
                """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("fields").propertyNames())
                .containsExactlyInAnyOrder("name", "venue", "zoneKnown", "inOrder", "capacity");
    }

    @Test
    void a_state_that_nobody_knows_and_an_id_that_is_none_are_refused() {
        var path = organiser.newGathering();

        assertThat(organiser.put(path + "/state", "{\"state\":\"cancelled\"}").status())
                .isEqualTo(400);
        assertThat(organiser.put(path + "/state", "{}").status()).isEqualTo(422);
        assertThat(organiser.get("/gatherings/17").status()).isEqualTo(400);
    }
}
