package app.kith.simulator.walk;

import java.util.Map;
import java.util.UUID;

/**
 * What the platform has acknowledged, and the fact that must therefore be there.
 *
 * @param fact type of the fact on the wire
 * @param ids members of the fact by which it is known
 */
public record Write(String fact, UUID gatheringId, Map<String, UUID> ids) {}
