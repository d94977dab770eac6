package app.kith.bench;

import app.kith.simulator.platform.Organiser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kiosk in a real Chromium, scanned by a script that knows when each picture was there. */
final class KioskPace {

    private static final int SCANS = 200;
    private static final int CROWD_A_SECOND = 50;

    static List<Measured> measure(Path root, String gateway, Organiser organiser, Doors doors) {
        Path script = null;
        var isOver = new AtomicBoolean();
        try {
            script = Files.createTempFile("kiosk-pace", ".mjs");
            try (var source = KioskPace.class.getResourceAsStream("kiosk-pace.mjs")) {
                Files.copy(Objects.requireNonNull(source), script, StandardCopyOption.REPLACE_EXISTING);
            }
            var process = new ProcessBuilder(
                            "node",
                            script.toString(),
                            root.resolve("infra/e2e/node_modules/playwright-core/index.mjs")
                                    .toString(),
                            gateway,
                            organiser.pairingCode(doors.gathering()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) { // node ends only once its input has ended
                for (var ticket : doors.next(2 * SCANS)) {
                    in.write(ticket + "\n");
                }
            }
            try (var out = process.inputReader(StandardCharsets.UTF_8)) {
                var figures = new ArrayList<Measured>();
                for (var line = out.readLine(); line != null; line = out.readLine()) {
                    switch (line) {
                        case "crowd" -> Thread.ofVirtual().start(() -> crowd(doors, isOver));
                        case "calm" -> isOver.set(true);
                        default -> figures.add(told(figure(new JsonMapper().readTree(line))));
                    }
                }
                if (process.waitFor() != 0) {
                    throw new CannotMeasure("The kiosk in Chromium failed.");
                }
                return figures;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            isOver.set(true);
            if (script != null) {
                script.toFile().delete();
            }
        }
    }

    /** Other doors, for as long as the kiosk is watched. */
    private static void crowd(Doors doors, AtomicBoolean isOver) {
        while (!isOver.get()) {
            CheckInBenchmark.scan(doors, CROWD_A_SECOND);
        }
    }

    /** Said at once, because what comes after it may fail. */
    private static Measured told(Measured measured) {
        Progress.say("%s: %.3g %s".formatted(measured.figure().strip(), measured.value(), measured.unit()));
        return measured;
    }

    private static Measured figure(JsonNode line) {
        return new Measured(
                line.path("figure").asString(),
                line.path("value").asDouble(),
                line.path("unit").asString(),
                line.path("baseline").isNumber() ? line.path("baseline").asDouble() : null,
                line.path("goal").isNumber() ? new Goal.AtMost(line.path("goal").asDouble()) : null);
    }

    private KioskPace() {}
}
