package app.kith.messaging.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with whom one is connected; the name is missing where the person keeps it from other guests. */
public record Acquaintance(
        UUID personId,
        @Nullable String name,
        @Nullable String company,
        List<String> asks,
        List<String> offers,
        Instant connectedAt) {}
