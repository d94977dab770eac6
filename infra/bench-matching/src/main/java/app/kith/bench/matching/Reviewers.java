package app.kith.bench.matching;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Researchers, papers of theirs, and papers that they judged.
 *
 * @param texts title and abstract of every paper
 * @param papers for each researcher the numbers of own papers' texts
 * @param judgements for each researcher the papers judged
 */
record Reviewers(List<String> texts, Map<String, int[]> papers, Map<String, List<Judged>> judgements) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_JUDGED = 10;

    /**
     * A paper that a researcher judged.
     *
     * @param expertise from 1 to 5, as the researcher said
     */
    record Judged(int text, double expertise) {}

    static Reviewers read(Path folder, int sample) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Path set = folder.resolve("evaluation_datasets/d_20_" + sample);
        Map<String, Integer> submissions = new HashMap<>();
        JSON.readTree(set.resolve("submissions.json"))
                .forEachEntry((id, paper) -> submissions.put(id, number(numbers, paper)));
        Map<String, int[]> papers = new TreeMap<>();
        Map<String, List<Judged>> judgements = new TreeMap<>();
        expertise(folder).forEach((reviewer, judged) -> {
            papers.put(
                    reviewer,
                    lines(set.resolve("archives/~%s.jsonl".formatted(reviewer))).stream()
                            .filter(line -> !line.isBlank())
                            .mapToInt(line -> number(numbers, JSON.readTree(line)))
                            .toArray());
            List<Judged> found = new ArrayList<>();
            judged.forEach((paper, expertise) -> {
                Integer text = submissions.get(paper);
                if (text != null) {
                    found.add(new Judged(text, expertise));
                }
            });
            judgements.put(reviewer, found);
        });
        return new Reviewers(List.copyOf(numbers.keySet()), papers, judgements);
    }

    int[] papers(String reviewer) {
        return papers.getOrDefault(reviewer, new int[0]);
    }

    List<Judged> judged(String reviewer) {
        return judgements.getOrDefault(reviewer, List.of());
    }

    /** For each researcher the papers judged, with the expertise. */
    static Map<String, Map<String, Double>> expertise(Path folder) {
        Map<String, Map<String, Double>> expertise = new TreeMap<>();
        try (var rows =
                CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(folder.resolve("data/evaluations.csv"))) {
            for (NamedCsvRecord row : rows) {
                Map<String, Double> judged = new LinkedHashMap<>();
                for (int paper = 1; paper <= MOST_JUDGED; paper++) {
                    String value = row.getField("Expertise" + paper);
                    if (!value.isEmpty()) {
                        judged.put(row.getField("Paper" + paper), Double.parseDouble(value));
                    }
                }
                expertise.put(row.getField("ParticipantID"), judged);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expertise;
    }

    private static int number(Map<String, Integer> numbers, JsonNode paper) {
        JsonNode content = paper.path("content");
        String text = content.path("title").asString("") + ". "
                + content.path("abstract").asString("");
        return numbers.computeIfAbsent(text, ignored -> numbers.size());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
