package app.kith.matching;

import static app.kith.testing.FieldMatrix.assertHides;
import static app.kith.testing.FieldMatrix.assertShows;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Guest;
import app.kith.testing.FieldMatrix;
import app.kith.testing.FieldMatrix.Decision;
import app.kith.testing.Wire;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goes through everything that another guest reads of somebody, suggested, at a table and in touch, for each way to decide. */
@RunningService
class FieldMatrixIT {

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> each_cell_of_fields_and_audiences() {
        return FieldMatrix.decisions()
                .map(decision -> DynamicTest.dynamicTest(decision.toString(), () -> goThrough(decision)));
    }

    private void goThrough(Decision decision) {
        var evening = new Evening(port);
        Guest marked = evening.comes(
                FieldMatrix.marker("name"),
                null,
                List.of(FieldMatrix.marker("asks")),
                List.of(FieldMatrix.marker("offers")));
        Guest ben = evening.comes("Ben", "Beta", List.of("an ask"), List.of("an offer"));
        evening.awaitPresent(2);
        Wire.publish(decision.profile(evening.organisation, marked.personId()));
        await().atMost(Evening.SOON).until(() -> room(evening).contains(FieldMatrix.marker("role")));

        read(evening, ben, decision, "matched");
        evening.startRound(UUID.randomUUID(), 600, "[[\"%s\",\"%s\"]]".formatted(marked.personId(), ben.personId()));
        read(evening, ben, decision, "matched");
        assertShows(decision, "matched", List.of("name", "company", "role", "asks"), nowOf(evening, ben));
        var meeting = evening.now(ben).body().get("meeting").get("meetingId").asString();
        evening.answers(marked, meeting, "stay-in-touch");
        evening.answers(ben, meeting, "stay-in-touch");
        read(evening, ben, decision, "connected");
        assertShows(decision, "connected", List.of("name", "company", "role"), nowOf(evening, ben));
        assertShows(decision, "organiser", List.of("name", "company", "role"), room(evening));
    }

    private static String room(Evening evening) {
        evening.plan(UUID.randomUUID());
        return evening.get("/plan").body().toString() + evening.get("/room").body();
    }

    private static String nowOf(Evening evening, Guest guest) {
        return evening.now(guest).body().toString();
    }

    private static void read(Evening evening, Guest reader, Decision decision, String audience) {
        for (var path : FieldMatrix.readableBy("matching", "guest")) {
            var text = Evening.send(evening.request(path, evening.token(reader)).GET())
                    .body()
                    .toString();
            assertHides(decision, audience, path, text);
        }
    }
}
