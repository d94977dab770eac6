package app.kith.defaults;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks a token's signature once and then, for a minute, only whether it is still valid: a kiosk shows the same token with every scan,
 * and the signature costs more than all the rest of a check-in.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final int MOST = 2_000;
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    /**
     * @param decoder checks signature and claims
     * @param validator checks the claims alone
     */
    VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        var known = verified.getIfPresent(token);
        if (known == null) {
            var fresh = decoder.decode(token);
            verified.put(token, fresh);
            return fresh;
        }
        var result = validator.validate(known);
        if (result.hasErrors()) {
            verified.invalidate(token);
            throw new JwtValidationException("the token is not valid any more", result.getErrors());
        }
        return known;
    }
}
