package app.kith.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.matching.Evening.Guest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one guest learns of another, for each relation between the two and each audience that the other chose. */
@RunningService
class VisibilityIT {

    private static final List<String> ASKS = List.of("an accountant for our tax return");
    private static final List<String> OFFERS = List.of("Marker beekeeping");

    @LocalServerPort
    private int port;

    private Evening evening;
    private Guest ana;
    private Guest ben;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
        ana = evening.comes("Ana", "Old AG", ASKS, OFFERS);
        ben = evening.comes("Ben", "Beta", List.of("beekeeping"), List.of("I prepare tax returns"));
        evening.awaitPresent(2);
        evening.awaitHeard(ana);
        evening.awaitHeard(ben);
        evening.plan(UUID.randomUUID());
    }

    @Test
    void matched_people_see_what_is_for_matched_people() {
        describes("matched");
        assertThat(shownToBen()).contains("Marker matched", "Marker role", "an accountant for our tax return");
    }

    @Test
    void matched_people_see_nothing_but_the_name_of_somebody_who_shows_all_to_connected_people_or_to_nobody() {
        for (var audience : List.of("connected", "nobody")) {
            describes(audience);
            assertThat(shownToBen()).as(audience).contains("Ana").doesNotContain("Marker", "accountant", "Old AG");
        }
        seat();
        assertThat(shownToBen())
                .as("at the same table")
                .contains("Ana")
                .doesNotContain("Marker", "accountant", "Old AG");
    }

    @Test
    void connected_people_see_what_is_for_them_and_not_what_is_for_nobody() {
        var meeting = seat();
        evening.answers(ana, meeting, "stay-in-touch");
        evening.answers(ben, meeting, "stay-in-touch");

        describes("connected");
        assertThat(shownToBen()).contains("Marker connected", "Marker role");
        describes("nobody");
        assertThat(shownToBen()).contains("Ana").doesNotContain("Marker", "accountant", "Old AG");
    }

    @Test
    void who_refused_to_be_shown_is_a_guest_without_a_name_whatever_they_chose_for_fields() {
        evening.describes(ana, ASKS, OFFERS, "public", List.of("visibility"));
        await().atMost(Evening.SOON).until(() -> !shownToBen().contains("Old AG"));
        assertThat(shownToBen()).contains("A guest").doesNotContain("Ana", "Marker", "accountant");
        var meeting = seat();
        assertThat(shownToBen()).as("at the same table").contains("A guest").doesNotContain("Ana", "Marker");
        evening.answers(ana, meeting, "stay-in-touch");
        evening.answers(ben, meeting, "stay-in-touch");
        assertThat(shownToBen()).as("in touch").contains("A guest").doesNotContain("Ana", "Marker");
    }

    @Test
    void who_withdrew_consent_to_be_matched_is_in_no_plan_and_no_round() {
        assertThat(shownToBen()).contains(ana.personId().toString());
        evening.describes(ana, ASKS, OFFERS, "matched", List.of("matching"));
        await().atMost(Evening.SOON)
                .until(() -> !shownToBen().contains(ana.personId().toString()));
        await().atMost(Evening.SOON)
                .until(() -> !evening.plan(UUID.randomUUID())
                        .body()
                        .get("matches")
                        .toString()
                        .contains(ana.personId().toString()));
        evening.startRound(UUID.randomUUID(), 600);
        assertThat(evening.now(ana).body().has("meeting")).isFalse();
    }

    @Test
    void people_who_know_each_other_are_put_together_only_where_there_is_no_other_way_and_nobody_learns_why() {
        var cem = evening.comes("Cem", null, List.of(), List.of("I do tax returns for small companies"));
        var dan = evening.comes("Dan", null, List.of(), List.of());
        evening.awaitHeard(cem);
        evening.awaitHeard(dan);
        evening.describes(
                ana, List.of("an accountant for our tax return"), List.of(), "matched", List.of(), ben.personId());
        await().atMost(Evening.SOON)
                .until(() -> !partners().contains(ben.personId().toString()));
        assertThat(partners()).contains(cem.personId().toString());
        for (var guest : List.of(ana, ben, cem, dan)) {
            assertThat(evening.now(guest).body().toString()).doesNotContain("knows", "acquaint");
        }
    }

    /** With whom a plan of one meeting each puts Ana. */
    private String partners() {
        var plan = evening.put("/plans/" + UUID.randomUUID(), evening.organiser, "{\"perPerson\":1}")
                .body();
        var partners = new StringBuilder();
        for (var match : plan.path("matches")) {
            if (match.toString().contains(ana.personId().toString())) {
                partners.append(match);
            }
        }
        return partners.toString();
    }

    private void describes(String audience) {
        evening.describes(ana, ASKS, OFFERS, audience, List.of());
        await().atMost(Evening.SOON)
                .until(() -> evening.plan(UUID.randomUUID()).body().toString().contains("Marker " + audience));
    }

    private String shownToBen() {
        return evening.now(ben).body().toString();
    }

    private String seat() {
        evening.startRound(UUID.randomUUID(), 600, "[[\"%s\",\"%s\"]]".formatted(ana.personId(), ben.personId()));
        return evening.now(ben).body().get("meeting").get("meetingId").asString();
    }
}
