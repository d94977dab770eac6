package app.kith.eventing;

import app.kith.contracts.Fact;
import app.kith.contracts.TopicName;
import app.kith.contracts.WireType;
import java.util.UUID;

/** Facts of a service that exists in these tests alone. */
@TopicName(DoorFact.TOPIC)
sealed interface DoorFact extends Fact {

    String TOPIC = "door.facts";

    @WireType("door.knocked.v1")
    record Knocked(UUID organisationId, UUID gatheringId, long number) implements DoorFact {}

    @WireType("door.shut.v1")
    record Shut(UUID organisationId, UUID gatheringId) implements DoorFact {}
}
