package app.kith.matching.reading;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is made of texts.
 *
 * @param meaning whether a language model finds asks and offers that mean the same in other words; it takes some 200 MB from the first
 *     text on
 * @param mostTexts in a crowd with more different texts, topics and words alone decide: to embed them all would take too long
 */
@Validated
@ConfigurationProperties("kith.reading")
record ReadingSettings(
        @DefaultValue("true") boolean meaning,
        @DefaultValue("5000") @Min(0) int mostTexts) {}
