package app.kith.matching.reading;

import app.kith.embedding.ModelAddress;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * A chat model at an address that speaks OpenAI's protocol, asked about the surest reasons; none unless told.
 *
 * @param url of the endpoint, of its folder {@code …/v1}, or of the server
 * @param model its name there
 * @param key sent as a bearer token; empty sends none
 * @param timeout for one question
 * @param patience for all questions of one plan
 * @param mostQuestions so many new questions are asked for one plan
 */
@Validated
@ConfigurationProperties("kith.judge")
record JudgeSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String key,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("200") @Min(1) int mostQuestions) {

    /** The address, checked, so that a mistake shows at the start. */
    Optional<ModelAddress> address() {
        return ModelAddress.of("KITH_JUDGE_URL", url, model, key, timeout);
    }
}
