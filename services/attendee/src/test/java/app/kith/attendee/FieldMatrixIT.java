package app.kith.attendee;

import static app.kith.testing.FieldMatrix.assertHides;
import static app.kith.testing.FieldMatrix.assertShows;
import static app.kith.testing.FieldMatrix.marker;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.place.Ticket;
import app.kith.contracts.FieldRules;
import app.kith.testing.FieldMatrix;
import app.kith.testing.FieldMatrix.Decision;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Goes through everything that others read of somebody, for each way in which that person can decide. */
@FrontDoor
class FieldMatrixIT {

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> each_cell_of_fields_and_audiences() {
        return FieldMatrix.decisions()
                .map(decision -> DynamicTest.dynamicTest(decision.toString(), () -> goThrough(decision)));
    }

    private void goThrough(Decision decision) throws Exception {
        var organiser = Api.organiser(port);
        var gathering = organiser.newGathering();
        organiser.importGuests(gathering, UUID.randomUUID(), """
                name,email,company,role,asks,offers
                Ben,ben@example.com,Beta,nurse,an ask,an offer
                """).ok();
        organiser.moveTo(gathering, "live");
        register(organiser, gathering);
        decide(organiser.guest(gathering, marker("name")), decision);
        var personId = organiser
                .registration(gathering, marker("name"))
                .path("personId")
                .asString();
        var ben = organiser.guest(gathering, "Ben");
        ben.put("/me/avoided-people", "{\"personIds\":[\"%s\"]}".formatted(personId))
                .ok();

        var kiosk = organiser.pairedKiosk(gathering);
        read(kiosk, "device", gathering, personId).forEach((path, text) -> assertHides(decision, "door", path, text));
        for (var audience : List.of("matched", "connected")) {
            read(ben, "guest", gathering, personId)
                    .forEach((path, text) -> assertHides(decision, audience, path, text));
        }
        read(organiser.with(null), "public", gathering, personId).forEach(FieldMatrixIT::assertNothing);
        assertShows(
                decision,
                "organiser",
                List.of("name", "company", "role", "asks", "offers", "email", "answers"),
                String.join(
                        "\n", read(organiser, "organiser", gathering, personId).values()));
        var opened = opened(organiser, kiosk, gathering);
        assertHides(decision, "door", "what the ticket opens", opened);
        assertShows(decision, "door", List.of("name", "company", "asks"), opened);
        assertHides(decision, "badge", "the badge", printed(opened));
        assertShows(decision, "badge", List.of("name", "company", "asks"), printed(opened));
        var admitted = kiosk.put(
                gathering + "/check-ins/" + UUID.randomUUID(),
                "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}"
                        .formatted(ticket(organiser, gathering).text()));
        assertHides(decision, "door", "the answer at the door", admitted.ok().toString());
    }

    /** By the form, where somebody answers what the organiser asks as well. */
    private static void register(Api organiser, String gathering) {
        var form = organiser.put(gathering + "/form", """
                {"questions":[{"id":"food","kind":"text","label":"What do you eat?","mandatory":false}]}
                """).ok();
        organiser
                .submit(gathering, UUID.randomUUID(), """
                {"formVersion":%d,"visitor":{"name":"%s","email":"%s"},"company":"%s","role":"%s",
                 "asks":["%s"],"offers":["%s"],"answers":{"food":["%s"]}}
                """.formatted(
                                form.path("version").asInt(),
                                marker("name"),
                                marker("email"),
                                marker("company"),
                                marker("role"),
                                marker("asks"),
                                marker("offers"),
                                marker("answers")))
                .ok();
    }

    private static void assertNothing(String path, String text) {
        for (var field : FieldRules.fields()) {
            assertThat(text).as("read by anybody in %s", path).doesNotContain(marker(field));
        }
    }

    private static void decide(Api guest, Decision decision) {
        decision.visibility()
                .forEach(shown -> guest.put(
                                "/me/visibility",
                                "{\"fields\":{\"%s\":\"%s\"}}".formatted(shown.field(), shown.audience()))
                        .ok());
        decision.consents()
                .forEach(consent -> guest.put(
                                "/me/consents/" + consent.purpose(),
                                "{\"version\":1,\"given\":%s}".formatted(consent.given()))
                        .ok());
    }

    /** What a caller gets to read, endpoint by endpoint. */
    private static Map<String, String> read(Api caller, String role, String gathering, String personId) {
        return FieldMatrix.readableBy("attendee", role).stream()
                .map(path -> path.replace("/gatherings/{gatheringId}", gathering)
                        .replace("{gatheringId}", gathering.substring("/gatherings/".length()))
                        .replaceAll("\\{\\w*[pP]ersonId}", personId)
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString()))
                .map(path -> path.endsWith("/roster") ? path + "?q=" + marker("name") : path)
                .distinct()
                .collect(Collectors.toMap(path -> path, path -> text(caller, path)));
    }

    private static String text(Api caller, String path) {
        return path.endsWith(".csv")
                ? caller.text(path)
                : caller.get(path).body().toString();
    }

    private static Ticket ticket(Api organiser, String gathering) {
        return organiser.tickets(gathering).stream()
                .filter(ticket -> ticket.path("name").asString().equals(marker("name")))
                .map(ticket -> Ticket.parse(ticket.path("ticket").asString()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static String opened(Api organiser, Api kiosk, String gathering) throws Exception {
        var ticket = ticket(organiser, gathering);
        var entry = kiosk.get(gathering + "/roster/entries").ok().path("entries").values().stream()
                .filter(one -> one.path("registrationId")
                        .asString()
                        .equals(ticket.registrationId().toString()))
                .findFirst()
                .orElseThrow();
        return Opening.of(ticket, entry.path("sealed").asString());
    }

    /** What a kiosk prints of it: not the name where the entry says so, see {@code Badge.tsx}. */
    private static String printed(String opened) {
        return opened.contains("\"h\":true") ? opened.replace(marker("name"), "") : opened;
    }
}
