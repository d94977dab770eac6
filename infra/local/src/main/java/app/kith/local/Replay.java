package app.kith.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code ./kith replay}: asks the services of a platform on this machine to take their dead letters again. */
public final class Replay {

    private Replay() {}

    public static void main(String[] arguments) throws InterruptedException {
        var announcer = Announcer.onTerminal();
        try {
            Map<String, Integer> all = services(PlatformOptions.parse(optionsIn(arguments)));
            for (String service : chosen(arguments, all)) {
                announcer.say("%s: %s".formatted(service, replay(service, all.getOrDefault(service, 0))));
            }
        } catch (CannotStart e) {
            announcer.say(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private static Map<String, Integer> services(PlatformOptions options) {
        var ports = new PlatformPorts(options.portOffset());
        var services = new LinkedHashMap<String, Integer>();
        for (String service : List.of("attendee", "matching", "messaging", "analytics")) {
            services.put(service, ports.of(service));
        }
        return services;
    }

    private static String[] optionsIn(String[] arguments) {
        int first = 0;
        while (first < arguments.length && !arguments[first].startsWith("--")) {
            first++;
        }
        return List.of(arguments).subList(first, arguments.length).toArray(String[]::new);
    }

    private static List<String> chosen(String[] arguments, Map<String, Integer> services) {
        var chosen = new ArrayList<String>();
        for (String argument : arguments) {
            if (argument.startsWith("--")) {
                break;
            }
            if (!services.containsKey(argument)) {
                throw new CannotStart("There is no service %s: name one of %s."
                        .formatted(argument, String.join(", ", services.keySet())));
            }
            chosen.add(argument);
        }
        return chosen.isEmpty() ? List.copyOf(services.keySet()) : chosen;
    }

    private static String replay(String service, int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d/actuator/deadletters".formatted(PlatformPorts.management(port))))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new CannotStart("The %s service refused to replay (%d): %s"
                        .formatted(service, answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new CannotStart(
                    "The %s service does not answer on port %d: start the platform with ./kith up, or name its --port-offset."
                            .formatted(service, port),
                    e);
        }
    }
}
