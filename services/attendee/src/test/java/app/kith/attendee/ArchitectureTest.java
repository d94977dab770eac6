package app.kith.attendee;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What this service may stand on. */
@AnalyzeClasses(packagesOf = AttendeeService.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String US = "app.kith.attendee";

    @ArchTest
    static final ArchRule the_service_stands_on_these_alone = classes()
            .that()
            .resideInAPackage(US + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    US + "..",
                    "app.kith.contracts..",
                    "app.kith.eventing..",
                    "app.kith.defaults..",
                    "app.kith.limits..",
                    "app.kith.engine.language..",
                    "app.kith.engine.reading..",
                    "app.kith.engine.text..",
                    "app.kith.engine.topic..",
                    "app.kith.embedding..",
                    "java..",
                    "org.jspecify..",
                    "org.springframework..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "javax.crypto..",
                    "jakarta.servlet..",
                    "jakarta.validation..",
                    "io.swagger.v3.oas.annotations..",
                    "org.springdoc.core.annotations..",
                    "de.siegmar.fastcsv..",
                    "org.dhatim.fastexcel.reader..",
                    "org.apache.commons.compress..",
                    "org.apache.commons.text.similarity..",
                    "com.ibm.icu.text..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule the_rules_of_the_door_know_no_framework = classes()
            .that()
            .haveSimpleName("AdmissionRule")
            .or()
            .haveSimpleName("RowJudge")
            .or()
            .haveSimpleName("GuestFileReader")
            .or()
            .haveSimpleName("Mapping")
            .or()
            .haveSimpleName("Ticket")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(US + "..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule a_gathering_knows_nothing_of_the_features_built_on_it = classes()
            .that()
            .resideInAPackage(US + ".gathering..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    US + ".person..",
                    US + ".place..",
                    US + ".waiting..",
                    US + ".form..",
                    US + ".consent..",
                    US + ".overbooking..",
                    US + ".importing..",
                    US + ".merging..",
                    US + ".wishes..",
                    US + ".door..",
                    US + ".screens..",
                    US + ".publishing..");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching(US + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_depends_on_the_top_floor = classes()
            .that()
            .resideInAnyPackage(US + ".screens", US + ".publishing")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(US + ".screens", US + ".publishing");

    @ArchTest
    static final ArchRule no_constructor_takes_more_than_seven_parts = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .and()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .should(new ArchCondition<>("take at most seven parts") {
                @Override
                public void check(JavaConstructor constructor, ConditionEvents events) {
                    int parts = constructor.getRawParameterTypes().size();
                    events.add(new SimpleConditionEvent(
                            constructor, parts <= 7, constructor.getFullName() + " takes " + parts));
                }
            });
}
