package app.kith.messaging;

import static app.kith.testing.FieldMatrix.assertHides;
import static app.kith.testing.FieldMatrix.assertShows;
import static org.awaitility.Awaitility.await;

import app.kith.messaging.Evening.Guest;
import app.kith.testing.FieldMatrix;
import app.kith.testing.FieldMatrix.Decision;
import app.kith.testing.Wire;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a guest reads of somebody with whom they are in touch, on the page and in the mail, for each way in which that person decides. */
@RunningService
class FieldMatrixIT {

    private final Api api;

    FieldMatrixIT(@LocalServerPort int port) {
        api = new Api(port);
    }

    @TestFactory
    Stream<DynamicTest> each_cell_of_fields_and_audiences() {
        return FieldMatrix.decisions()
                .map(decision -> DynamicTest.dynamicTest(decision.toString(), () -> goThrough(decision)));
    }

    private void goThrough(Decision decision) throws Exception {
        var evening = Evening.startingAt(Instant.now().minus(Duration.ofHours(4)));
        Guest ana = Evening.guest("Ana");
        Guest marked = Evening.guest(FieldMatrix.marker("name"));
        Wire.publish(evening.scheduled());
        for (Guest guest : List.of(ana, marked)) {
            Wire.publish(evening.contact(guest));
            Wire.publish(evening.registered(guest));
            Wire.publish(evening.checkedIn(guest));
        }
        Wire.publish(decision.profile(evening.organisationId(), marked.personId()));
        Wire.publish(evening.connected(ana, marked));
        api.awaitHeard(evening);
        var hidesName = decision.profile(evening.organisationId(), marked.personId())
                .hiddenFrom("connected")
                .contains("name");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> hidesName
                        ? page(evening, ana).contains(marked.personId().toString())
                        : page(evening, ana).contains(marked.name()));

        assertHides(decision, "connected", "/me/follow-ups", page(evening, ana));
        assertShows(decision, "connected", List.of("name", "company"), page(evening, ana));
        Wire.publish(evening.closed(Instant.now()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !MailServer.mailsTo(ana.email()).isEmpty());
        var mail = text(MailServer.mailsTo(ana.email()).getFirst());
        assertHides(decision, "connected", "the mail after the event", mail);
        assertShows(decision, "connected", List.of("name", "company", "asks", "offers"), mail);
    }

    private String page(Evening evening, Guest guest) {
        return api.followUps(evening, guest).body();
    }

    private static String text(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart parts)) {
            return String.valueOf(part.getContent());
        }
        var text = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            text.append(text(parts.getBodyPart(i)));
        }
        return text.toString();
    }
}
