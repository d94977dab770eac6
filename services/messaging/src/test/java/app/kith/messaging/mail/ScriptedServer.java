package app.kith.messaging.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** An SMTP server over a real socket whose every reply a test can choose; it writes down what it is told, as UTF-8. */
final class ScriptedServer implements AutoCloseable {

    /** The reply of a server that ends the connection without one. */
    static final String HANGS_UP = "hangs up";

    private final ServerSocket socket;
    private final UnaryOperator<String> replies;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param replies the reply to a line of the client's, or to the empty text of its coming; empty where the usual one is right */
    ScriptedServer(UnaryOperator<String> replies) {
        this.replies = replies;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return "localhost:" + socket.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "");
        boolean inData = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            inData = inData && !line.equals(".");
            if (!inData) {
                inData = say(client, line).startsWith("354");
            }
        }
    }

    private String say(Socket client, String line) throws IOException {
        String chosen = replies.apply(line);
        if (chosen.equals(HANGS_UP)) {
            client.close();
            return "";
        }
        String reply = chosen.isEmpty() ? usual(line) : chosen;
        client.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
        return reply;
    }

    private static String usual(String line) {
        return switch (line.split(" ", 2)[0]) {
            case "" -> "220 ready";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
