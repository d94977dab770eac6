package app.kith.matching.reading;

import app.kith.embedding.ModelAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A sentence model at an address that speaks OpenAI's protocol for embeddings; none unless told.
 *
 * @param url of the endpoint, of its folder {@code …/v1}, or of the server
 * @param model its name there
 * @param key sent as a bearer token; empty sends none
 * @param timeout for one request of up to 64 texts
 * @param patience for one call of the reader
 */
@ConfigurationProperties("kith.embeddings")
record EmbeddingsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("20s") Duration patience) {

    /** The address, checked, so that a mistake shows at the start. */
    Optional<ModelAddress> address() {
        return ModelAddress.of("KITH_EMBEDDINGS_URL", url, model, key, timeout);
    }
}
