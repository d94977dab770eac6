package app.kith.matching;

import static app.kith.matching.Evening.pair;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.matching.Evening.Guest;
import app.kith.testing.TestTokens;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class StreamIT {

    @LocalServerPort
    private int port;

    private Evening evening;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
    }

    @Test
    void a_round_reaches_every_screen_without_reload() throws Exception {
        List<Guest> guests = evening.strangersCome(2);
        try (var room = open("/gatherings/" + evening.gathering + "/room/stream", evening.organiser);
                var guest = open("/me/stream", evening.token(guests.getFirst()))) {
            room.await("event:room", "\"present\":2");
            guest.await("event:now", "\"phase\":\"waiting\"");

            UUID roundId = UUID.randomUUID();
            evening.startRound(roundId, 600);
            room.await("\"seats\":[{", "\"number\":1");
            guest.await("\"phase\":\"round\"", "\"name\":\"Guest 1\"");

            evening.end(roundId);
            guest.await("\"pendingMeetings\":[{");
        }
    }

    @Test
    void an_arrival_and_a_connection_reach_those_concerned() throws Exception {
        List<Guest> guests = evening.strangersCome(2);
        Guest late = evening.registers("Late Lea", null, List.of(), List.of());
        try (var room = open("/gatherings/" + evening.gathering + "/room/stream", evening.organiser);
                var lea = open("/me/stream", evening.token(late));
                var first = open("/me/stream", evening.token(guests.getFirst()))) {
            lea.await("\"phase\":\"before\"");
            evening.checkIn(late);
            lea.await("\"phase\":\"waiting\"");
            room.await("\"present\":3");

            String meeting = evening.startRound(UUID.randomUUID(), 600, "[" + pair(guests.get(0), guests.get(1)) + "]")
                    .body()
                    .get("current")
                    .get("seats")
                    .get(0)
                    .get("meetingId")
                    .asString();
            evening.answers(guests.get(0), meeting, "stay-in-touch");
            evening.answers(guests.get(1), meeting, "stay-in-touch");
            first.await("\"people\":[{");
            room.await("\"connections\":1");
        }
    }

    @Test
    void a_round_that_runs_out_is_shown_as_ended() throws Exception {
        evening.strangersCome(2);
        try (var room = open("/gatherings/" + evening.gathering + "/room/stream", evening.organiser)) {
            evening.startRound(UUID.randomUUID(), 1);
            room.await("\"endedAt\"");
        }
    }

    @Test
    void the_stream_of_a_guest_ends_when_they_give_their_place_back_and_is_not_opened_again() throws Exception {
        List<Guest> guests = evening.strangersCome(2);
        String token = evening.token(guests.getFirst());
        try (var guest = open("/me/stream", token)) {
            guest.await("\"phase\":\"waiting\"");
            evening.cancels(guests.getFirst());
            guest.awaitEnd();
        }
        assertThat(Evening.send(evening.request("/me/stream", token).GET()).status())
                .isEqualTo(404);
    }

    @Test
    void the_stream_of_a_room_ends_with_the_token_that_opened_it() throws Exception {
        String ending = TestTokens.person(
                evening.organisation, List.of("organiser"), Instant.now().plusSeconds(6));
        try (var room = open("/gatherings/" + evening.gathering + "/room/stream", ending)) {
            room.await("event:room");
            room.awaitEnd();
        }
    }

    @Test
    void somebody_elses_room_has_no_stream() throws Exception {
        String stranger = TestTokens.organiser(UUID.randomUUID());
        assertThat(Evening.send(evening.request("/gatherings/" + evening.gathering + "/room/stream", stranger)
                                .GET())
                        .status())
                .isEqualTo(404);
    }

    private Screen open(String path, String token) throws IOException, InterruptedException {
        return new Screen(port, path, token);
    }
}
