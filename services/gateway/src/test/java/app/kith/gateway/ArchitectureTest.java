package app.kith.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the gateway may stand on: no service, no fact, none of their types. */
@AnalyzeClasses(packages = "app.kith.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_gateway_stands_on_these_alone = classes()
            .that()
            .resideInAPackage("app.kith.gateway..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.kith.gateway..",
                    "app.kith.limits..",
                    "java..",
                    "jakarta.servlet..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson.annotation..",
                    "com.nimbusds.jwt..",
                    "io.github.resilience4j..",
                    "org.apache.catalina..",
                    "org.apache.juli.logging..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.springframework..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("app.kith.gateway.(**)").should().beFreeOfCycles();
}
