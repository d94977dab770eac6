package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Remembers which page asked for the sign-in, and leads back there; never to another site. */
@Component
class ReturnAddress implements AuthenticationSuccessHandler {

    private static final String ATTRIBUTE = ReturnAddress.class.getName();
    private static final String START = "/console/";
    private static final Pattern OWN_PAGE = Pattern.compile("/(?:console|kiosk)/[\\w\\-./~%?=&]*");

    void remember(HttpServletRequest request, @Nullable String address) {
        request.getSession().setAttribute(ATTRIBUTE, ownPage(address));
    }

    static String ownPage(@Nullable String address) {
        return address != null && OWN_PAGE.matcher(address).matches() ? address : START;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        var session = request.getSession();
        var address = session.getAttribute(ATTRIBUTE) instanceof String remembered ? remembered : START;
        session.removeAttribute(ATTRIBUTE);
        response.sendRedirect(address);
    }
}
