package app.kith.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** What each feature may know: everything not named here is out of bounds. */
@AnalyzeClasses(packages = "app.kith.matching", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLATFORM = {
        "java..",
        "org.jspecify..",
        "org.springframework..",
        "app.kith.contracts",
        "app.kith.defaults",
        "app.kith.people",
        "app.kith.eventing"
    };
    private static final String[] HTTP = {"jakarta.validation..", "io.swagger.v3.oas.annotations.."};

    @ArchTest
    static final ArchRule wording_stands_alone = classes()
            .that()
            .resideInAPackage("app.kith.matching.wording")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "app.kith.matching.wording");

    @ArchTest
    static final ArchRule gatherings_know_the_topics =
            feature("gathering", "wording", "org.apache.kafka.clients.consumer");

    @ArchTest
    static final ArchRule planning_knows_gatherings_and_the_engine = feature(
            "planning",
            "gathering",
            "reading",
            "wording",
            "app.kith.engine",
            "app.kith.engine.crowd",
            "app.kith.engine.progress",
            "app.kith.engine.text");

    @ArchTest
    static final ArchRule reading_knows_the_scores_and_the_language_model = feature(
            "reading",
            "gathering",
            "app.kith.engine.crowd",
            "app.kith.engine.judge",
            "app.kith.engine.language",
            "app.kith.engine.reading",
            "app.kith.engine.text",
            "app.kith.engine.topic",
            "app.kith.embedding",
            "tools.jackson..",
            "org.apache.kafka.clients.consumer",
            "org.slf4j",
            "com.fasterxml.jackson.annotation");

    @ArchTest
    static final ArchRule the_room_knows_plans = feature(
            "room",
            "gathering",
            "planning",
            "reading",
            "wording",
            "app.kith.engine",
            "app.kith.engine.crowd",
            "app.kith.engine.evening",
            "app.kith.engine.progress");

    @ArchTest
    static final ArchRule guests_know_the_room =
            feature("guest", "gathering", "planning", "reading", "room", "wording");

    @ArchTest
    static final ArchRule features_form_no_circle =
            slices().matching("app.kith.matching.(*)..").should().beFreeOfCycles();

    /** @param allowed packages, or names of other features */
    private static ArchRule feature(String name, String... allowed) {
        String[] packages = Stream.of(Stream.of(PLATFORM), Stream.of(HTTP), Stream.of(allowed), Stream.of(name))
                .flatMap(each -> each)
                .map(each -> each.contains(".") ? each : "app.kith.matching." + each)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("app.kith.matching." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packages);
    }

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("app.kith.matching.(**)").should().beFreeOfCycles();
}
