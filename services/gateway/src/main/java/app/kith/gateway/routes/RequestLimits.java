package app.kith.gateway.routes;

import app.kith.limits.BodyLimit;
import app.kith.limits.ClientAddress;
import app.kith.limits.WellFormed;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bodies are here whole before a service is asked, so that nobody's slow line counts as a service's silence. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    /** In bytes, of all requests that are passed on at a moment. */
    private static final int IN_HAND = 16 * 1024 * 1024;

    /** Before everybody else, who would look at what cannot be read. */
    @Bean
    FilterRegistrationBean<WellFormed> wellFormed() {
        var registration = new FilterRegistrationBean<>(new WellFormed());
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    /** After those that ask who calls: what a stranger sends is not even read. */
    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        var registration = new FilterRegistrationBean<>(
                new BodyLimit(IN_HAND, request -> ClientAddress.network(request.getRemoteAddr())));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
