package app.kith.gateway.routes;

import app.kith.gateway.problem.Problem;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Stops asking a service that does not answer, and says so at once. What counts is whether an answer begins: a live
 * stream may last for hours, and a refusal is an answer.
 */
final class Breaker implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger log = LoggerFactory.getLogger(Breaker.class);
    private static final Duration OPEN = Duration.ofSeconds(2);

    private final CircuitBreaker breaker;

    Breaker(String service) {
        breaker = CircuitBreaker.of(
                service,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(OPEN)
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .maxWaitDurationInHalfOpenState(OPEN)
                        .automaticTransitionFromOpenToHalfOpenEnabled(false)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> log.info("{}: {}", service, change.getStateTransition()));
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (!breaker.tryAcquirePermission()) return unavailable();
        var askedAt = System.nanoTime();
        try {
            var answer = next.handle(request);
            breaker.onSuccess(System.nanoTime() - askedAt, TimeUnit.NANOSECONDS);
            return answer;
        } catch (IOException | ResourceAccessException silence) {
            breaker.onError(System.nanoTime() - askedAt, TimeUnit.NANOSECONDS, silence);
            log.debug("{} does not answer: {}", breaker.getName(), silence.toString());
            return unavailable();
        } catch (Exception | Error other) {
            breaker.releasePermission();
            throw other;
        }
    }

    private static ServerResponse unavailable() {
        return Problem.serviceUnavailable(OPEN.toSeconds()).response();
    }
}
