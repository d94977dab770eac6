package app.kith.eventing;

import app.kith.contracts.Fact;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact with what the wire says about it.
 *
 * @param id the same in every delivery of this message
 * @param type its versioned name on the wire
 * @param time when it was published, by the publisher's clock
 */
public record FactMessage<F extends Fact>(UUID id, String type, Instant time, F fact) {}
