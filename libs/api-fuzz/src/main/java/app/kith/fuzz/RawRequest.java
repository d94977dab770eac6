package app.kith.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as bytes on the line, well formed or not: a client library would refuse to send most of these.
 *
 * @param method the verb
 * @param target path and query, as they are sent
 * @param headers each a whole line without its end, in ISO 8859-1
 * @param body the bytes, each as a character of ISO 8859-1; may be empty
 */
public record RawRequest(String method, String target, List<String> headers, String body) {

    public RawRequest {
        headers = List.copyOf(headers);
    }

    /** A request without headers and body. */
    public static RawRequest of(String method, String target) {
        return new RawRequest(method, target, List.of(), "");
    }

    /** The same request with one more header. */
    public RawRequest with(String name, String value) {
        var all = new ArrayList<>(headers);
        all.add(name + ": " + value);
        return new RawRequest(method, target, all, body);
    }

    /** The same request with a body of a type. */
    public RawRequest with(String contentType, byte[] newBody) {
        var all = new ArrayList<>(headers);
        if (!contentType.isEmpty()) {
            all.add("Content-Type: " + contentType);
        }
        return new RawRequest(method, target, all, new String(newBody, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes(String host) {
        var head = new StringBuilder(
                "%s %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n".formatted(method, target, host));
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (!body.isEmpty() || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        var shown = body.substring(0, Math.min(body.length(), 300));
        return "%s %s %s %s"
                .formatted(
                        method,
                        target,
                        headers.stream()
                                .filter(line -> !line.startsWith("Authorization: Bearer ey"))
                                .toList(),
                        shown);
    }
}
