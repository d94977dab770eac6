package app.kith.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole evenings through the public API, their reports held against an independent count, while services die. */
class SimulatedEveningE2E {

    /** Of the speed-dating experiment the wave with the fewest people. */
    private static final String SMALLEST_WAVE = "6";

    /** What has just been done when a service is killed without a warning. */
    private static final Map<String, String> DEATHS = Map.of(
            "suggested matches", "attendee",
            "round 1 of", "matching",
            "round 2 of", "analytics",
            "round 3 of", "gateway",
            "round 4 of", "messaging");

    @Test
    void a_recorded_evening_is_reported_to_the_last_figure_although_every_service_is_killed_in_its_course()
            throws Exception {
        Path waves = RunningPlatform.root().resolve("../shared/data/speed-dating/waves-01-14.csv");
        assumeTrue(Files.exists(waves), "SKIPPED: no recorded evening to replay, " + waves + " is absent");

        var said = simulate(List.of("--replay", waves.toString(), "--wave", SMALLEST_WAVE), true);

        assertThat(said).as("what the simulator said").last().asString().contains("figures agree");
    }

    @Test
    void a_made_up_evening_is_reported_to_the_last_figure() throws Exception {
        var said = simulate(List.of("--attendees", "30", "--seed", "7", "--rounds", "3"), false);

        assertThat(said).as("what the simulator said").last().asString().contains("figures agree");
    }

    /** Lets the simulator run to its end; returns what it said but for how often it had to ask again. */
    private static List<String> simulate(List<String> words, boolean deadly) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "app.kith.simulator.Simulate",
                "--gateway",
                RunningPlatform.gateway()));
        command.addAll(words);
        var simulator = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new ArrayList<String>();
        var alive = new ArrayList<>(deadly ? DEATHS.keySet() : List.of());
        try (var lines =
                new BufferedReader(new InputStreamReader(simulator.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                for (var moment : List.copyOf(alive)) {
                    if (line.contains(moment)) {
                        alive.remove(moment);
                        RunningPlatform.get().kill(DEATHS.getOrDefault(moment, ""));
                    }
                }
            }
        }
        assertThat(simulator.waitFor())
                .as("exit code after%n%s", String.join("\n", said))
                .isZero();
        assertThat(alive).as("deaths that did not come to pass").isEmpty();
        return said.stream().filter(line -> !line.startsWith("Waited")).toList();
    }
}
