package app.kith.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Participant;
import app.kith.engine.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SOURCE = Path.of("src/test/java/app/kith/engine/ReadmeTest.java");

    private final UUID ana = People.id(1);
    private final UUID ben = People.id(2);

    @Test
    void the_example_is_what_compiles_and_runs_here() throws IOException {
        example();

        String readme = Files.readString(README);
        String block = readme.substring(readme.indexOf("```java") + "```java".length());
        assertThat(withoutSpaces(Files.readString(SOURCE)))
                .contains(withoutSpaces(block.substring(0, block.indexOf("```"))));
    }

    private void example() {
        Crowd crowd = new Crowd(
                List.of(
                        new Participant(ana, "Acme", List.of("hiring nurses"), List.of("beekeeping")),
                        new Participant(ben, "Beta", List.of("honey, bees"), List.of("hired forty nurses"))),
                Set.of(),
                Set.of());
        var mustMeet = new Wish.MustMeet(new Pair(ana, ben));
        switch (Matchmaker.plan(crowd, PlanSettings.of(3, 1), List.of(mustMeet), Progress.UNWATCHED)) {
            case PlanOutcome.Planned(Plan plan) -> plan.suggestions().forEach(System.out::println);
            case PlanOutcome.Cancelled(Plan soFar) -> System.out.println("so far " + soFar.suggestions());
            case PlanOutcome.Contradictory(List<Wish> conflict) -> System.out.println("cannot all hold: " + conflict);
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
