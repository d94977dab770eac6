package app.kith.eventing;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * How much of the write-ahead log the replication slots hold back, and what follows. The log of all services is one: the slot that is
 * furthest behind decides for everybody.
 */
final class SlotBacklog {

    private static final Logger LOG = LoggerFactory.getLogger(SlotBacklog.class);

    /** From this part of the limit on an operator is told. */
    private static final int ALARM = 4;

    /** A level that was reached ends at this part of where it began: a backlog around it is told once. */
    private static final int END = 2;

    /** One slot of the server, whosever it is; {@code lost} when Postgres has thrown away what it was to keep. */
    record Slot(String name, long heldBytes, boolean lost) {}

    /** How far it has come. */
    enum Level {
        CALM,
        HIGH,
        FULL
    }

    /** What the last look showed. */
    record Seen(Level level, List<Slot> slots) {}

    private final String own;
    private final long most;
    private volatile Seen seen = new Seen(Level.CALM, List.of());

    /**
     * Watches over one service's slot among all.
     *
     * @param own the slot of this service: once it is lost, facts would go nowhere
     * @param most bytes from which on no fact is taken
     */
    SlotBacklog(String own, DataSize most) {
        this.own = own;
        this.most = most.toBytes();
    }

    /** Takes what a look at the slots has shown, and says so in the log where a level begins or ends. */
    void observe(List<Slot> slots) {
        var before = seen.level();
        var now = new Seen(level(before, slots), List.copyOf(slots));
        seen = now;
        if (now.level() != before) {
            tell(before, now);
        }
    }

    Seen seen() {
        return seen;
    }

    long most() {
        return most;
    }

    boolean takesFacts() {
        return seen.level() != Level.FULL;
    }

    /** @throws FactsWaiting when the limit is reached */
    void requireRoom() {
        if (!takesFacts()) {
            throw new FactsWaiting();
        }
    }

    private Level level(Level before, List<Slot> slots) {
        if (slots.stream().anyMatch(slot -> slot.lost() && slot.name().equals(own))) {
            return Level.FULL;
        }
        long held = slots.stream().mapToLong(Slot::heldBytes).max().orElse(0);
        if (held >= (before == Level.FULL ? most / END : most)) {
            return Level.FULL;
        }
        long alarm = most / ALARM;
        return held >= (before == Level.CALM ? alarm : alarm / END) ? Level.HIGH : Level.CALM;
    }

    private void tell(Level before, Seen now) {
        switch (now.level()) {
            case CALM -> LOG.info("the write-ahead log is relayed again: {}", furthestBehind(now));
            case HIGH -> {
                if (before == Level.FULL) {
                    LOG.warn("facts are taken again: {}", furthestBehind(now));
                } else {
                    LOG.error(
                            "the write-ahead log waits for a relay: {}; at {} bytes no more facts are taken",
                            furthestBehind(now),
                            most);
                }
            }
            case FULL ->
                LOG.error(
                        "no facts are taken until the relay has caught up: {}, the limit is {} bytes",
                        furthestBehind(now),
                        most);
        }
    }

    private static String furthestBehind(Seen seen) {
        return seen.slots().stream()
                .filter(Slot::lost)
                .map(slot -> "what slot %s was to keep is lost".formatted(slot.name()))
                .findFirst()
                .or(() -> seen.slots().stream()
                        .max(Comparator.comparingLong(Slot::heldBytes))
                        .map(slot -> "slot %s holds back %d bytes".formatted(slot.name(), slot.heldBytes())))
                .orElse("no slot holds anything back");
    }
}
