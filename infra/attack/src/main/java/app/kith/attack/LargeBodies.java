package app.kith.attack;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Sixty megabytes at once, and thirteen from several, to what is open to everybody. */
final class LargeBodies implements Attempt {

    private static final int MB = 1024 * 1024;

    @Override
    public String name() {
        return "large bodies";
    }

    @Override
    public Tally run(Target target) {
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            var several = IntStream.range(0, 3)
                    .mapToObj(i -> atOnce.submit(() -> post(target, 13 * MB)))
                    .toList();
            return several.stream().map(LargeBodies::result).reduce(post(target, 60 * MB), Tally::and);
        }
    }

    private static Tally result(java.util.concurrent.Future<Tally> future) {
        try {
            return future.get();
        } catch (java.util.concurrent.ExecutionException | InterruptedException broken) {
            return Tally.failed("large body: " + broken);
        }
    }

    private static Tally post(Target target, int size) {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
        try {
            var answer = target.http()
                    .send(target.http()
                            .request("/api/attendee/devices/claims", null)
                            .header("Content-Type", "application/json")
                            .POST(body));
            // a line that is closed while the body is still coming is an answer too
            return answer.status() >= 500 || answer.isGood()
                    ? Tally.failed("%d bytes got %d".formatted(size, answer.status()))
                    : Tally.tried(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Tally.NOTHING;
        }
    }
}
