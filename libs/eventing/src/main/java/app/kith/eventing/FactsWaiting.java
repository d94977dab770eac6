package app.kith.eventing;

import org.springframework.dao.TransientDataAccessResourceException;

/**
 * A fact is refused for the moment, before its transaction commits: so much of the write-ahead log waits for a relay that more could fill
 * the disk. The same request succeeds once the relay has caught up.
 */
public final class FactsWaiting extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    public FactsWaiting() {
        super("too much of the write-ahead log waits to be relayed");
    }
}
