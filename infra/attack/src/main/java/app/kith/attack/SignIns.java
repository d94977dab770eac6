package app.kith.attack;

import app.kith.fuzz.RawRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** Sign-ins that are only begun, addresses that lead inside, and tokens that are none of access. */
final class SignIns implements Attempt {

    private static final int BEGUN = 200;

    @Override
    public String name() {
        return "sign-in and tokens";
    }

    @Override
    public Tally run(Target target) throws IOException, InterruptedException {
        return begun(target).and(innerAddresses(target)).and(tokens(target));
    }

    private static Tally begun(Target target) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        int stored = 0;
        for (int i = 0; i < BEGUN; i++) {
            var answer = client.send(target.http().request("/sign-in", null).build(), BodyHandlers.discarding());
            if (answer.headers().allValues("Set-Cookie").stream()
                    .anyMatch(cookie -> cookie.startsWith("kith-session"))) {
                stored++;
            }
        }
        var tally = Tally.tried(BEGUN);
        return stored == 0 ? tally : tally.and(Tally.leaked(stored + " sessions are kept for nobody"));
    }

    private static Tally innerAddresses(Target target) throws IOException {
        var tally = Tally.NOTHING;
        for (String path : new String[] {
            "/actuator",
            "/actuator/prometheus",
            "/actuator/health",
            "/api/attendee/actuator/prometheus",
            "/api/attendee/v3/api-docs",
            "/api/attendee/..%2factuator/prometheus",
            "/api/attendee/%2e%2e/actuator"
        }) {
            var answer = target.raw().send(RawRequest.of("GET", path));
            tally = tally.and(answer.status() == 200 ? Tally.leaked(path + " is open") : Tally.tried(1));
        }
        return tally;
    }

    private static Tally tokens(Target target) throws InterruptedException {
        var tally = Tally.NOTHING;
        String access = target.organiser();
        for (String token : new String[] {
            target.idToken(), access.substring(0, access.length() - 8) + "AAAAAAAA", "x", target.device() + "x"
        }) {
            var answer = target.http().get("/api/attendee/gatherings", token);
            tally = tally.and(
                    answer.status() == 401
                            ? Tally.tried(1)
                            : Tally.leaked("a token that is none got " + answer.status()));
        }
        return tally;
    }
}
