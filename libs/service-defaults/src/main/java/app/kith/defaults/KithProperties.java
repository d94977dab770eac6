package app.kith.defaults;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a service must be told about the world around it.
 *
 * @param issuer the {@code iss} of people's tokens: the realm's address as the browser sees it
 * @param jwksUri where the realm's public keys are fetched, by the address that reaches it from here
 * @param publicUrl the address of the platform in links
 * @param keys the folder of the public half of the link key
 * @param signingKeys the folder of its private half; given to the service alone that issues link tokens
 * @param gatewaySecret what the gateway proves itself with
 * @param streamsLookedAtEvery how often it is asked again whether the reader of an open stream may still see it
 * @param timeTravel whether a request may bring its own clock in {@code X-Kith-Now}; for demonstrations only
 */
@Validated
@ConfigurationProperties("kith")
public record KithProperties(
        @NotBlank String issuer,
        @NotNull URI jwksUri,
        @NotNull URI publicUrl,
        @NotNull Path keys,
        @Nullable Path signingKeys,
        @NotBlank String gatewaySecret,
        @DefaultValue("1m") Duration streamsLookedAtEvery,
        @DefaultValue("false") boolean timeTravel) {}
