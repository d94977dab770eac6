package app.kith.attack;

import java.util.UUID;

/** Guesses pairing codes from one address; a right code from another one has to pair all the same. */
final class GuessedCodes implements Attempt {

    private static final int GUESSES = 60;

    @Override
    public String name() {
        return "guessed pairing codes";
    }

    @Override
    public Tally run(Target target) throws InterruptedException {
        var guesser = target.http().from(Address.of(66));
        var tally = Tally.NOTHING;
        for (int i = 0; i < GUESSES; i++) {
            var answer = claim(
                    guesser, "ABCDEF2%02d".formatted(i % 100).replace('0', 'Z').replace('1', 'Y'));
            tally = tally.and(answer.status() >= 500 ? Tally.failed("a guess got " + answer.status()) : Tally.tried(1));
            if (answer.isGood()) {
                tally = tally.and(Tally.leaked("a guessed code paired a kiosk"));
            }
        }
        String code = target.http()
                .json(
                        "POST",
                        "/api/attendee/gatherings/%s/pairing-codes".formatted(target.gathering()),
                        target.organiser(),
                        "")
                .orFail("The pairing code")
                .json()
                .path("code")
                .asString();
        var honest = claim(target.http().from(Address.of(67)), code);
        return honest.isGood()
                ? tally
                : tally.and(Tally.lost(1, "a right code got %d elsewhere".formatted(honest.status())));
    }

    private static Http.Answer claim(Http http, String code) throws InterruptedException {
        return http.json("POST", "/api/attendee/devices/claims", null, """
                {"code":"%s","deviceId":"%s","name":"Door"}""".formatted(code, UUID.randomUUID()));
    }
}
