package app.kith.messaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What each feature may know: everything not named here is out of bounds. */
@AnalyzeClasses(packages = "app.kith.messaging", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLATFORM = {
        "java..",
        "org.jspecify..",
        "org.springframework..",
        "app.kith.contracts",
        "app.kith.defaults",
        "app.kith.people"
    };

    @ArchTest
    static final ArchRule gatherings_stand_alone = feature("gathering");

    @ArchTest
    static final ArchRule people_stand_alone = feature("person");

    @ArchTest
    static final ArchRule mails_know_gatherings_and_people = feature(
            "mail",
            "app.kith.messaging.gathering",
            "app.kith.messaging.person",
            "app.kith.eventing",
            "jakarta.mail..",
            "net.fortuna.ical4j.model..",
            "jakarta.validation..",
            "org.eclipse.angus.mail..",
            "com.google.zxing..",
            "com.samskivert.mustache",
            "javax.imageio",
            "org.slf4j");

    @ArchTest
    static final ArchRule follow_ups_know_gatherings_and_people = feature(
            "followup",
            "app.kith.messaging.gathering",
            "app.kith.messaging.person",
            "app.kith.eventing",
            "jakarta.validation..");

    @ArchTest
    static final ArchRule listeners_hand_facts_to_the_features = classes()
            .that()
            .resideInAPackage("app.kith.messaging")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with("app.kith.messaging..", "app.kith.eventing", "org.apache.kafka.clients.consumer"));

    private static ArchRule feature(String name, String... allowed) {
        return classes()
                .that()
                .resideInAPackage("app.kith.messaging." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(with(allowed, "app.kith.messaging." + name));
    }

    private static String[] with(String... allowed) {
        return with(allowed, "java..");
    }

    private static String[] with(String[] allowed, String own) {
        return java.util.stream.Stream.of(PLATFORM, allowed, new String[] {own})
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("app.kith.messaging.(**)").should().beFreeOfCycles();
}
