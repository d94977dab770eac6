package app.kith.eventing;

import app.kith.eventing.SlotBacklog.Slot;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether what is published also leaves. A backlog is no reason to take the service out of use, since it still answers every question: it
 * is degraded, and ready.
 */
final class FactsHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final SlotBacklog backlog;

    FactsHealth(SlotBacklog backlog) {
        this.backlog = backlog;
    }

    @Override
    public Health health() {
        var seen = backlog.seen();
        var held = new TreeMap<>(seen.slots().stream().collect(Collectors.toMap(Slot::name, Slot::heldBytes)));
        return Health.status(seen.level() == SlotBacklog.Level.CALM ? Status.UP : DEGRADED)
                .withDetail("taken", backlog.takesFacts())
                .withDetail("heldBytes", held)
                .withDetail("limitBytes", backlog.most())
                .build();
    }
}
