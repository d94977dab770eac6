package app.kith.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Fifty connections that declare a thousand bytes, send six, and close or stay. */
final class HostileConnections implements Attempt {

    private static final int CONNECTIONS = 50;

    private final Duration duration;

    HostileConnections(Duration duration) {
        this.duration = duration;
    }

    @Override
    public String name() {
        return "cut-off and slow";
    }

    @Override
    public Tally run(Target target) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        var sent = new AtomicInteger();
        var attackers = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> Thread.ofVirtual().start(() -> attack(target, i % 2 == 0, end, sent)))
                .toList();
        for (var attacker : attackers) {
            attacker.join();
        }
        return Tally.tried(sent.get());
    }

    private static void attack(Target target, boolean stays, long end, AtomicInteger sent) {
        while (System.nanoTime() < end) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), target.gatewayPort())) {
                String head = "PUT /api/attendee/forms/%s/submissions/%s HTTP/1.1\r\nHost: localhost\r\n"
                                .formatted(target.other(), UUID.randomUUID())
                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"name";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                sent.incrementAndGet();
                Thread.sleep(stays ? 3_000 : 100);
            } catch (IOException hungUp) {
                // the gateway may
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
