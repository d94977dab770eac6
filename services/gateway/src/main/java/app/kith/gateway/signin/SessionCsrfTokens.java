package app.kith.gateway.signin;

import app.kith.limits.Proof;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The proof that a change comes from our own page: signed here, and good for one session alone. The page reads it from a cookie; a
 * cookie that somebody else planted proves nothing, since what is expected is reckoned and not read back.
 */
@Component
class SessionCsrfTokens implements CsrfTokenRepository {

    static final String COOKIE = "XSRF-TOKEN";
    private static final String HEADER = "X-CSRF-Token";
    private static final String PURPOSE = "changes by session, version 1: ";

    private final String secret;
    private final boolean isSecure;

    SessionCsrfTokens(SignInProperties properties) {
        secret = properties.clientSecret();
        isSecure = "https".equals(properties.publicUrl().getScheme());
    }

    /** Without a session there is nothing to protect: what is given then fits nothing. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var session = request.getSession(false);
        return token(session == null ? UUID.randomUUID().toString() : proof(session));
    }

    /** What the session's page has to show; nothing while its cookie still has to be written. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return null;
        var expected = proof(session);
        return cookies(request).anyMatch(cookie -> cookie.getValue().equals(expected)) ? token(expected) : null;
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getSession(false) == null) return;
        var cookie = ResponseCookie.from(COOKIE, token == null ? "" : token.getToken())
                .path("/")
                .secure(isSecure)
                .sameSite("Lax")
                .maxAge(token == null ? 0 : -1)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String proof(HttpSession session) {
        return Proof.of(secret, PURPOSE + session.getId());
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, "_csrf", value);
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var all = request.getCookies();
        return all == null
                ? Stream.empty()
                : Arrays.stream(all).filter(cookie -> cookie.getName().equals(COOKIE));
    }
}
