package app.kith.gateway.routes;

import app.kith.limits.BodyLimit;
import app.kith.limits.ClientAddress;
import app.kith.limits.LimitFilters;
import app.kith.limits.WellFormed;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bodies are here whole before a service is asked, so that nobody's slow line counts as a service's silence. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    /** In bytes, of all requests that are passed on at a moment. */
    private static final int IN_HAND = 16 * 1024 * 1024;

    @Bean
    FilterRegistrationBean<WellFormed> wellFormed() {
        return LimitFilters.wellFormed();
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        return LimitFilters.bodies(IN_HAND, request -> ClientAddress.network(request.getRemoteAddr()));
    }
}
