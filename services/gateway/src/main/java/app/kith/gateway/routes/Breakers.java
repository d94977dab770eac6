package app.kith.gateway.routes;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One breaker for each route of a service: a report that takes too long stops nobody at the door. */
final class Breakers implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    /** More than any service has; whoever makes addresses up shares one. */
    private static final int MOST_ROUTES = 100;

    private static final String OTHERS = "…";
    private static final int MOST_SEGMENTS = 6;

    private final String service;
    private final ConcurrentHashMap<String, Breaker> breakers = new ConcurrentHashMap<>();

    Breakers(String service) {
        this.service = service;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        return of(request.method().name() + " " + route(request.path())).filter(request, next);
    }

    private Breaker of(String route) {
        String known = breakers.containsKey(route) || breakers.size() < MOST_ROUTES ? route : OTHERS;
        return breakers.computeIfAbsent(known, name -> new Breaker(service + " " + name));
    }

    /** A path without the ids in it. */
    static String route(String path) {
        List<String> segments = Arrays.stream(path.split("/"))
                .map(segment -> isName(segment) ? segment : "*")
                .limit(MOST_SEGMENTS)
                .toList();
        return segments.stream().collect(Collectors.joining("/"));
    }

    private static boolean isName(String segment) {
        return segment.length() <= 24 && segment.chars().allMatch(sign -> sign == '-' || (sign >= 'a' && sign <= 'z'));
    }
}
