package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for shells, with a stand-in for java that prints what it is given. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path LAUNCHER = Path.of("../bin/clausewise");

    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("安 装/bin"));
        launcher = Files.copy(LAUNCHER, bin.resolve("clausewise"));
        script(folder.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"LC_ALL=$LC_ALL\" \"$@\"\n");
        executable(launcher);
    }

    @Test
    void throughALinkItFindsTheJarBesideItselfAndPassesTheArgumentsOn() throws Exception {
        Path jar = Files.createFile(launcher.resolveSibling("clausewise.jar"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        Path relative = Files.createSymbolicLink(folder.resolve("again"), Path.of("link"));

        List<String> printed = run(relative, "evaluate", "张 三.json");

        assertThat(printed).first().isEqualTo("LC_ALL=C.UTF-8");
        assertThat(printed)
                .contains("-Xmx64m", "-Dx=y")
                .endsWith("-jar", jar.toRealPath().toString(), "evaluate", "张 三.json");
    }

    @Test
    void inAWorkingCopyItTakesTheJarOfTheBuild() throws Exception {
        Path target = Files.createDirectories(folder.resolve("安 装/app/target"));
        Files.createFile(target.resolve("clausewise.jar"));

        List<String> printed = run(launcher);

        assertThat(printed).last().asString().endsWith("/bin/../app/target/clausewise.jar");
        assertThat(printed).as("a service is worth the second compiler").doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void withoutAJarItSaysHowToMakeOne() throws Exception {
        assertThat(run(launcher, "programs"))
                .containsExactly(
                        "找不到 clausewise.jar，请先运行 mvn package",
                        "clausewise.jar is not there; run mvn package first",
                        "exit 2");
    }

    private List<String> run(Path script, String... args) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(script.toString()));
        line.addAll(List.of(args));
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_OPTS", "-Xmx64m -Dx=y");
        builder.environment().remove("JAVA_HOME");
        int exit = builder.start().waitFor();
        List<String> printed = new ArrayList<>(Files.readAllLines(out));
        if (exit != 0) {
            printed.add("exit " + exit);
        }
        return printed;
    }

    private static void script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        executable(path);
    }

    private static void executable(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
