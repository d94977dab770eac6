package app.kith.attendee.door.device;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.defaults.KithProperties;
import app.kith.limits.GatewayProof;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@FrontDoor
class DeviceApiIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KithProperties properties;

    @Autowired
    TransactionOperations transaction;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        transaction.execute(status -> jdbc.sql("delete from failed_claim").update());
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
    }

    @Test
    void a_kiosk_is_paired_by_a_code_and_sees_its_gathering() {
        var code = newCode();
        var device = UUID.randomUUID();

        var pairing = claim(code, device).ok();

        assertThat(code).matches("[2-9A-HJKMNP-Z]{9}");
        assertThat(pairing.path("deviceId").asString()).isEqualTo(device.toString());
        assertThat(pairing.path("gathering").path("name").asString()).isEqualTo("Spring");
        var kiosk = organiser.with(pairing.path("token").asString());
        assertThat(kiosk.get(gathering).status()).isEqualTo(200);
        assertThat(kiosk.get(gathering + "/roster?q=ana").status()).isEqualTo(200);
        assertThat(kiosk.get(gathering + "/people").status()).isEqualTo(403);
        assertThat(kiosk.get(organiser.newGathering()).status()).isEqualTo(404);
        var listed = organiser.get(gathering + "/devices").ok().path("devices").get(0);
        assertThat(listed.path("name").asString()).isEqualTo("Door A");
        assertThat(listed.has("revokedAt")).isFalse();
    }

    @Test
    void a_code_pairs_one_kiosk_which_may_ask_again_when_the_answer_got_lost() {
        var code = newCode();
        var device = UUID.randomUUID();
        claim(code, device).ok();

        assertThat(claim(code, device).ok().path("deviceId").asString()).isEqualTo(device.toString());
        assertThat(claim(code, UUID.randomUUID()).code()).isEqualTo("pairing-code-invalid");
    }

    @Test
    void twenty_kiosks_that_claim_one_code_at_once_get_one_pairing() {
        var code = newCode();

        var paired = IntStream.range(0, 5)
                .parallel()
                .map(i -> claim(code, UUID.randomUUID()).status())
                .boxed()
                .toList();

        assertThat(paired).containsOnlyOnce(200).containsOnly(200, 422);
    }

    @Test
    void a_code_expires_after_ten_minutes() {
        var code = newCode();

        var late = claim(organiser.at(Instant.now().plusSeconds(601)), code, UUID.randomUUID());

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.code()).isEqualTo("pairing-code-expired");
    }

    @Test
    void ten_wrong_codes_shut_the_door_for_a_while_even_for_a_right_one() {
        var code = newCode();
        for (int i = 0; i < FailedClaims.MOST_OF_ONE_SOURCE; i++) {
            assertThat(claim(wrong(code), UUID.randomUUID()).code()).isEqualTo("pairing-code-invalid");
        }

        var refused = claim(code, UUID.randomUUID());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-attempts");
        var later = Instant.now().plusSeconds(601);
        var newCode = organiser.at(later).post(gathering + "/pairing-codes", "").text("code");
        assertThat(claim(organiser.at(later), newCode, UUID.randomUUID()).status())
                .isEqualTo(200);
    }

    @Test
    void a_hundred_wrong_codes_at_once_count_no_less_than_one_after_another() {
        var code = newCode();

        var answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> claim(wrong(code), UUID.randomUUID()).code())
                .toList();

        assertThat(answers).filteredOn("pairing-code-invalid"::equals).hasSize(FailedClaims.MOST_OF_ONE_SOURCE);
        assertThat(answers).filteredOn("too-many-attempts"::equals).hasSize(100 - FailedClaims.MOST_OF_ONE_SOURCE);
    }

    @Test
    void wrong_codes_lock_their_own_source_and_nobody_else() {
        var code = newCode();
        for (int i = 0; i <= FailedClaims.MOST_OF_ONE_SOURCE; i++) {
            claimFrom("192.0.2.7", proof(), wrong(code));
        }

        assertThat(claimFrom("192.0.2.7", proof(), code).code()).isEqualTo("too-many-attempts");
        assertThat(claimFrom("192.0.2.8", proof(), code).status()).isEqualTo(200);
    }

    @Test
    void a_source_cannot_call_itself_another_one_without_the_gateway() {
        var code = newCode();
        for (int i = 0; i < FailedClaims.MOST_OF_ONE_SOURCE; i++) {
            claimFrom("192.0.2." + i, "guessed", wrong(code));
        }

        assertThat(claimFrom("192.0.2.99", "guessed", code).code()).isEqualTo("too-many-attempts");
        assertThat(claimFrom("192.0.2.99", proof(), code).status()).isEqualTo(200);
    }

    @Test
    void a_revoked_kiosk_is_turned_away_at_once_and_everywhere() {
        var device = UUID.randomUUID();
        var kiosk = organiser.with(claim(newCode(), device).ok().path("token").asString());

        assertThat(organiser.delete(gathering + "/devices/" + device).status()).isEqualTo(204);

        for (var answer : new Answer[] {
            kiosk.get(gathering),
            kiosk.get(gathering + "/roster?q=ana"),
            kiosk.put(
                    gathering + "/check-ins/" + UUID.randomUUID(),
                    "{\"ticket\":\"x\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}")
        }) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("device-revoked");
        }
        assertThat(organiser
                        .get(gathering + "/devices")
                        .ok()
                        .path("devices")
                        .get(0)
                        .has("revokedAt"))
                .isTrue();
    }

    @Test
    void a_revoked_kiosk_that_is_paired_again_gets_another_id_so_that_its_old_token_stays_dead() {
        var device = UUID.randomUUID();
        var old = claim(newCode(), device).ok().path("token").asString();
        organiser.delete(gathering + "/devices/" + device);

        var pairing = claim(newCode(), device).ok();

        assertThat(pairing.path("deviceId").asString()).isNotEqualTo(device.toString());
        assertThat(organiser
                        .with(pairing.path("token").asString())
                        .get(gathering)
                        .status())
                .isEqualTo(200);
        assertThat(organiser.with(old).get(gathering).status()).isEqualTo(401);
    }

    @Test
    void a_kiosk_that_was_never_paired_is_turned_away() {
        assertThat(organiser.with(null).get(gathering + "/roster?q=ana").status())
                .isEqualTo(401);
        assertThat(organiser.with("not a token").get(gathering).status()).isEqualTo(401);
    }

    @Test
    void a_claim_of_the_wrong_shape_is_refused() {
        assertThat(organiser.with(null).post("/devices/claims", "{}").status()).isEqualTo(422);
        assertThat(organiser.with(null).post("/devices/claims", "[").status()).isEqualTo(400);
        assertThat(claim("12 456", UUID.randomUUID()).status()).isEqualTo(422);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var nowhere = "/gatherings/" + UUID.randomUUID();
        assertThat(organiser.post(nowhere + "/pairing-codes", "").status()).isEqualTo(404);
        assertThat(organiser.get(nowhere + "/devices").status()).isEqualTo(404);
        assertThat(organiser.delete(gathering + "/devices/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private String newCode() {
        var issued = organiser.post(gathering + "/pairing-codes", "");
        assertThat(issued.status()).isEqualTo(201);
        return issued.text("code");
    }

    private Answer claim(String code, UUID device) {
        return claim(organiser, code, device);
    }

    private static Answer claim(Api caller, String code, UUID device) {
        return caller.with(null)
                .post(
                        "/devices/claims",
                        "{\"code\":\"%s\",\"deviceId\":\"%s\",\"name\":\"Door A\"}".formatted(code, device));
    }

    private Answer claimFrom(String address, String proof, String code) {
        var claim = "{\"code\":\"%s\",\"deviceId\":\"%s\",\"name\":\"Door A\"}".formatted(code, UUID.randomUUID());
        return organiser
                .with(null)
                .send(
                        "POST",
                        "/devices/claims",
                        "application/json",
                        claim.getBytes(StandardCharsets.UTF_8),
                        GatewayProof.CLIENT_HEADER,
                        address,
                        GatewayProof.HEADER,
                        proof);
    }

    private String proof() {
        return GatewayProof.of(properties.gatewaySecret());
    }

    private static String wrong(String code) {
        return code.charAt(0) == 'A' ? "B" + code.substring(1) : "A" + code.substring(1);
    }
}
