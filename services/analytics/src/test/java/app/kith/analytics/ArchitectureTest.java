package app.kith.analytics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.kith.analytics", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule definitions_know_nothing_of_facts_or_reports = classes()
            .that()
            .resideInAPackage("app.kith.analytics.definition")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.kith.analytics.definition",
                    "java..",
                    "org.jspecify..",
                    "org.springframework..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule the_store_knows_no_figure = classes()
            .that()
            .resideInAPackage("app.kith.analytics.store")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.kith.analytics.store",
                    "app.kith.contracts",
                    "app.kith.eventing",
                    "app.kith.defaults",
                    "java..",
                    "org.jspecify..",
                    "org.springframework..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule reports_and_exports_read_the_store_and_never_the_wire = classes()
            .that()
            .resideInAnyPackage("app.kith.analytics.report", "app.kith.analytics.export")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "app.kith.analytics.report",
                    "app.kith.analytics.export",
                    "app.kith.analytics.definition",
                    "app.kith.analytics.store",
                    "app.kith.defaults",
                    "java..",
                    "jakarta.servlet..",
                    "org.jspecify..",
                    "org.springframework.http..",
                    "org.springframework.jdbc..",
                    "org.springframework.stereotype..",
                    "org.springframework.transaction..",
                    "org.springframework.web..",
                    "io.swagger.v3.oas.annotations..",
                    "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("app.kith.analytics.(**)").should().beFreeOfCycles();
}
