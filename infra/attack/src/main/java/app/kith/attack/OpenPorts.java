package app.kith.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;

/** Knocks at every port of the platform from this machine's own address in the network. */
final class OpenPorts implements Attempt {

    @Override
    public String name() {
        return "ports";
    }

    @Override
    public Tally run(Target target) throws IOException {
        var tally = Tally.NOTHING;
        for (InetAddress address : ownAddresses()) {
            for (int port : Stream.concat(Stream.of(target.gatewayPort()), target.innerPorts().stream())
                    .toList()) {
                tally = tally.and(
                        isOpen(address, port)
                                ? Tally.leaked("port %d is open to the network".formatted(port))
                                : Tally.tried(1));
            }
        }
        return tally;
    }

    private static List<InetAddress> ownAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
