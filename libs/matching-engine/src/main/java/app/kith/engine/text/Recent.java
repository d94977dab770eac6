package app.kith.engine.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps the entries used last. For one thread at a time. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    /** @param most how many entries are kept, at least 1 */
    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
