package app.kith.attendee.consent;

import java.util.List;

/** What an organiser states that the guests of a list agreed to before, and who states it; to what is missing they did not agree. */
public record Statement(List<Purpose> agreed, String statedBy) {}
