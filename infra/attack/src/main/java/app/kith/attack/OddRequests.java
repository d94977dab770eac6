package app.kith.attack;

import app.kith.fuzz.ApiFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What nobody would send in good faith, to every operation of every service, as everybody whom it lets in. */
final class OddRequests implements Attempt {

    static final List<String> SERVICES = List.of("attendee", "matching", "messaging", "analytics");

    private final int each;

    OddRequests(int each) {
        this.each = each;
    }

    @Override
    public String name() {
        return "odd requests";
    }

    @Override
    public Tally run(Target target) throws IOException {
        var tally = Tally.NOTHING;
        for (String service : SERVICES) {
            var fuzz = new ApiFuzz(
                    openApi(target, service), "/api/" + service, tokens(target), ids(target), target.seed());
            var outcome = fuzz.run(target.raw(), each);
            tally = tally.and(new Tally(
                    outcome.tried(),
                    outcome.failures().size(),
                    0,
                    0,
                    outcome.failures().stream()
                            .map(ApiFuzz.Failure::toString)
                            .limit(5)
                            .collect(Collectors.toList())));
        }
        return tally;
    }

    static String openApi(Target target, String service) throws IOException {
        return Files.readString(
                target.root().resolve("services").resolve(service).resolve("openapi.json"));
    }

    private static List<String> tokens(Target target) {
        return List.of(
                target.rival(),
                target.rival(),
                target.device(),
                target.victims().get(1).token(),
                target.victims().get(2).token());
    }

    /** The rival's own event, so that what is done is done to nobody else. */
    private static List<String> ids(Target target) {
        var ids = new ArrayList<String>();
        ids.add(target.rivalGathering().toString());
        target.victims().stream().limit(3).forEach(victim -> {
            ids.add(victim.personId().toString());
            ids.add(victim.registrationId().toString());
        });
        return ids;
    }
}
