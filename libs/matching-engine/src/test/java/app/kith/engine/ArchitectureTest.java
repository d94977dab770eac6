package app.kith.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each package of the engine may stand on: everything not named here is out of bounds. */
@AnalyzeClasses(packages = "app.kith.engine", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "app.kith.engine";
    private static final String STEMMERS = "org.tartarus.snowball..";

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("", Set.of(".crowd", ".evening", ".live", ".plan", ".progress", ".timetable")),
            Map.entry(".check", Set.of(".plan", ".room", ".timetable")),
            Map.entry(".crowd", Set.of(".plan", ".preference", ".score", ".text")),
            Map.entry(".evening", Set.of(".crowd", ".plan", ".room", ".room.search")),
            Map.entry(".judge", Set.of(".language", ".learning", ".reading", ".text", ".topic")),
            Map.entry(".language", Set.of()),
            Map.entry(".learning", Set.of()),
            Map.entry(".live", Set.of(".plan", ".progress", ".timetable")),
            Map.entry(".plan", Set.of(".progress")),
            Map.entry(".preference", Set.of(".text")),
            Map.entry(".progress", Set.of()),
            Map.entry(".reading", Set.of(".language", ".text", ".topic")),
            Map.entry(".room", Set.of(".plan")),
            Map.entry(".room.design", Set.of()),
            Map.entry(".room.search", Set.of(".plan", ".room", ".room.design")),
            Map.entry(".score", Set.of(".plan", ".preference", ".text")),
            Map.entry(".text", Set.of(".language")),
            Map.entry(".timetable", Set.of(".progress")),
            Map.entry(".topic", Set.of(".language", ".learning", ".text")));

    @ArchTest
    static void each_package_stands_on_those_it_names(JavaClasses engine) {
        ALLOWED.forEach((name, others) -> standsOn(name, others).check(engine));
    }

    @ArchTest
    static void every_package_has_an_allow_list(JavaClasses engine) {
        Set<String> packages = engine.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        Set<String> listed = ALLOWED.keySet().stream().map(ENGINE::concat).collect(Collectors.toSet());
        assertThat(packages).isEqualTo(listed);
    }

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching(ENGINE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static void no_package_holds_more_than_twenty_files(JavaClasses engine) {
        Map<String, Long> files = engine.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(20));
    }

    private static ArchRule standsOn(String name, Set<String> others) {
        Stream<String> outside = name.equals(".language")
                ? Stream.of("java..", "org.jspecify..", STEMMERS)
                : Stream.of("java..", "org.jspecify..");
        return classes()
                .that()
                .resideInAPackage(ENGINE + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.of(
                                outside,
                                Stream.of(ENGINE + name),
                                others.stream().map(ENGINE::concat))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }
}
