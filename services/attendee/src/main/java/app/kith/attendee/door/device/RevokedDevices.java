package app.kith.attendee.door.device;

import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

    private static final int AFTER_THE_GATHERING_IS_KNOWN_TO_BE_THEIRS = 1;

    private final Devices devices;

    RevokedDevices(Devices devices) {
        this.devices = devices;
    }

    /** A check-in asks for itself, within the one query that it makes anyway. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .order(AFTER_THE_GATHERING_IS_KNOWN_TO_BE_THEIRS)
                .excludePathPatterns("/gatherings/*/check-ins/*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Caller caller
                && caller.deviceId() != null) {
            mustBePaired(caller.ownGathering(), caller.deviceId());
        }
        return true;
    }

    private void mustBePaired(UUID gatheringId, UUID deviceId) {
        var pairing = devices.find(gatheringId, deviceId).orElseThrow(() -> Problems.notFound("event"));
        if (pairing.revokedAt() != null) {
            throw refusal();
        }
    }

    /** The answer to a kiosk that is not paired any more. */
    public static ErrorResponseException refusal() {
        return Problems.refuse(
                HttpStatus.UNAUTHORIZED,
                "device-revoked",
                "This kiosk is not paired any more. What it scanned is kept on it; pair it again to send it.");
    }
}
