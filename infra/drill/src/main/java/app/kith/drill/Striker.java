package app.kith.drill;

import app.kith.local.Platform;
import app.kith.servers.SmallDisk;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Lets faults come to pass and waits until the platform has helped itself. */
final class Striker {

    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Duration FULL_AT_LEAST = Duration.ofSeconds(10);
    private static final Duration FULL_AT_MOST = Duration.ofSeconds(30);
    private static final Duration NOT_READY_WITHIN = Duration.ofSeconds(60);

    private final Platform platform;
    private final Health health;
    private final Disks disks;

    Striker(Platform platform, Health health, Disks disks) {
        this.platform = platform;
        this.health = health;
        this.disks = disks;
    }

    Strike strike(Fault fault) {
        return switch (fault.kind()) {
            case KILLED -> kill(fault);
            case FROZEN -> freeze(fault);
            case DISK_FULL -> fill(fault, disks.of(fault.part()).orElseThrow());
            case STOPPED -> stop(fault);
        };
    }

    private Strike kill(Fault fault) {
        OptionalLong before = pid(fault.part());
        Instant at = Instant.now();
        platform.kill(fault.part());
        return helpsItself(fault, at, isAnother(fault.part(), before));
    }

    private Strike freeze(Fault fault) {
        OptionalLong before = pid(fault.part());
        Instant at = Instant.now();
        platform.process(fault.part()).ifPresent(Striker::freeze);
        return helpsItself(fault, at, isAnother(fault.part(), before));
    }

    /** The time counts from when there is space again. */
    private Strike fill(Fault fault, SmallDisk disk) {
        OptionalLong before = pid(fault.part());
        Instant full = Instant.now();
        Health.await(FULL_AT_MOST, () -> {
            disk.fill();
            if (fault.part().equals(Fault.POSTGRES)) {
                health.askForLog();
            }
            return Instant.now().isAfter(full.plus(FULL_AT_LEAST))
                    && isAnother(fault.part(), before).getAsBoolean();
        });
        disk.drain();
        return helpsItself(fault, full, () -> true);
    }

    /** Stopped in order and started again in order, to see meanwhile what the services say of themselves. */
    private Strike stop(Fault fault) {
        Instant at = Instant.now();
        platform.stop(fault.part());
        boolean told = Health.await(NOT_READY_WITHIN, health::nobodyIsReady).isPresent();
        platform.restart(fault.part());
        Strike strike = helpsItself(fault, at, () -> true);
        return told ? strike : new Strike(fault, at, strike.back(), "a service without it still says that it is ready");
    }

    private Strike helpsItself(Fault fault, Instant at, BooleanSupplier replaced) {
        Optional<Duration> back = Health.await(LONGEST, () -> replaced.getAsBoolean() && health.isWhole(fault.part()));
        return new Strike(fault, at, back.orElse(null), "");
    }

    private BooleanSupplier isAnother(String part, OptionalLong before) {
        return () -> !pid(part).equals(before);
    }

    private OptionalLong pid(String part) {
        return platform.process(part)
                .filter(ProcessHandle::isAlive)
                .map(process -> OptionalLong.of(process.pid()))
                .orElse(OptionalLong.empty());
    }

    private static void freeze(ProcessHandle process) {
        List<String> command = new ArrayList<>(List.of("kill", "-STOP"));
        Stream.concat(Stream.of(process), process.descendants())
                .map(each -> Long.toString(each.pid()))
                .forEach(command::add);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
