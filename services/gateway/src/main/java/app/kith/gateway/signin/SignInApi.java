package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The door to Keycloak: {@code /sign-in?return=/console/…}. */
@RestController
class SignInApi {

    private final URI publicUrl;

    SignInApi(SignInProperties properties) {
        this.publicUrl = properties.publicUrl();
    }

    @GetMapping("/sign-in")
    ResponseEntity<Void> signIn(
            HttpServletRequest request,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String address,
            @RequestParam(name = SecondAttempt.PARAMETER, required = false) @Nullable String again) {
        var query = "?" + ReturnAddress.PARAMETER + "="
                + UriUtils.encode(ReturnAddress.ownPage(address), StandardCharsets.UTF_8)
                + (again == null ? "" : "&" + SecondAttempt.PARAMETER + "=1");
        // Keycloak leads back to localhost, where a cookie of 127.0.0.1 is not sent
        if ("localhost".equals(publicUrl.getHost()) && !"localhost".equals(request.getServerName())) {
            return redirect(publicUrl.resolve("/sign-in" + query));
        }
        return redirect(URI.create("/oauth2/authorization/" + Keycloak.REGISTRATION + query));
    }

    private static ResponseEntity<Void> redirect(URI to) {
        return ResponseEntity.status(HttpStatus.FOUND).location(to).build();
    }
}
