package app.kith.bench.matching.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.kith.bench.matching.SharedData;
import app.kith.engine.judge.Judge;
import app.kith.engine.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The scorer of our own beside the one that comes with crowd A, which was written by others. */
class ScorePyTest {

    private static final String ABSENT =
            "LEFT OUT: our scorer is not compared with another, for want of ../shared/data/crowds/score.py or python3";

    private static final Map<ReasonFigure, String> COMMON = Map.of(
            ReasonFigure.RIGHT, "gifts right, grade >= 1",
            ReasonFigure.RIGHT_TWO, "gifts right, grade 2",
            ReasonFigure.TOLD, "people told a right reason (grade 2) why a partner helps them",
            ReasonFigure.HELPED, "people with a partner who can help them (grade 2)",
            ReasonFigure.HELPED_OF_BEST, "people with a partner who can help them (grade 2), of best achievable",
            ReasonFigure.TRAPS, "traps stated as reasons",
            ReasonFigure.ROLE_ONLY, "true grade-2 gifts put together: role or company only",
            ReasonFigure.ACROSS_LANGUAGES, "true grade-2 gifts put together: cross-language",
            ReasonFigure.WITHOUT_REASON, "pairs without any reason");

    /** "14/60 = 23 %", "0/0", or "40 of 46 to 47" where two bounds of the best differ. */
    private static final Pattern SHARE = Pattern.compile("^(\\d+)(?:/| of \\d+ to )(\\d+)");

    private static final Optional<Path> SCORER = SharedData.find("crowds/score.py");
    private static final Judge JUDGE = new Judge(Topics.known(), null);
    private static final int MEETINGS = 3;

    @TempDir
    private Path folder;

    /** A crowd, and where its files are. */
    record Source(String name, Path folder) {

        @Override
        public String toString() {
            return name;
        }

        LabelledCrowd crowd() {
            return CrowdFiles.in(folder, name);
        }

        String file(String file) {
            return folder.resolve(file).toString();
        }
    }

    static Stream<Source> crowds() {
        return Stream.concat(
                SCORER.stream().map(scorer -> new Source("A", scorer.resolveSibling(""))),
                CrowdFiles.own().stream().map(name -> new Source(name, resource("/crowds/" + name))));
    }

    @BeforeAll
    static void both_are_there() {
        assumeTrue(SCORER.isPresent() && hasPython(), ABSENT);
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void both_scorers_tell_the_same_of_every_kind_of_plan(Source source) {
        LabelledCrowd crowd = source.crowd();
        Map<String, ReasonedPlan> plans = Map.of(
                "engine", EnginePlan.of(crowd, JUDGE, Map.of(), MEETINGS, 1),
                "tfidf", TfIdfPlan.of(crowd, MEETINGS, 1),
                "random", RandomPlan.of(crowd, MEETINGS, 1),
                "best", BestPlan.of(crowd, MEETINGS, 1));
        plans.forEach((kind, plan) -> {
            Path file = folder.resolve(kind + ".json");
            PlanFile.write(plan, file);
            JsonNode theirs = JsonMapper.shared()
                    .readTree(python(
                            "score",
                            source.file("people.csv"),
                            source.file("labels.csv"),
                            file.toString(),
                            "--k",
                            "3",
                            "--json"));
            Map<ReasonFigure, Share> ours = ReasonScore.ofAll(crowd, MEETINGS).of(plan);
            COMMON.forEach((figure, name) -> assertThat(ours.get(figure))
                    .as("%s of plan %s", name, kind)
                    .isEqualTo(share(theirs.path(name).stringValue())));
        });
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void both_state_the_same_reasons_by_tf_idf(Source source) {
        String theirs = python("make", "tfidf", source.file("people.csv"), source.file("labels.csv"), "--k", "3");
        assertThat(new HashSet<>(TfIdfPlan.of(source.crowd(), MEETINGS, 1).reasons()))
                .isEqualTo(new HashSet<>(PlanFile.read(theirs).reasons()));
    }

    private static Share share(String text) {
        Matcher found = SHARE.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return new Share(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String python(String... words) {
        List<String> command =
                new ArrayList<>(List.of("python3", SCORER.orElseThrow().toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path resource(String name) {
        try {
            URI found = ScorePyTest.class.getResource(name + "/people.csv").toURI();
            return Path.of(found).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
