package app.kith.matching.gathering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as others see them. */
public record Person(
        UUID personId,
        String name,
        @Nullable String company,
        @Nullable String role) {}
