package io.clausewise.roster;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of the house as far as roster sees them: engine ← roster. */
@AnalyzeClasses(packages = "io.clausewise", importOptions = ImportOption.DoNotIncludeTests.class)
class RosterHouseTest {

    @ArchTest
    static final ArchRule engineDoesNotKnowRoster = noClasses()
            .that()
            .resideOutsideOfPackage("io.clausewise.roster..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.clausewise.roster..", "org.apache.poi..");

    @ArchTest
    static final ArchRule rosterKnowsNobodyBesideOrAboveIt = noClasses()
            .that()
            .resideInAPackage("io.clausewise.roster..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.clausewise.workbench..", "io.clausewise.app..", "org.springframework..");

    @ArchTest
    static final ArchRule cellsAreReadWithoutExcel = noClasses()
            .that()
            .resideInAPackage("io.clausewise.roster.cells..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule packagesOfRosterFormNoCircle =
            slices().matching("io.clausewise.roster.(*)..").should().beFreeOfCycles();
}
