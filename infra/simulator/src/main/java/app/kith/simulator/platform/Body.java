package app.kith.simulator.platform;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** What a request carries. */
final class Body {

    static BodyPublisher json(Object content) {
        return BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(content));
    }

    private Body() {}
}
