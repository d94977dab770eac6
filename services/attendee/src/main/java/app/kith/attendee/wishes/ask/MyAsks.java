package app.kith.attendee.wishes.ask;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the asks of one person. */
@Component
@Transactional(readOnly = true)
class MyAsks {

    private final Asks asks;

    MyAsks(Asks asks) {
        this.asks = asks;
    }

    List<Ask> of(UUID personId) {
        return asks.of(personId);
    }
}
