package app.kith.gateway.routes;

import java.time.Clock;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tells a room from a machine by what it does. A room behind one Wi-Fi sends many forms that are taken; a machine sends
 * forms that are refused, or one form faster than a room can. Who repeats an e-mail address is stopped by the service.
 */
final class FormLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    /** As fast as the people of a hall who scan the same poster. */
    static final int FORMS_PER_MINUTE = 240;

    static final int REFUSALS_PER_MINUTE = AttemptLimit.ATTEMPTS;

    private final AttemptLimit forms;
    private final AttemptLimit refusals;

    FormLimit(Clock clock) {
        forms = new AttemptLimit(clock, FORMS_PER_MINUTE);
        refusals = new AttemptLimit(clock, REFUSALS_PER_MINUTE);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var address = request.servletRequest().getRemoteAddr();
        if (!refusals.isOpen(address)) return refusals.refusal();
        if (!forms.allows(address + " " + request.pathVariable("gatheringId"))) return forms.refusal();
        var answer = next.handle(request);
        // the service's own "too many" is about an e-mail address or an event, and its sender may be one of a room
        if (answer.statusCode().is4xxClientError() && answer.statusCode().value() != 429) refusals.allows(address);
        return answer;
    }
}
