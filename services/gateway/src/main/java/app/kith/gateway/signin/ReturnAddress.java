package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads back to the page that asked for the sign-in; never to another site. */
@Component
class ReturnAddress implements AuthenticationSuccessHandler {

    static final String PARAMETER = "return";
    private static final String ATTRIBUTE = ReturnAddress.class.getName();
    private static final String START = "/console/";
    private static final Pattern OWN_PAGE = Pattern.compile("/(?:console|kiosk)/[\\w\\-./~%?=&]{0,1000}");

    /** For the rest of this request: each sign-in keeps its own. */
    static void remember(HttpServletRequest request, String address) {
        request.setAttribute(ATTRIBUTE, address);
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String remembered ? remembered : START;
    }

    static String ownPage(@Nullable String address) {
        return address != null && OWN_PAGE.matcher(address).matches() ? address : START;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.sendRedirect(of(request));
    }
}
