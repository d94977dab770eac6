package app.kith.matching;

import static app.kith.matching.Evening.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.MergeUndone;
import app.kith.contracts.AttendeeFact.PersonsMerged;
import app.kith.contracts.Topics;
import app.kith.matching.Evening.Answer;
import app.kith.matching.Evening.Guest;
import app.kith.testing.TestTokens;
import app.kith.testing.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
@ExtendWith(OutputCaptureExtension.class)
class GuestIT {

    @LocalServerPort
    private int port;

    private Evening evening;
    private Guest ana;
    private Guest ben;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
        ana = evening.registers("Ana", "Acme", List.of("an accountant for our tax return"), List.of("beekeeping"));
        ben = evening.registers("Ben", "Beta", List.of(), List.of("I prepare tax returns"));
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
    }

    @Test
    void before_the_event_a_guest_sees_whom_to_look_out_for_and_why() {
        evening.plan(UUID.randomUUID());

        JsonNode now = evening.now(ana).body();

        assertThat(now.get("phase").asString()).isEqualTo("before");
        assertThat(now.get("suggestions").get(0).get("person").get("name").asString())
                .isEqualTo("Ben");
        assertThat(now.get("suggestions").get(0).get("why").asString())
                .isEqualTo("You ask “an accountant for our tax return”: Ben offers “I prepare tax returns”.");
        assertThat(evening.now(ben).body().get("suggestions").get(0).get("why").asString())
                .isEqualTo("Ana asks “an accountant for our tax return”: you offer “I prepare tax returns”.");
    }

    @Test
    void in_a_round_a_guest_sees_partner_table_prompt_and_the_end() {
        seatBoth();

        JsonNode now = evening.now(ben).body();

        assertThat(now.get("phase").asString()).isEqualTo("round");
        assertThat(now.get("meeting").get("partner").get("name").asString()).isEqualTo("Ana");
        assertThat(now.get("meeting").get("table").asInt()).isEqualTo(1);
        assertThat(now.get("meeting").get("prompt").asString())
                .isEqualTo(
                        "Ana asks “an accountant for our tax return” and you offer “I prepare tax returns”. What would be a first step?");
        assertThat(Instant.parse(now.get("round").get("endsAt").asString()))
                .isAfter(Instant.parse(now.get("serverNow").asString()));
        assertThat(now.get("pendingMeetings")).isEmpty();
        assertThat(now.has("answer")).isFalse();
    }

    @Test
    void the_phases_follow_the_evening() {
        assertThat(phase(ana)).isEqualTo("before");
        evening.checkIn(ana);
        evening.checkIn(ben);
        Guest cem = evening.comes("Cem", null, List.of(), List.of());
        evening.awaitPresent(3);
        assertThat(phase(cem)).isEqualTo("waiting");
        UUID roundId = UUID.randomUUID();
        evening.startRound(roundId, 600, "[" + pair(ana, ben) + "]");
        assertThat(phase(ana)).isEqualTo("round");
        assertThat(phase(cem)).isEqualTo("sitting-out");
        evening.end(roundId);
        assertThat(phase(ana)).isEqualTo("waiting");
        assertThat(evening.now(ana)
                        .body()
                        .get("pendingMeetings")
                        .get(0)
                        .get("number")
                        .asInt())
                .isEqualTo(1);
        evening.closes();
        await().atMost(Evening.SOON).until(() -> phase(cem).equals("after"));
        assertThat(evening.now(ana).body().get("pendingMeetings")).hasSize(1);
    }

    @Test
    void two_who_both_want_to_stay_in_touch_are_connected_once() {
        String meeting = seatBoth();

        evening.answers(ana, meeting, "stay-in-touch");
        JsonNode now = evening.answers(ben, meeting, "stay-in-touch").body();

        assertThat(now.get("people").get(0).get("name").asString()).isEqualTo("Ana");
        assertThat(evening.now(ana).body().get("people").get(0).get("name").asString())
                .isEqualTo("Ben");
        assertThat(evening.room().body().get("connections").asInt()).isEqualTo(1);
        evening.awaitTold("matching.connected.v1", 1);
        evening.awaitTold("matching.meeting-confirmed.v1", 2);
    }

    @Test
    void who_turns_out_to_be_somebody_known_takes_over_what_was_told_of_them_until_the_merge_is_undone() {
        String meeting = seatBoth();
        evening.answers(ana, meeting, "stay-in-touch");
        evening.answers(ben, meeting, "stay-in-touch");
        Guest anna = evening.registers("Anna", "Acme", List.of(), List.of("bees for schools"));
        evening.awaitHeard(anna);
        UUID merge = UUID.randomUUID();

        Wire.publish(new PersonsMerged(
                evening.organisation,
                evening.gathering,
                merge,
                anna.personId(),
                ana.personId(),
                ana.registrationId(),
                anna.registrationId(),
                Instant.now()));
        await().atMost(Evening.SOON)
                .until(() -> evening.now(anna).body().get("people").size() == 1);
        assertThat(evening.now(ana).body().get("people").get(0).get("name").asString())
                .isEqualTo("Ben");
        assertThat(evening.answers(ana, meeting, "stay-in-touch").status()).isEqualTo(200);

        Wire.publish(new MergeUndone(
                evening.organisation,
                evening.gathering,
                merge,
                anna.personId(),
                ana.personId(),
                ana.registrationId(),
                anna.registrationId(),
                Instant.now()));
        await().atMost(Evening.SOON)
                .until(() -> evening.now(anna).body().get("people").isEmpty());
        assertThat(evening.now(ana).body().get("people").size()).isEqualTo(1);
    }

    @Test
    void two_who_tap_at_the_same_moment_are_connected_exactly_once() throws ExecutionException, InterruptedException {
        for (int attempt = 0; attempt < 5; attempt++) {
            evening = new Evening(port);
            ana = evening.registers("Ana", null, List.of(), List.of());
            ben = evening.registers("Ben", null, List.of(), List.of());
            String meeting = seatBoth();
            Callable<Answer> first = () -> evening.answers(ana, meeting, "stay-in-touch");
            Callable<Answer> second = () -> evening.answers(ben, meeting, "stay-in-touch");
            try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var tap : hands.invokeAll(List.of(first, second, first, second))) {
                    assertThat(tap.get().status()).isEqualTo(200);
                }
            }
            assertThat(evening.room().body().get("connections").asInt()).isEqualTo(1);
            evening.awaitTold("matching.meeting-confirmed.v1", 2);
            evening.awaitTold("matching.connected.v1", 1);
        }
    }

    @Test
    void what_one_person_taps_is_seen_nowhere_unless_the_other_taps_the_same(CapturedOutput log) {
        String meeting = seatBoth();
        JsonNode roomBefore = evening.room().body();
        JsonNode benBefore = evening.now(ben).body();

        evening.answers(ana, meeting, "stay-in-touch");
        JsonNode roomAfterYes = evening.room().body();
        JsonNode benAfterYes = evening.now(ben).body();
        evening.answers(ana, meeting, "not-now");
        evening.answers(ana, meeting, "stay-in-touch");

        assertThat(withoutClock(roomAfterYes)).isEqualTo(withoutClock(roomBefore));
        assertThat(withoutClock(benAfterYes)).isEqualTo(withoutClock(benBefore));
        evening.awaitTold("matching.meeting-confirmed.v1", 1);
        assertThat(Wire.publishedOf(evening.gathering, Topics.MATCHING_FACTS).toString())
                .doesNotContain("stay-in-touch", "not-now");
        assertThat(log.getAll()).doesNotContain("stay-in-touch", "not-now", meeting);
    }

    @Test
    void an_answer_can_be_changed_and_a_connection_once_made_stays() {
        String meeting = seatBoth();
        evening.answers(ana, meeting, "not-now");
        evening.answers(ben, meeting, "stay-in-touch");
        assertThat(evening.now(ana).body().get("people")).isEmpty();

        evening.answers(ana, meeting, "stay-in-touch");
        JsonNode now = evening.answers(ana, meeting, "not-now").body();

        assertThat(now.get("answer").asString()).isEqualTo("not-now");
        assertThat(now.get("people")).hasSize(1);
        evening.awaitTold("matching.connected.v1", 1);
        evening.awaitTold("matching.meeting-confirmed.v1", 2);
    }

    @Test
    void a_meeting_that_did_not_happen_is_denied_and_one_that_did_is_confirmed_after_all() {
        String meeting = seatBoth();

        evening.answers(ana, meeting, "did-not-happen");
        evening.answers(ana, meeting, "did-not-happen");
        evening.awaitTold("matching.meeting-denied.v1", 1);
        evening.answers(ana, meeting, "not-now");
        evening.awaitTold("matching.meeting-confirmed.v1", 1);
        assertThat(evening.told("matching.meeting-denied.v1")).hasSize(1);
    }

    @Test
    void closing_the_event_takes_nobodys_answer_away() {
        String meeting = seatBoth();
        evening.answers(ana, meeting, "stay-in-touch");
        evening.closes();
        await().atMost(Evening.SOON).until(() -> phase(ben).equals("after"));

        JsonNode open = evening.now(ben).body();
        assertThat(open.get("pendingMeetings")).hasSize(1);
        assertThat(Instant.parse(open.get("answersUntil").asString()))
                .isAfter(Instant.now().plus(6, ChronoUnit.DAYS))
                .isBefore(Instant.now().plus(8, ChronoUnit.DAYS));
        JsonNode now = evening.answers(ben, meeting, "stay-in-touch").body();

        assertThat(now.get("people").get(0).get("company").asString()).isEqualTo("Acme");
        assertThat(now.get("suggestions")).isEmpty();
        evening.awaitTold("matching.connected.v1", 1);
    }

    @Test
    void a_week_after_the_end_no_answer_changes_and_connections_are_shown() {
        String meeting = seatBoth();
        evening.answers(ana, meeting, "stay-in-touch");
        evening.answers(ben, meeting, "stay-in-touch");
        evening.closed(Instant.now().minus(8, ChronoUnit.DAYS));
        await().atMost(Evening.SOON).until(() -> phase(ana).equals("after"));

        assertThat(evening.answers(ana, meeting, "not-now").code()).isEqualTo("answers-closed");
        assertThat(evening.answers(ana, meeting, "stay-in-touch").status()).isEqualTo(200);
        assertThat(evening.now(ana).body().get("people")).hasSize(1);
        assertThat(evening.now(ana).body().get("pendingMeetings")).isEmpty();
    }

    @Test
    void the_last_word_about_somebody_counts_whichever_meeting_it_was_said_of() {
        UUID round = UUID.randomUUID();
        String first = seatBoth(round);
        evening.answers(ana, first, "stay-in-touch");
        evening.end(round);
        String second = seatAgain();
        evening.answers(ana, second, "not-now");

        evening.answers(ben, second, "stay-in-touch");
        assertThat(evening.now(ben).body().get("people")).isEmpty();

        evening.answers(ana, first, "stay-in-touch"); // said before, of another meeting: nothing new
        assertThat(evening.now(ben).body().get("people")).isEmpty();
        evening.answers(ana, second, "stay-in-touch");
        assertThat(evening.now(ben).body().get("people")).hasSize(1);
        evening.awaitTold("matching.connected.v1", 1);
    }

    @Test
    void nobody_answers_for_others_or_for_meetings_that_are_not_there() {
        String meeting = seatBoth();
        Guest cem = evening.comes("Cem", null, List.of(), List.of());

        assertThat(evening.answers(cem, meeting, "stay-in-touch").status()).isEqualTo(404);
        assertThat(evening.answers(ana, UUID.randomUUID().toString(), "stay-in-touch")
                        .status())
                .isEqualTo(404);
        assertThat(evening.answers(ana, meeting, "maybe").code()).isEqualTo("invalid-fields");
        assertThat(evening.answers(ana, "not-an-id", "not-now").status()).isEqualTo(400);
        assertThat(Evening.send(evening.request("/me/meetings/" + meeting + "/answer", evening.token(ana))
                                .PUT(BodyPublishers.ofString("{}")))
                        .code())
                .isEqualTo("invalid-fields");
    }

    @Test
    void an_expired_link_opens_nothing() {
        String expired = TestTokens.guest(
                evening.organisation,
                evening.gathering,
                ana.registrationId(),
                ana.personId(),
                Instant.now().minusSeconds(3600));

        assertThat(Evening.send(evening.request("/me/now", expired).GET()).status())
                .isEqualTo(401);
    }

    @Test
    void a_guest_whose_registration_has_not_arrived_yet_sees_an_empty_page() {
        Guest early = new Guest(UUID.randomUUID(), UUID.randomUUID(), "Early");

        JsonNode now = evening.now(early).body();

        assertThat(now.get("phase").asString()).isEqualTo("before");
        assertThat(now.get("suggestions")).isEmpty();
    }

    private String seatBoth() {
        return seatBoth(UUID.randomUUID());
    }

    private String seatBoth(UUID round) {
        evening.checkIn(ana);
        evening.checkIn(ben);
        evening.awaitPresent(2);
        Answer room = evening.startRound(round, 600);
        return room.body().get("current").get("seats").get(0).get("meetingId").asString();
    }

    private String seatAgain() {
        Answer room = evening.startRound(UUID.randomUUID(), 600, "[" + pair(ana, ben) + "]");
        return room.body().get("current").get("seats").get(0).get("meetingId").asString();
    }

    private String phase(Guest guest) {
        return evening.now(guest).body().get("phase").asString();
    }

    private static String withoutClock(JsonNode state) {
        return state.toString().replaceAll("\"serverNow\":\"[^\"]*\"", "");
    }
}
