package app.kith.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A service that takes connections and never answers. */
final class SilentService implements AutoCloseable {

    private final ServerSocket door;
    private final List<Socket> kept = new ArrayList<>();

    static SilentService thatHangs() {
        return new SilentService(false);
    }

    static SilentService thatHangsUp() {
        return new SilentService(true);
    }

    private SilentService(boolean hangsUp) {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> takeConnections(hangsUp));
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : kept) socket.close();
    }

    private void takeConnections(boolean hangsUp) {
        try {
            while (true) {
                var socket = door.accept();
                if (hangsUp) socket.close();
                else kept.add(socket);
            }
        } catch (IOException closed) {
            // the test is over
        }
    }
}
