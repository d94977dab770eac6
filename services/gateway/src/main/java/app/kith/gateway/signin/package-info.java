/** Signing in and out with Keycloak; the tokens stay here, the browser holds a cookie. */
@NullMarked
package app.kith.gateway.signin;

import org.jspecify.annotations.NullMarked;
