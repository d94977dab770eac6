package app.kith.gateway.signin;

/** What the gateway has to show a service in the name of the person at the browser. */
public sealed interface AccessToken {

    /**
     * A token to show.
     *
     * @param value good for about another minute at least
     */
    record Fresh(String value) implements AccessToken {}

    /** Nobody is signed in, or Keycloak has ended the sign-in. */
    record SignedOut() implements AccessToken {}

    /** Keycloak does not answer, and the token that was kept is too old. */
    record Unavailable() implements AccessToken {}
}
