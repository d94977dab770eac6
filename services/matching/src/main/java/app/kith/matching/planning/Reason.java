package app.kith.matching.planning;

import java.util.UUID;

/** What one person can give another, kept with the plan or the round that put them together. */
public record Reason(UUID giverId, UUID takerId, double strength, String topic, String ask, String offer) {}
