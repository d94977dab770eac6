package app.kith.eventing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import app.kith.contracts.Fact;
import app.kith.contracts.FactFamily;
import app.kith.contracts.TopicName;
import app.kith.contracts.WireType;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "app.kith.eventing", importOptions = ImportOption.DoNotIncludeTests.class)
class EventingDependenciesTest {

    @ArchTest
    static final ArchRule of_all_that_is_kith_eventing_knows_only_that_facts_have_a_type_and_a_topic = classes()
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("app.kith.."))
                    .or(JavaClass.Predicates.resideInAPackage("app.kith.eventing.."))
                    .or(belongToAnyOf(Fact.class, WireType.class, TopicName.class, FactFamily.class)));
}
