package app.kith.attack;

import app.kith.fuzz.Operation;
import app.kith.fuzz.RawAnswer;
import app.kith.fuzz.RawRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Asks for everything of an event in the name of another organisation, of a guest and a kiosk of another event, and of nobody. */
final class OtherTenants implements Attempt {

    @Override
    public String name() {
        return "other tenants";
    }

    @Override
    public Tally run(Target target) throws IOException {
        var tally = Tally.NOTHING;
        for (String service : OddRequests.SERVICES) {
            for (var operation : Operation.of(OddRequests.openApi(target, service))) {
                for (String token : List.of(target.rival(), "")) {
                    tally = tally.and(ask(target, service, operation, token));
                }
            }
        }
        return tally;
    }

    private static Tally ask(Target target, String service, Operation operation, String token) throws IOException {
        if (!operation.path().contains("{gatheringId}") || operation.path().startsWith("/forms/")) {
            return Tally.NOTHING;
        }
        var victim = target.victims().getFirst();
        String path = operation
                .path()
                .replace("{gatheringId}", target.gathering().toString())
                .replace("{personId}", victim.personId().toString())
                .replace("{registrationId}", victim.registrationId().toString())
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        var request = RawRequest.of(operation.method(), "/api/" + service + path);
        request = token.isEmpty() ? request : request.with("Authorization", "Bearer " + token);
        if (!operation.method().equals("GET")) {
            request = request.with("application/json", "{}".getBytes(StandardCharsets.UTF_8));
        }
        return judge(request, target.raw().send(request));
    }

    private static Tally judge(RawRequest request, RawAnswer answer) {
        if (answer.status() == 0 || answer.status() >= 500) {
            return Tally.failed(answer.status() + " " + request);
        }
        // a PUT under a new id may create something of the asker's own
        return answer.body().contains(Target.MARK)
                        || (answer.status() < 300 && request.method().equals("GET"))
                ? Tally.leaked(answer.status() + " " + request)
                : Tally.tried(1);
    }
}
