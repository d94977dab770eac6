package app.kith.attendee.device;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns kiosks away whose pairing was revoked, whatever their token says. */
@Component
public class RevokedDevices implements HandlerInterceptor, WebMvcConfigurer {

    private final Devices devices;

    RevokedDevices(Devices devices) {
        this.devices = devices;
    }

    /** A check-in asks for itself, within the one query that it makes anyway. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/gatherings/*/check-ins/*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Caller caller
                && caller.deviceId() != null
                && !devices.isPaired(caller.ownGathering(), caller.deviceId())) {
            throw refusal();
        }
        return true;
    }

    /** The answer to a kiosk that is not paired any more. */
    public static ErrorResponseException refusal() {
        return Problems.refuse(
                HttpStatus.UNAUTHORIZED,
                "device-revoked",
                "This kiosk is not paired any more. What it scanned is kept on it; pair it again to send it.");
    }
}
