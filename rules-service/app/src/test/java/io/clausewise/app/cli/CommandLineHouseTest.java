package io.clausewise.app.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.clausewise.app", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandLineHouseTest {
    @ArchTest
    static final ArchRule commandsStartNoSpring = noClasses()
            .that()
            .resideInAPackage("io.clausewise.app.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");
}
