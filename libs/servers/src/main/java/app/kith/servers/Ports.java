package app.kith.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine's loopback address. */
final class Ports {

    private Ports() {}

    /** The wanted port, or a free one for 0. */
    static int choose(int wanted) {
        if (wanted != 0) {
            return wanted;
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a port that another program listens on. */
    static void requireFree(int port, String server) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new ServerFault(
                    "Port %d, which %s needs, is taken by another program: stop that program or choose other ports."
                            .formatted(port, server),
                    e);
        }
    }
}
