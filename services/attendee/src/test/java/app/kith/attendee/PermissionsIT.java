package app.kith.attendee;

import app.kith.testing.PermissionMatrix;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@FrontDoor
class PermissionsIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext service;

    @TestFactory
    Stream<DynamicTest> each_cell_of_the_matrix() {
        var organiser = Api.organiser(port);
        var gathering = UUID.fromString(organiser.newGathering().substring("/gatherings/".length()));
        return new PermissionMatrix("attendee", port, organiser.organisation(), gathering)
                .body("PUT /gatherings/{gatheringId}", Api.details("Mine", Instant.now()))
                .body("PUT /gatherings/{gatheringId}/state", "{\"state\":\"published\"}")
                .body("POST /gatherings/{gatheringId}/import-previews", "name,email\nA,a@b.co", "text/csv")
                .body("PUT /gatherings/{gatheringId}/imports/{importId}", "name,email\nA,a@b.co", "text/csv")
                .body("PUT /gatherings/{gatheringId}/host", "{\"name\":\"A\"}")
                .body("PUT /gatherings/{gatheringId}/form", "{\"questions\":[]}")
                .body("PUT /gatherings/{gatheringId}/overbooking", "{\"limit\":10}")
                .body(
                        "PUT /gatherings/{gatheringId}/text-readings",
                        "{\"kind\":\"ask\",\"reading\":{\"text\":\"A\",\"topics\":[]}}")
                .body("PUT /topics/{topicId}", "{\"words\":[]}")
                .body("PUT /topics/{topicId}/merge", "{\"into\":\"bookkeeping\"}")
                .body("PUT /me/profile", "{\"name\":\"A\"}")
                .body("PUT /me/readings", "{\"readings\":[]}")
                .body("PUT /gatherings/{gatheringId}/people/{personId}/readings", "{\"readings\":[]}")
                .body("POST /me/topic-proposals", "{\"texts\":[]}")
                .body("POST /gatherings/{gatheringId}/topic-proposals", "{\"texts\":[]}")
                .body("PUT /me/visibility", "{\"fields\":{}}")
                .body("PUT /me/participation", "{\"style\":\"any\"}")
                .body("PUT /me/avoided-people", "{\"personIds\":[]}")
                .body("PUT /me/known-people", "{\"emailHashes\":[],\"personIds\":[]}")
                .body("PUT /me/asks/{askId}", "{\"type\":\"advice\",\"sentence\":\"A\",\"topics\":[]}")
                .body("PUT /me/asks/{askId}/state", "{\"state\":\"offered\"}")
                .body(
                        "PUT /me/offers/{offerId}",
                        "{\"kind\":\"advice\",\"sentence\":\"A\",\"topics\":[],\"minutes\":30,\"perMonth\":1}")
                .body("PUT /me/takes/{takeId}", "{\"offerId\":\"" + UUID.randomUUID() + "\"}")
                .body("PUT /me/mentor-capacity", "{\"capacity\":1}")
                .body("PUT /me/mentorings/{mentoringId}", "{\"mentorId\":\"" + UUID.randomUUID() + "\"}")
                .body("PUT /me/consents/{purpose}", "{\"version\":1,\"given\":true}")
                .body(
                        "PUT /gatherings/{gatheringId}/distinctions/{distinctionId}",
                        "{\"onePersonId\":\"%s\",\"otherPersonId\":\"%s\"}"
                                .formatted(UUID.randomUUID(), UUID.randomUUID()))
                .body(
                        "PUT /gatherings/{gatheringId}/merges/{mergeId}",
                        "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}"
                                .formatted(UUID.randomUUID(), UUID.randomUUID()))
                .body(
                        "PUT /gatherings/{gatheringId}/check-ins/{checkInId}",
                        "{\"ticket\":\"x\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}")
                .body(
                        "PUT /gatherings/{gatheringId}/check-ins/{checkInId}/annulment",
                        "{\"reason\":\"test\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}")
                .body(
                        "PUT /gatherings/{gatheringId}/walk-ins/{checkInId}",
                        "{\"sealed\":\"x\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}")
                .tests(service);
    }
}
