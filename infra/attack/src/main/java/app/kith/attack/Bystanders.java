package app.kith.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Guests who register while all this goes on. What they are told is taken has to be there in the end. */
final class Bystanders {

    private static final int PAUSE_MILLIS = 700;

    private final Target target;
    private final Thread thread;
    private final List<String> acknowledged = new ArrayList<>();
    private int refused;
    private String lastRefusal = "";
    private volatile boolean isOver;

    Bystanders(Target target) {
        this.target = target;
        this.thread = Thread.ofVirtual().start(this::register);
    }

    private void register() {
        // from an address of their own: what is limited is who attacks
        var http = target.http().from(Address.of(9));
        for (int i = 0; !isOver; i++) {
            try {
                String email = "bystander%d-%s@example.net".formatted(i, UUID.randomUUID());
                var answer = http.json(
                        "PUT",
                        "/api/attendee/forms/%s/submissions/%s".formatted(target.other(), UUID.randomUUID()),
                        null,
                        "{\"formVersion\":1,\"visitor\":{\"name\":\"Bystander\",\"email\":\"%s\"}}".formatted(email));
                note(email, answer);
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private synchronized void note(String email, Http.Answer answer) {
        if (answer.isGood()) {
            acknowledged.add(email);
        } else {
            refused++;
            lastRefusal = answer.status() + " " + answer.text();
        }
    }

    /** How many were turned away since this was last asked. */
    synchronized Tally disturbed() {
        int now = refused;
        refused = 0;
        return now == 0
                ? Tally.NOTHING
                : Tally.lost(now, "%d guests were turned away, the last by %s".formatted(now, lastRefusal));
    }

    /** Whoever was told that they are registered and is not. */
    synchronized Tally forgotten() throws InterruptedException {
        String people = target.http()
                .get("/api/attendee/gatherings/%s/people".formatted(target.other()), target.organiser())
                .orFail("The guest list")
                .text();
        long missing =
                acknowledged.stream().filter(email -> !people.contains(email)).count();
        return missing == 0
                ? Tally.tried(acknowledged.size())
                : Tally.tried(acknowledged.size())
                        .and(Tally.lost((int) missing, missing + " acknowledged registrations are gone"));
    }

    void stop() throws InterruptedException {
        isOver = true;
        thread.join();
    }
}
