package app.kith.analytics;

import static app.kith.analytics.store.Story.DOORS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.analytics.store.FactTopics;
import app.kith.analytics.store.OwnedDatabase;
import app.kith.analytics.store.Story;
import app.kith.testing.RealServers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The way from a fact on Kafka to what a screen and a file show. */
@RealServers
class AnalyticsIT {

    @Autowired
    private ApplicationContext service;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @Autowired
    private DataSourceProperties database;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void topics() throws Exception {
        FactTopics.make();
    }

    @Test
    void facts_of_all_services_become_a_report() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .registered("Dot")
                .round(1)
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .followedUp("Ana", "Ben", Duration.ofHours(1))
                .publish(service);

        var report = reportOnce(story, "followedUp", 2);

        var counts = report.get("counts");
        assertThat(counts.get("registered").asInt()).isEqualTo(4);
        assertThat(counts.get("expected").asInt()).isEqualTo(4);
        assertThat(counts.get("present").asInt()).isEqualTo(3);
        assertThat(counts.get("met").asInt()).isEqualTo(2);
        assertThat(counts.get("connected").asInt()).isEqualTo(2);
        assertThat(counts.get("meetingsHeld").asInt()).isEqualTo(1);
        assertThat(counts.get("pairsFollowedUp48h").asInt()).isEqualTo(1);
        assertThat(report.get("definitionVersion").asInt()).isEqualTo(2);
        assertThat(report.get("arrivals")).hasSize(1);
        assertThat(report.get("arrivals").get(0).get("count").asInt()).isEqualTo(3);
    }

    @Test
    void every_figure_of_a_report_has_its_definition() {
        var story = Story.begin().present("Ana").store(service);

        var figures = http(story).json(path(story, "report")).get("figures");
        var definitions = http(story).json("/definitions").get("definitions");

        assertThat(figures.valueStream().map(figure -> figure.get("id").asString()))
                .containsExactlyElementsOf(definitions
                        .valueStream()
                        .map(definition -> definition.get("id").asString())
                        .toList());
    }

    @Test
    void fact_of_a_type_that_nobody_knows_yet_is_stored_and_changes_no_figure() {
        var story = Story.begin()
                .tell("messaging.carrier-pigeon-sent.v7", "{\"pigeon\":\"white\",\"distance\":{\"unit\":\"km\"}}")
                .present("Ana")
                .publish(service);

        reportOnce(story, "present", 1);

        await().untilAsserted(() -> assertThat(new OwnedDatabase(database).types(story.organisation))
                .contains("messaging.carrier-pigeon-sent.v7"));
    }

    @Test
    void fact_delivered_twice_counts_once() {
        var story = Story.begin().present("Ana", "Ben").publish(service).publish(service);
        story.checkedIn("Cem", DOORS).publish(service);

        assertThat(reportOnce(story, "present", 3)
                        .get("counts")
                        .get("registered")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void malformed_fact_is_set_aside_and_all_others_count() {
        var story = Story.begin()
                .tell("attendee.checked-in.v1", "this is no JSON")
                .present("Ana")
                .publish(service);

        reportOnce(story, "present", 1);
    }

    @Test
    void rebuild_from_the_topics_gives_the_identical_report() throws Exception {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .round(1)
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .followedUp("Ben", "Ana", Duration.ofDays(2))
                .registered("Dot", "Eve")
                .importUndone("Dot", DOORS)
                .rehearsed("Eve", DOORS.minusSeconds(60))
                .connected("Ana", "Cem")
                .knowing(service, "Cem", "Ana")
                .publish(service);
        reportOnce(story, "followedUp", 2);
        reportOnce(story, "connections", 2);
        reportOnce(story, "registered", 4);
        var before = reportOnce(story, "newConnections", 1);

        listeners.stop();
        new OwnedDatabase(database).forget(story.organisation);
        FactTopics.rewind("analytics");
        listeners.start();

        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> http(story).json(path(story, "report")),
                        report -> report.has("figures") && withoutTimes(report).equals(withoutTimes(before)));
    }

    @Test
    void stream_sends_the_report_and_who_is_present_at_once_and_again_after_every_change() throws InterruptedException {
        var story = Story.begin().present("Ana").store(service);

        var reports = http(story).stream(path(story, "stream"), "report");
        var arrivals = http(story).stream(path(story, "stream"), "present");
        assertThat(present(reports.poll(20, SECONDS))).isEqualTo(1);
        assertThat(arrivals.poll(20, SECONDS))
                .hasToString("{\"present\":1,\"expected\":1,\"shownUp\":1,\"walkIns\":0}");
        story.checkedIn("Ben", DOORS.plusSeconds(30)).store(service);

        await().atMost(Duration.ofSeconds(20)).until(() -> present(reports.poll(20, SECONDS)), present -> present == 2);
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> String.valueOf(arrivals.poll(20, SECONDS)),
                        "{\"present\":2,\"expected\":1,\"shownUp\":1,\"walkIns\":1}"::equals);
    }

    @Test
    void gathering_that_nobody_scheduled_is_not_found() {
        var story = Story.begin().store(service);

        for (var what : new String[] {"report", "stream", "attendance.csv", "connections.csv"}) {
            var answer = http(story).get("/gatherings/" + UUID.randomUUID() + "/" + what, "organiser");
            assertThat(answer.statusCode()).as(what).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
        }
    }

    @Test
    void organiser_takes_away_the_attendance_with_names() {
        var story = Story.begin()
                .registered("Ana", "=Bea")
                .checkedIn("Ana")
                .cancelled("=Bea", DOORS)
                .round(1)
                .store(service)
                .named(service, "Ana", "=Bea");

        var lines = await().until(
                        () -> http(story)
                                .get(path(story, "attendance.csv"), "organiser")
                                .body(),
                        body -> body.contains("Bea") && body.contains("Ana"));

        assertThat(lines)
                .startsWith("\uFEFFregistration id,person id,name,company,channel,registered at,cancelled at,"
                        + "checked in at,door,met,connections,followed up,definition version\r\n")
                .contains(story.registration("Ana") + "," + story.person("Ana")
                        + ",Ana,Acme,import,2026-06-03T20:00:00+02:00,,2026-06-10T19:10:00+02:00,Main door,0,0,0,2\r\n")
                .contains(story.registration("=Bea") + "," + story.person("=Bea")
                        + ",'=Bea,Acme,import,2026-06-03T20:00:00+02:00,2026-06-10T19:00:00+02:00,,,0,0,0,2\r\n");
    }

    @Test
    void analyst_takes_away_ids_alone() {
        var story = Story.begin()
                .present("Ana", "Ben")
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .store(service)
                .named(service, "Ana", "Ben");
        await().until(
                        () -> http(story)
                                .get(path(story, "attendance.csv"), "organiser")
                                .body(),
                        body -> body.contains("Ben"));

        for (var file : new String[] {"attendance.csv", "connections.csv"}) {
            assertThat(http(story).get(path(story, file), "analyst").body())
                    .contains(story.person("Ana").toString())
                    .doesNotContain("Ana", "Ben", "Acme", "name", "company");
        }
    }

    @Test
    void
            whoever_refuses_to_be_named_to_others_has_no_name_in_any_file_and_whoever_was_never_asked_has_one_in_the_organisers() {
        var story = Story.begin()
                .present("Ana", "Ben")
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .store(service)
                .named(service, "Ana", "Ben");
        var files = new String[] {"attendance.csv", "connections.csv"};
        for (var file : files) {
            await().until(
                            () -> http(story)
                                    .get(path(story, file), "organiser")
                                    .body(),
                            body -> body.contains("Ana") && body.contains("Ben"));
        }

        story.namedInConfidence(service, "Ana");

        for (var file : files) {
            await().until(
                            () -> http(story)
                                    .get(path(story, file), "organiser")
                                    .body(),
                            body -> !body.contains("Ana") && body.contains("Ben"));
        }

        story.namedUnasked(service, "Ana");

        for (var file : files) {
            await().until(() -> http(story).get(path(story, file), "organiser").body(), body -> body.contains("Ana"));
        }
    }

    @Test
    void erased_person_has_no_name_in_any_file_and_every_figure_stays() {
        var story = Story.begin()
                .present("Ana", "Ben")
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .store(service)
                .named(service, "Ana", "Ben");
        await().until(
                        () -> http(story)
                                .get(path(story, "connections.csv"), "organiser")
                                .body(),
                        body -> body.contains("Ana"));
        var before = http(story).json(path(story, "report"));

        story.erased(service, "Ana");

        await().until(
                        () -> http(story)
                                .get(path(story, "connections.csv"), "organiser")
                                .body(),
                        body -> !body.contains("Ana"));
        assertThat(http(story).get(path(story, "attendance.csv"), "organiser").body())
                .contains(story.person("Ana") + ",,")
                .contains(",Ben,");
        assertThat(withoutTimes(http(story).json(path(story, "report")))).isEqualTo(withoutTimes(before));
    }

    @Test
    void connections_tell_when_a_pair_met_and_connected_and_whether_it_followed_up() {
        var story = Story.begin()
                .present("Ana", "Ben", "Cem")
                .met("Ana", "Ben")
                .connected("Ana", "Ben")
                .followedUp("Ben", "Ana", Duration.ofDays(3))
                .store(service);

        assertThat(http(story).get(path(story, "connections.csv"), "analyst").body())
                .startsWith(
                        "\uFEFFperson a id,person b id,met at,connected at,new,followed up 48h,followed up 7d,definition version\r\n")
                .contains(",2026-06-10T20:30:00+02:00,2026-06-10T20:38:00+02:00,yes,no,yes,2\r\n");
    }

    private Http http(Story story) {
        return new Http(port, story.organisation);
    }

    private static String path(Story story, String what) {
        return "/gatherings/" + story.gathering + "/" + what;
    }

    private JsonNode reportOnce(Story story, String count, int reached) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> http(story).json(path(story, "report")),
                        report -> report.has("counts")
                                && report.get("counts").get(count).asInt() == reached);
    }

    private static int present(JsonNode report) {
        return report.get("counts").get("present").asInt();
    }

    private static JsonNode withoutTimes(JsonNode report) {
        var copy = (ObjectNode) report.deepCopy();
        copy.remove("asOf");
        copy.get("figures").forEach(figure -> ((ObjectNode) figure).remove("asOf"));
        return copy;
    }
}
