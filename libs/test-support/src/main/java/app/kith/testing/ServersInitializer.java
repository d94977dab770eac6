package app.kith.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a service under test to the real servers, by the variables that a deployment would set. */
final class ServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var servers = Servers.running();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real servers",
                        Map.of(
                                "KITH_POSTGRES", servers.postgres(),
                                "KITH_KAFKA", servers.kafka(),
                                // services of other tests leave their slots behind
                                "KITH_MOST_UNREAD", "100GB",
                                "KITH_ISSUER", TestTokens.ISSUER,
                                "KITH_JWKS_URI", TestTokens.jwksUri(),
                                "KITH_KEYS", TestTokens.keys().toString(),
                                "KITH_SIGNING_KEYS",
                                        TestTokens.signingKeyFolder().toString(),
                                "KITH_PUBLIC_URL", "http://kith.localhost")));
    }
}
