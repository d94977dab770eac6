package app.kith.gateway.routes;

import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The services behind the gateway.
 *
 * @param services the address of each by the name it has in public paths
 */
@Validated
@ConfigurationProperties("kith")
record Services(@NotEmpty Map<String, URI> services) {}
