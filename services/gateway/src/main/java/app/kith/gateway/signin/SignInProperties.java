package app.kith.gateway.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people sign in.
 *
 * @param issuer the realm's address as the browser sees it
 * @param tokenUri where codes and refresh tokens are exchanged, by the address that reaches it from here
 * @param jwksUri where the realm's public keys are fetched, by the address that reaches it from here
 * @param clientSecret what this gateway proves itself with
 * @param publicUrl the address of the platform in the browser
 */
@Validated
@ConfigurationProperties("kith.sign-in")
record SignInProperties(
        @NotBlank String issuer,
        @NotNull URI tokenUri,
        @NotBlank String jwksUri,
        @NotBlank String clientSecret,
        @NotNull URI publicUrl) {

    /** Where a sign-in is ended: beside the token address, as OpenID Connect has it at Keycloak. */
    URI endSessionUri() {
        return tokenUri.resolve("logout");
    }
}
