package app.kith.eventing;

import java.util.List;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code GET /actuator/deadletters} lists the stopped keys; {@code POST} replays all dead letters of this service. */
@Endpoint(id = "deadletters")
final class ReplayEndpoint {

    private final Replay replay;
    private final StoppedKeys stoppedKeys;
    private final TransactionTemplate transaction;

    ReplayEndpoint(Replay replay, StoppedKeys stoppedKeys, TransactionTemplate transaction) {
        this.replay = replay;
        this.stoppedKeys = stoppedKeys;
        this.transaction = transaction;
    }

    @ReadOperation
    List<StoppedKeys.StoppedKey> stopped() {
        List<StoppedKeys.StoppedKey> stopped = transaction.execute(status -> stoppedKeys.all());
        return stopped == null ? List.of() : stopped;
    }

    @WriteOperation
    Replay.Outcome replay() {
        return replay.run();
    }
}
