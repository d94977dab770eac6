package app.kith.defaults;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Hands controllers the caller, and keeps kiosks and guests within their own gathering. */
final class CallerArgument implements HandlerMethodArgumentResolver, HandlerInterceptor {

    private final ObjectProvider<GuestIdentity> identity;

    CallerArgument(ObjectProvider<GuestIdentity> identity) {
        this.identity = identity;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var caller = caller();
        if (caller == null) {
            throw new IllegalStateException("a public endpoint asks for the caller");
        }
        var guests = caller.registrationId() == null ? null : identity.getIfAvailable();
        return guests == null ? caller : guests.asOfNow(caller);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var caller = caller();
        if (caller != null
                && caller.gatheringId() != null
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                && path.get("gatheringId") instanceof String asked
                && !asked.equalsIgnoreCase(caller.gatheringId().toString())) {
            throw Problems.notFound("event");
        }
        return true;
    }

    private static @Nullable Caller caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token
                ? token.caller()
                : null;
    }
}
