package app.kith.matching.reading;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is made of texts.
 *
 * @param meaning whether the built-in language model finds asks and offers that mean the same in other words; it takes some 100 MB from
 *     the first text on
 * @param mostTexts so many meanings are kept at most, 1.7 kB each; in a crowd with more different texts, topics and words alone decide
 */
@Validated
@ConfigurationProperties("kith.reading")
record ReadingSettings(
        @DefaultValue("true") boolean meaning,
        @DefaultValue("40000") @Min(0) int mostTexts) {}
