package app.kith.drill;

import app.kith.local.StateFolder;
import app.kith.servers.SmallDisk;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small disks below the data of the database and of the broker, so that they can be filled; none where mounting is not allowed. */
final class Disks implements AutoCloseable {

    private static final int MEGABYTES = 768;

    private final Map<String, SmallDisk> byPart = new HashMap<>();

    private Disks() {}

    static Disks below(Path state) {
        var disks = new Disks();
        var folders = new StateFolder(state);
        for (var place :
                List.of(Map.entry(Fault.POSTGRES, folders.postgres()), Map.entry(Fault.KAFKA, folders.kafka()))) {
            SmallDisk.mount(place.getValue(), MEGABYTES).ifPresent(disk -> disks.byPart.put(place.getKey(), disk));
        }
        return disks;
    }

    boolean areThere() {
        return byPart.size() == 2;
    }

    Optional<SmallDisk> of(String part) {
        return Optional.ofNullable(byPart.get(part));
    }

    @Override
    public void close() {
        byPart.values().forEach(SmallDisk::close);
        byPart.clear();
    }
}
