package io.clausewise.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;

/** The arrows of the house: engine ← {roster, workbench} ← app, and what may live where. */
@AnalyzeClasses(
        packages = "io.clausewise",
        importOptions = {ImportOption.DoNotIncludeTests.class, HouseTest.NoTestJars.class})
class HouseTest {
    /** What other modules lend to tests. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] ENGINE = {
        "io.clausewise.message..",
        "io.clausewise.facts..",
        "io.clausewise.source..",
        "io.clausewise.profile..",
        "io.clausewise.vocabulary..",
        "io.clausewise.language..",
        "io.clausewise.notice..",
        "io.clausewise.derive..",
        "io.clausewise.logic..",
        "io.clausewise.compile..",
        "io.clausewise.evaluate..",
        "io.clausewise.verdict..",
        "io.clausewise.quota..",
        "io.clausewise.ranking..",
        "io.clausewise.wording.."
    };

    @ArchTest
    static final ArchRule engineKnowsNobodyAboveIt = noClasses()
            .that()
            .resideInAnyPackage(ENGINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.clausewise.roster..", "io.clausewise.workbench..", "io.clausewise.app..");

    @ArchTest
    static final ArchRule workbenchDoesNotKnowApp = noClasses()
            .that()
            .resideInAPackage("io.clausewise.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.clausewise.app..");

    @ArchTest
    static final ArchRule workbenchDoesNotKnowRoster = noClasses()
            .that()
            .resideInAPackage("io.clausewise.workbench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.clausewise.roster..");

    @ArchTest
    static final ArchRule packagesOfEngineFormNoCircle =
            slices().matching("io.clausewise.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule droolsLivesInEngineAlone = noClasses()
            .that()
            .resideOutsideOfPackages("io.clausewise.language..", "io.clausewise.compile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule springLivesInAppAlone = noClasses()
            .that()
            .resideOutsideOfPackage("io.clausewise.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule theCommandLineNeedsNoSpring = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.clausewise.app.cli..",
                    "io.clausewise.app.screening..",
                    "io.clausewise.app.ranking..",
                    "io.clausewise.app.impact..",
                    "io.clausewise.app.verdicts..",
                    "io.clausewise.app.rulezip..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule whatBothDoorsTellKnowsNeither = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.clausewise.app.screening..",
                    "io.clausewise.app.ranking..",
                    "io.clausewise.app.impact..",
                    "io.clausewise.app.verdicts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.clausewise.app.cli..", "io.clausewise.app.api..");

    @ArchTest
    static final ArchRule excelLivesInRosterAlone = noClasses()
            .that()
            .resideOutsideOfPackage("io.clausewise.roster..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule nobodyUsesJackson2 =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule nobodyBelowAppAsksTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("io.clausewise.app..")
            .should()
            .callMethodWhere(Predicates.target(HasName.Predicates.name("now"))
                    .and(Predicates.target(With.owner(JavaClass.Predicates.belongToAnyOf(
                            LocalDate.class,
                            LocalDateTime.class,
                            Instant.class,
                            ZonedDateTime.class,
                            Year.class,
                            YearMonth.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule everyRulesetIsTestedAgainstASessionWhenItIsLoaded = classes()
            .that()
            .haveFullyQualifiedName("io.clausewise.compile.RulesetCompiler")
            .should()
            .callMethodWhere(Predicates.target(HasName.Predicates.name("run"))
                    .and(Predicates.target(With.owner(JavaClass.Predicates.simpleName("SelfTest")))));

    @ArchTest
    static final ArchRule nobodyKeepsStaticState =
            fields().that().areStatic().should().beFinal();
}
