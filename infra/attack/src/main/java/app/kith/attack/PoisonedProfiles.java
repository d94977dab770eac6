package app.kith.attack;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A form under a guest's address, which writes into what they have said of themselves. */
final class PoisonedProfiles implements Attempt {

    @Override
    public String name() {
        return "poisoned profiles";
    }

    @Override
    public Tally run(Target target) throws InterruptedException {
        var victim = target.victims().getFirst();
        JsonNode before = profile(target, victim);
        var tally = Tally.NOTHING;
        for (int i = 0; i < 8; i++) {
            var answer = target.http()
                    .json(
                            "PUT",
                            "/api/attendee/forms/%s/submissions/%s".formatted(target.gathering(), UUID.randomUUID()),
                            null,
                            """
                    {"formVersion":1,"visitor":{"name":"Evil %d","email":"%s"},"company":"Evil","asks":["evil"],"offers":["evil"],
                     "consents":[{"purpose":"matching","version":1,"given":false}]}""".formatted(i, victim.email()));
            tally = tally.and(
                    answer.status() >= 500 ? Tally.failed("the form got " + answer.status()) : Tally.tried(1));
        }
        return before.equals(profile(target, victim))
                ? tally
                : tally.and(Tally.leaked("a stranger's form changed a profile"));
    }

    private static JsonNode profile(Target target, Target.Victim victim) throws InterruptedException {
        return target.http()
                .get("/api/attendee/me/profile", victim.token())
                .orFail("The profile")
                .json();
    }
}
