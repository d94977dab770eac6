package app.kith.eventing;

import app.kith.eventing.SlotBacklog.Slot;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;

/** What an operator sees of the slots: the bytes of write-ahead log that each holds back, the limit, and whether facts are taken. */
final class BacklogMeters {

    private final MultiGauge held;

    BacklogMeters(MeterRegistry registry, SlotBacklog backlog) {
        held = MultiGauge.builder("kith.slot.held.bytes")
                .description("write-ahead log that this replication slot keeps from being removed")
                .register(registry);
        Gauge.builder("kith.slot.limit.bytes", backlog::most)
                .description("from so much on no facts are taken")
                .register(registry);
        Gauge.builder("kith.facts.refused", () -> backlog.takesFacts() ? 0 : 1)
                .description("1 while facts are refused because a relay is too far behind")
                .register(registry);
    }

    void show(List<Slot> slots) {
        held.register(
                slots.stream()
                        .map(slot -> MultiGauge.Row.of(Tags.of("slot", slot.name()), slot.heldBytes()))
                        .toList(),
                true);
    }
}
