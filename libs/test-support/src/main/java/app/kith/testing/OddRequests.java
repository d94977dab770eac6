package app.kith.testing;

import app.kith.fuzz.ApiFuzz;
import app.kith.fuzz.RawHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sends a service what nobody would send in good faith, as everybody whom it lets in. */
public final class OddRequests {

    /** Another one, or more requests, find more: by hand. */
    private static final long SEED = Long.getLong("kith.fuzz.seed", 20261130);

    private static final int EACH = Integer.getInteger("kith.fuzz.each", 30);

    private final UUID organisation;
    private final UUID gathering;
    private final List<String> tokens = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** Of a gathering that the service knows, and the organisation that owns it. */
    public OddRequests(UUID organisation, UUID gathering) {
        this.organisation = organisation;
        this.gathering = gathering;
        ids.add(gathering.toString());
        tokens.add(TestTokens.organiser(organisation));
        tokens.add(TestTokens.role(organisation, "supervisor"));
        tokens.add(TestTokens.role(organisation, "analyst"));
        tokens.add(TestTokens.device(organisation, gathering, UUID.randomUUID()));
    }

    /** Somebody who takes part. */
    public OddRequests guest(UUID registration, UUID person) {
        tokens.add(TestTokens.guest(organisation, gathering, registration, person));
        return about(registration).about(person);
    }

    /** Something else that exists, here or at another organisation. */
    public OddRequests about(UUID id) {
        ids.add(id.toString());
        return this;
    }

    /** The answers that an orderly service does not give, to requests of every operation in its {@code openapi.json}. */
    public List<ApiFuzz.Failure> failuresOf(String service, int port) throws IOException {
        var document = Files.readString(
                Checkout.root().resolve("services").resolve(service).resolve("openapi.json"));
        return new ApiFuzz(document, "", tokens, ids, SEED)
                .run(new RawHttp(port), EACH)
                .failures();
    }
}
