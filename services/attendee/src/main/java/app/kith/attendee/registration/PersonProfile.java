package app.kith.attendee.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a person is to others, what they ask for and what they offer. */
public record PersonProfile(
        String name, @Nullable String company, @Nullable String role, List<String> asks, List<String> offers) {}
