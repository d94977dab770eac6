package app.kith.simulator.walk;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made here, each the same for the same purpose of the same run: sent again after a crash, they change nothing. */
public record Ids(String run) {

    public UUID of(String purpose, Object... details) {
        StringBuilder name = new StringBuilder(run).append('/').append(purpose);
        for (Object detail : details) {
            name.append('/').append(detail);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
