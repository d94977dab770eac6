package app.kith.simulator.platform;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the platform answered: the status and the body as it came. */
public final class Answer {

    private final int status;
    private final byte[] body;

    Answer(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return Json.MAPPER.readTree(body);
    }

    public <T> T as(Class<T> type) {
        return Json.MAPPER.readValue(body, type);
    }

    boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** The stable code of a refusal. */
    public Optional<String> problem() {
        try {
            return Optional.ofNullable(json().get("code")).map(JsonNode::asString);
        } catch (tools.jackson.core.JacksonException notJson) {
            return Optional.empty();
        }
    }
}
