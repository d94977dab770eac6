package app.kith.eventing;

import app.kith.eventing.SlotBacklog.Slot;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks again and again how much of the write-ahead log each slot holds back, over a connection that no request can take from it. */
final class SlotWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SlotWatch.class);

    private static final String SLOTS = """
            select slot_name,
                   coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn), 0)::bigint as held_bytes,
                   coalesce(wal_status = 'lost', false) as lost
              from pg_replication_slots
            """;

    private final OutboxDatabase database;
    private final SlotBacklog backlog;
    private final BacklogMeters meters;
    private final Duration pause;

    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    SlotWatch(OutboxDatabase database, SlotBacklog backlog, BacklogMeters meters, Duration pause) {
        this.database = database;
        this.backlog = backlog;
        this.meters = meters;
        this.pause = pause;
    }

    @Override
    public void start() {
        var end = new CountDownLatch(1);
        stopped = end;
        thread = Thread.ofPlatform().daemon().name("kith-slot-watch").start(() -> keepLooking(end));
    }

    @Override
    public void stop() {
        stopped.countDown();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before the web server and the listeners, and as long as they work. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void keepLooking(CountDownLatch end) {
        do {
            try (Connection connection = database.connect("slots")) {
                do {
                    var slots = slots(connection);
                    backlog.observe(slots);
                    meters.show(slots);
                } while (!ends(end));
            } catch (SQLException away) {
                // what was seen last holds: whoever cannot be asked takes no facts either
                LOG.debug("the slots cannot be looked at", away);
            }
        } while (!ends(end));
    }

    private boolean ends(CountDownLatch end) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static List<Slot> slots(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SLOTS)) {
            var slots = new ArrayList<Slot>();
            while (rows.next()) {
                slots.add(new Slot(rows.getString("slot_name"), rows.getLong("held_bytes"), rows.getBoolean("lost")));
            }
            return slots;
        }
    }
}
