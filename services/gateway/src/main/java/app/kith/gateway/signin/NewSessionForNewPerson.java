package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A session gets a new id when somebody signs in, so that nobody can plant one on them. Who signs in again, in another
 * tab, keeps it: what the first tab asks for at that moment would find no session.
 */
final class NewSessionForNewPerson implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();

    @Override
    public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
        if (!isSignedInAlready(person, request)) newId.onAuthentication(person, request, response);
    }

    private static boolean isSignedInAlready(Authentication person, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().isAuthenticated()
                && known.getAuthentication().getName().equals(person.getName());
    }
}
