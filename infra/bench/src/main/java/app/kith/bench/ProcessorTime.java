package app.kith.bench;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.kith.local.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Processor time that the parts of a platform have used so far, each with its children. It is firm where the time on the wall is not. */
record ProcessorTime(Map<String, Duration> used) {

    private static final List<String> PARTS =
            List.of("gateway", "attendee", "postgres", "matching", "messaging", "analytics", "kafka");

    static ProcessorTime of(Platform running) {
        return new ProcessorTime(PARTS.stream().collect(toMap(identity(), part -> used(running, part))));
    }

    /** What was used since then for each of so many things that were done. */
    List<Measured> since(ProcessorTime then, int things) {
        return PARTS.stream()
                .map(part -> new Measured(
                        "  processor time for one: " + part,
                        used.getOrDefault(part, Duration.ZERO)
                                        .minus(then.used.getOrDefault(part, Duration.ZERO))
                                        .toNanos()
                                / 1e6
                                / things,
                        "ms",
                        null,
                        null))
                .toList();
    }

    private static Duration used(Platform running, String part) {
        return running.process(part).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
