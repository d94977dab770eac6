package app.kith.limits;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;

/** Where the limits stand among the filters of the gateway and of every service. */
public final class LimitFilters {

    /** Before everybody else, who would look at what cannot be read. */
    public static FilterRegistrationBean<WellFormed> wellFormed() {
        return at(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1, new WellFormed());
    }

    /**
     * After those that ask who calls: what a stranger sends is not even read.
     *
     * @param inHand so many bytes of bodies are handled at once
     * @param sender tells the senders of requests apart
     */
    public static FilterRegistrationBean<BodyLimit> bodies(int inHand, Function<HttpServletRequest, String> sender) {
        return at(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1, new BodyLimit(inHand, sender));
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private LimitFilters() {}
}
