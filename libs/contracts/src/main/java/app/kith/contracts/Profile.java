package app.kith.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who a person is to others, with what they ask for and what they offer; travels compacted, keyed by person. */
public record Profile(
        UUID organisationId,
        UUID personId,
        String name,
        @Nullable String company,
        @Nullable String role,
        List<String> asks,
        List<String> offers) {}
