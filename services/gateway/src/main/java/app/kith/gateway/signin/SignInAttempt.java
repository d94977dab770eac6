package app.kith.gateway.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What is needed to finish a sign-in that has begun.
 *
 * @param codeVerifier proves to Keycloak that who began it asks for the tokens
 * @param nonce what the identity token must repeat, hashed
 * @param returnAddress the page that asked for it
 */
record SignInAttempt(String codeVerifier, String nonce, String returnAddress) {

    /** As the value of a cookie; {@link #read} reads it. */
    String written() {
        return String.join(
                ".",
                codeVerifier,
                nonce,
                Base64.getUrlEncoder().withoutPadding().encodeToString(returnAddress.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<SignInAttempt> read(String written) {
        var parts = written.split("\\.", -1);
        if (parts.length != 3) return Optional.empty();
        try {
            var address = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
            return Optional.of(new SignInAttempt(parts[0], parts[1], ReturnAddress.ownPage(address)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
