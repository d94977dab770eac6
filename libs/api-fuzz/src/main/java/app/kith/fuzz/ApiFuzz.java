package app.kith.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends odd requests to every operation of an OpenAPI document; the same ones for the same seed. */
public final class ApiFuzz {

    /** A request, and the answer to it that should not have been. */
    public record Failure(RawRequest request, RawAnswer answer) {

        @Override
        public String toString() {
            return "%d %s <- %s".formatted(answer.status(), answer.contentType(), request);
        }
    }

    /** How many requests were sent, and which of them were not answered in order. */
    public record Outcome(int tried, List<Failure> failures) {}

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final List<Operation> operations;
    private final Bodies bodies;
    private final List<String> tokens;
    private final List<String> ids;
    private final String prefix;
    private final RandomGenerator random;

    /**
     * A fuzz of one document.
     *
     * @param openApi its text
     * @param prefix what stands before each path, empty at the service itself
     * @param tokens that are accepted
     * @param ids that exist, the first one of them that of an event
     */
    public ApiFuzz(String openApi, String prefix, List<String> tokens, List<String> ids, long seed) {
        this.random = new Random(seed);
        this.operations = Operation.of(openApi);
        this.ids = List.copyOf(ids);
        this.bodies = new Bodies(JsonMapper.shared().readTree(openApi), this.ids, random);
        this.tokens = List.copyOf(tokens);
        this.prefix = prefix;
    }

    /**
     * Sends so many requests for each operation.
     *
     * @throws IOException when nobody listens
     */
    public Outcome run(RawHttp http, int each) throws IOException {
        var failures = new ArrayList<Failure>();
        int tried = 0;
        for (Operation operation : operations) {
            for (int i = 0; i < each; i++) {
                RawRequest request = request(operation);
                RawAnswer answer = http.send(request);
                tried++;
                if (!answer.isInOrder() && !isPage(request, answer)) {
                    failures.add(new Failure(request, answer));
                }
            }
        }
        return new Outcome(tried, failures);
    }

    /** The gateway tells people, who ask for pages, in a page. */
    private static boolean isPage(RawRequest request, RawAnswer answer) {
        return request.headers().contains("Accept: text/html")
                && answer.status() >= 400
                && answer.status() < 500
                && answer.contentType().startsWith("text/html");
    }

    private RawRequest request(Operation operation) {
        RawRequest request = RawRequest.of(operation.method(), prefix + path(operation) + query(operation));
        String token = random.nextInt(12) == 0 ? null : OddValues.one(tokens, random);
        request = authorised(request, token);
        if (random.nextInt(4) == 0) {
            String header = OddValues.one(OddValues.HEADERS, random);
            int colon = header.indexOf(": ");
            request = request.with(header.substring(0, colon), header.substring(colon + 2));
        }
        return operation.method().equals("GET") ? request : withBody(request, operation);
    }

    private RawRequest authorised(RawRequest request, @Nullable String token) {
        if (token == null) {
            return random.nextBoolean() ? request : request.with("Authorization", "Bearer \u00ff\u00e4");
        }
        return request.with("Authorization", "Bearer " + token);
    }

    private String path(Operation operation) {
        int odd = random.nextInt(3) == 0 ? random.nextInt(4) : -1;
        var place = new int[] {0};
        return VARIABLE.matcher(operation.path()).replaceAll(variable -> {
            String value = place[0]++ == odd ? OddValues.one(OddValues.IN_ADDRESSES, random) : id(variable.group(1));
            return Matcher.quoteReplacement(value);
        });
    }

    private String id(String name) {
        if (name.equals("gatheringId")) {
            return ids.getFirst();
        }
        return random.nextInt(3) == 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : OddValues.one(ids, random);
    }

    private String query(Operation operation) {
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("query") && random.nextBoolean()) {
                query.add(parameter.name() + "=" + OddValues.one(OddValues.IN_ADDRESSES, random));
            }
        }
        if (random.nextInt(5) == 0) {
            query.add(OddValues.one(OddValues.IN_ADDRESSES, random) + "="
                    + OddValues.one(OddValues.IN_ADDRESSES, random));
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private RawRequest withBody(RawRequest request, Operation operation) {
        if (operation.body().isEmpty()) {
            return random.nextInt(3) == 0 ? request.with(contentType(), wholeBody()) : request;
        }
        var body = operation.body().get();
        if (random.nextInt(4) == 0) {
            return request.with(contentType(), wholeBody());
        }
        String type = random.nextInt(6) == 0 ? contentType() : body.contentType();
        double oddness = random.nextInt(3) == 0 ? 0 : 0.12;
        return request.with(type, bodies.of(body.schema(), oddness).getBytes(StandardCharsets.UTF_8));
    }

    private String contentType() {
        return OddValues.one(OddValues.CONTENT_TYPES, random);
    }

    private byte[] wholeBody() {
        return OddValues.one(OddValues.WHOLE_BODIES, random).getBytes(StandardCharsets.ISO_8859_1);
    }
}
