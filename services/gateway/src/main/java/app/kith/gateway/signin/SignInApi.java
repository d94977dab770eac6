package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door to Keycloak: {@code /sign-in?return=/console/…}. */
@RestController
class SignInApi {

    private final ReturnAddress returnAddress;

    SignInApi(ReturnAddress returnAddress) {
        this.returnAddress = returnAddress;
    }

    @GetMapping("/sign-in")
    ResponseEntity<Void> signIn(
            HttpServletRequest request, @RequestParam(name = "return", required = false) @Nullable String address) {
        returnAddress.remember(request, address);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/oauth2/authorization/" + Keycloak.REGISTRATION))
                .build();
    }
}
