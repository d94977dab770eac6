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

    private final ReturnAddress returnAddress;
    private final URI publicUrl;

    SignInApi(ReturnAddress returnAddress, SignInProperties properties) {
        this.returnAddress = returnAddress;
        this.publicUrl = properties.publicUrl();
    }

    @GetMapping("/sign-in")
    ResponseEntity<Void> signIn(
            HttpServletRequest request, @RequestParam(name = "return", required = false) @Nullable String address) {
        // Keycloak leads back to localhost, where a cookie of 127.0.0.1 is not sent
        if ("localhost".equals(publicUrl.getHost()) && !"localhost".equals(request.getServerName())) {
            return redirect(publicUrl.resolve(
                    "/sign-in?return=" + UriUtils.encode(ReturnAddress.ownPage(address), StandardCharsets.UTF_8)));
        }
        returnAddress.remember(request, address);
        return redirect(URI.create("/oauth2/authorization/" + Keycloak.REGISTRATION));
    }

    private static ResponseEntity<Void> redirect(URI to) {
        return ResponseEntity.status(HttpStatus.FOUND).location(to).build();
    }
}
