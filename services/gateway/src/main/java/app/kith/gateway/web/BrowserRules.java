package app.kith.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What a browser may do with what it gets from here: run our own files and nothing else, tell nobody where it was (a
 * guest's address holds their link), and use the camera only at the kiosk.
 */
public final class BrowserRules {

    private static final String NOTHING_ELSE = "default-src 'self'; connect-src 'self'; img-src 'self' data: blob:;"
            + " media-src 'self' blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'; ";

    public static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .addHeaderWriter(BrowserRules::write);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", NOTHING_ELSE + scriptsAndStyles(path));
        response.setHeader(
                "Permissions-Policy",
                "camera=(" + (path.startsWith("/kiosk/") ? "self" : "") + "), microphone=(), geolocation=()");
    }

    private static String scriptsAndStyles(String path) {
        // the kiosk reads QR codes with WebAssembly; the console's component library writes style elements
        if (path.startsWith("/kiosk/")) return "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
        if (path.startsWith("/console/")) return "script-src 'self'; style-src 'self' 'unsafe-inline'";
        return "script-src 'self'; style-src 'self'";
    }

    private BrowserRules() {}
}
