package io.clausewise.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The second line: text that the check would never let through, handed to Drools as it is. With the program's own class loader
 * each of these ran when it was written.
 */
class GeneratedCodeTest {
    private static final String RUN = "java.nio.file.Files.createFile( java.nio.file.Path.of( \"CANARY\" ) )";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"r0\" when exists Long( this > 0 ) then RUN; end",
                "rule \"r0\" dialect \"mvel\" when exists Long( this > 0 ) then RUN; end",
                "rule \"r0\" when exists Long( RUN != null ) then end",
                "function boolean run() { try { RUN; } catch (Exception e) { } return true; }\n"
                        + "rule \"r0\" when exists Long( run() ) then end"
            })
    void codeInAClassThatDroolsMakesOfRulesDoesNotRun(String drl) {
        String hostile = drl.replace("RUN", RUN)
                .replace("CANARY", folder.resolve("here").toString().replace("\\", "/"));

        Throwable stopped = catchThrowable(() -> run(hostile));

        assertThat(stopped).isNotNull();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().availableProcessors() > 0",
                "getClass().getClassLoader() != null",
                "Class.forName( \"java.lang.Runtime\" ) != null",
                "new Thread().isAlive() == false",
                "System.getenv() != null",
                "new java.io.File( \"x\" ).exists() == false",
                "java.util.ServiceLoader.load( Object.class ) != null",
                "io.clausewise.message.Text.class != null"
            })
    void aClassThatDroolsMakesOfRulesSeesNothingOfTheMachineOrOfTheProgram(String constraint) {
        String hostile = "rule \"r0\" when exists Long( " + constraint + " ) then end";

        // sometimes already when Drools looks at it, sometimes when it is loaded
        assertThatThrownBy(() -> run(hostile)).isInstanceOfAny(NoClassDefFoundError.class, RuntimeException.class);
    }

    @Test
    void aClassThatDroolsMakesOfRulesCannotLoadRuntime() throws Exception {
        try (DroolsBuild build = DroolsBuild.of("honest", "rule \"r0\" when exists Long( this > 0 ) then end")) {
            ClassLoader generated = build.container().getClassLoader();

            assertThat(generated.loadClass("java.lang.String")).isEqualTo(String.class);
            assertThatThrownBy(() -> generated.loadClass("java.lang.Runtime"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void aRuleThatOnlyComparesRuns() {
        run("rule \"r0\" when exists Long( this > 0 ) then end");
    }

    private static void run(String drl) {
        try (DroolsBuild build = DroolsBuild.of("hostile", drl)) {
            build.container().getKieBase().newStatelessKieSession().execute(List.of(1L));
        }
    }
}
