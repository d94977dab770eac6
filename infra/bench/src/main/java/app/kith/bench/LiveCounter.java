package app.kith.bench;

import app.kith.simulator.platform.Organiser;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The console's arrival counter, as the live stream moves it: when it first showed how many. */
final class LiveCounter implements Closeable {

    private final TreeMap<Integer, Long> shown = new TreeMap<>();
    private final Closeable stream;

    LiveCounter(Organiser organiser, UUID gathering) {
        stream = organiser.followPresent(gathering, present -> show(present, System.nanoTime()));
    }

    private synchronized void show(int count, long at) {
        shown.putIfAbsent(count, at);
        notifyAll();
    }

    /** When the counter first showed this many or more; {@link System#nanoTime}. */
    synchronized long shownAt(int count) {
        while (shown.ceilingKey(count) == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotMeasure("The measurement was broken off.");
            }
        }
        return shown.tailMap(count, true).values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
    }

    synchronized int latest() {
        Map.Entry<Integer, Long> last = shown.lastEntry();
        return last == null ? 0 : last.getKey();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
