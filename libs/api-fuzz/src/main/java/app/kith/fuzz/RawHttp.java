package app.kith.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Sends bytes to a port of this machine, and to no other. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int MOST_BYTES = 256 * 1024;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /**
     * Sends a request and reads its answer, of a stream only the beginning.
     *
     * @throws IOException when nobody listens
     */
    public RawAnswer send(RawRequest request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, request);
            return RawAnswer.read(read(socket.getInputStream()));
        }
    }

    private void write(Socket socket, RawRequest request) {
        try {
            socket.getOutputStream().write(request.bytes("localhost:" + port));
            socket.getOutputStream().flush();
        } catch (IOException refusedBeforeItsEnd) {
            // what was answered meanwhile is read
        }
    }

    private static byte[] read(InputStream stream) {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (int count = stream.read(buffer); count >= 0 && all.size() < MOST_BYTES; count = stream.read(buffer)) {
                all.write(buffer, 0, count);
                if (all.toString(java.nio.charset.StandardCharsets.ISO_8859_1).contains("text/event-stream")) {
                    break;
                }
            }
        } catch (SocketTimeoutException endless) {
            return new byte[0];
        } catch (IOException hungUp) {
            // as far as it came
        }
        return all.toByteArray();
    }
}
