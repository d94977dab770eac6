package app.kith.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.gateway.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

class AccessTokensTest {

    @Test
    void a_sign_in_service_that_does_not_answer_is_no_sign_out() {
        assertThat(tokens("server_error").of(signedIn())).isEqualTo(new AccessToken.Unavailable());
        assertThat(tokens("invalid_grant").of(signedIn())).isEqualTo(new AccessToken.SignedOut());
    }

    @Test
    void who_meets_it_is_told_that_the_sign_in_is_away() throws Exception {
        var response = new MockHttpServletResponse();
        Problem.SIGN_IN_UNAVAILABLE.write(new MockHttpServletRequest(), response);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).contains("\"code\":\"sign-in-unavailable\"");
    }

    private static AccessTokens tokens(String error) {
        return new AccessTokens(request -> {
            throw new OAuth2AuthorizationException(new OAuth2Error(error));
        });
    }

    private static MockHttpServletRequest signedIn() {
        var request = new MockHttpServletRequest();
        var ana = new DefaultOAuth2User(List.of(), Map.of("sub", "ana"), "sub");
        request.setUserPrincipal(new OAuth2AuthenticationToken(ana, List.of(), Keycloak.REGISTRATION));
        return request;
    }
}
