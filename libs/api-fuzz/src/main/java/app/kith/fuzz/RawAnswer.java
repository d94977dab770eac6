package app.kith.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back.
 *
 * @param status 0 where the line was closed without an answer
 * @param contentType empty where there was none
 * @param body as far as it was read
 */
public record RawAnswer(int status, String contentType, String body) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static RawAnswer read(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (!all.startsWith("HTTP/1.") || end < 0) {
            return new RawAnswer(0, "", "");
        }
        String head = all.substring(0, end);
        int status = Integer.parseInt(head.substring(9, 12));
        String body = all.substring(end + 4);
        boolean isChunked = head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
        return new RawAnswer(status, header(head, "content-type"), isChunked ? joined(body) : body);
    }

    private static String header(String head, String name) {
        for (String line : head.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    /** Sizes are in bytes and this counts letters, which is the same for the short problems that are looked into. */
    private static String joined(String chunks) {
        var body = new StringBuilder();
        for (String line : chunks.split("\r\n", -1)) {
            if (!line.matches("[0-9a-fA-F]{1,6}")) {
                body.append(line);
            }
        }
        return body.toString();
    }

    /** Whether this is no failure of the server's, and a refusal is told as RFC 9457 has it. */
    public boolean isInOrder() {
        return status > 0 && status < 500 && (status < 400 || isProblem());
    }

    /** A refusal that says what happened, in a form that programs read. */
    public boolean isProblem() {
        if (!contentType.startsWith("application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("status").asInt(0) == status
                    && !problem.path("code").asString("").isEmpty()
                    && !problem.path("detail").asString("").isEmpty();
        } catch (JacksonException noJson) {
            return false;
        }
    }
}
