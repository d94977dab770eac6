package app.kith.bench.matching.reasons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan in the form of {@code GET /gatherings/{id}/plan} of the matching service. */
final class PlanFile {

    private static final JsonMapper JSON = new JsonMapper();

    private PlanFile() {}

    static void write(ReasonedPlan plan, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer(plan)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReasonedPlan read(String json) {
        List<Meeting> meetings = new ArrayList<>();
        for (JsonNode match : JSON.readTree(json).path("matches")) {
            Map<String, String> names = new LinkedHashMap<>();
            for (String side : List.of("a", "b")) {
                JsonNode person = match.path(side);
                names.put(
                        person.path("personId").stringValue(),
                        person.path("name").stringValue());
            }
            List<String> two = List.copyOf(names.values());
            List<Reason> reasons = new ArrayList<>();
            for (JsonNode gives : match.path("gives")) {
                reasons.add(new Reason(
                        names.getOrDefault(gives.path("to").stringValue(), ""),
                        gives.path("ask").stringValue(),
                        names.getOrDefault(gives.path("from").stringValue(), ""),
                        gives.path("offer").stringValue()));
            }
            meetings.add(new Meeting(Couple.of(two.getFirst(), two.getLast()), reasons));
        }
        return new ReasonedPlan(meetings);
    }

    private static Map<String, Object> answer(ReasonedPlan plan) {
        return Map.of(
                "matches",
                plan.meetings().stream()
                        .map(meeting -> Map.of(
                                "a", person(meeting.couple().a()),
                                "b", person(meeting.couple().b()),
                                "gives",
                                        meeting.reasons().stream()
                                                .map(PlanFile::gives)
                                                .toList()))
                        .toList());
    }

    private static Map<String, String> person(String name) {
        return Map.of("personId", name, "name", name);
    }

    private static Map<String, String> gives(Reason reason) {
        return Map.of("from", reason.giver(), "to", reason.taker(), "ask", reason.ask(), "offer", reason.gift());
    }
}
