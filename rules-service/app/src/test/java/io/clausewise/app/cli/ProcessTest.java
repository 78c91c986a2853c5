package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.Clausewise;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The commands as processes of their own: exit codes, encodings and streams as a shell sees them. */
class ProcessTest {
    @TempDir
    private Path folder;

    private String input = "";
    private String encoding = "US-ASCII";

    private record Ended(int exit, String out, String err) {}

    @Test
    void aVerdictIsPrintedInUtf8WhateverThePlatformsEncodingAndNothingElseIs() throws Exception {
        Files.writeString(
                folder.resolve("p.json"),
                "{\"employment\": {\"city\": \"宁波市\"}, \"application\": {\"submittedOn\": \"2017-05-01\"}}");

        Ended ended = run("evaluate", "p.json", "--program", "hangzhou-chief-technician-2017");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .startsWith("杭州市首席技师（2017年）  Hangzhou chief technician (2017)\n")
                .contains("✗ 不符合 INELIGIBLE\n", "工作所在市 须为 杭州市，实为 宁波市 ");
    }

    @Test
    void everyShippedCasePassesOnAMachineWhoseEncodingIsAnother() throws Exception {
        encoding = "GBK";

        Ended ended = run("test");

        assertThat(ended.exit()).as(ended.out() + ended.err()).isZero();
        assertThat(ended.out()).contains(" 0 failed; 0 gaps, 0 faults in files");
    }

    @Test
    void aRefusedProfileEndsTheProcessWith1() throws Exception {
        Files.writeString(folder.resolve("p.json"), "{\"persn\": {}}");

        Ended ended = run("evaluate", "p.json");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("/persn  ").contains("也许是：person", "Maybe: person");
    }

    @Test
    void aProfileIsReadFromAPipe() throws Exception {
        input = "{\"employment\": {\"city\": \"温州市\"}}";

        Ended ended = run("evaluate", "-", "--program", "wenzhou-chief-technician-2021");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("? 待定 UNDETERMINED\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeMayAlsoBeNamedAsAFile() throws Exception {
        input = "{\"persn\": {}}";

        Ended ended = run("evaluate", "/dev/stdin");

        assertThat(ended.err()).startsWith("/persn  ");
        assertThat(ended.exit()).isEqualTo(1);
    }

    @Test
    void aMistypedCommandEndsTheProcessWith2() throws Exception {
        Ended ended = run("evalute");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err()).startsWith("没有“evalute”这个命令。");
    }

    @Test
    void brokenRulesEndTheProcessWith3() throws Exception {
        Files.createDirectory(folder.resolve("rules"));

        Ended ended = run("programs", "--rules", "rules");

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("vocabulary.yaml");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aScreeningThatIsStoppedLeavesNothingBehind() throws Exception {
        assertNothingIsLeftOf("screen", "r.csv", "-p", "wenzhou-chief-technician-2021", "--format", "csv");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anImpactThatIsStoppedLeavesNothingBehind() throws Exception {
        assertNothingIsLeftOf(
                "impact",
                "r.csv",
                "-p",
                "wenzhou-chief-technician-2021",
                "--to-as-of",
                "2022-01-01",
                "--format",
                "xlsx",
                "-o",
                "out.xlsx");
    }

    private void assertNothingIsLeftOf(String... command) throws Exception {
        StringBuilder roster = new StringBuilder("姓名,工作单位\n");
        for (int i = 0; i < 400_000; i++) {
            roster.append("试").append(i).append(",温州样例厂\n");
        }
        Files.writeString(folder.resolve("r.csv"), roster);
        Files.createDirectory(folder.resolve("temp"));
        Process process = start(List.of("-Djava.io.tmpdir=" + folder.resolve("temp")), command);
        while (process.isAlive() && list(folder).stream().noneMatch(name -> name.endsWith(".tmp"))) {
            Thread.sleep(20);
        }

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isEqualTo(130);
        assertThat(list(folder)).containsExactlyInAnyOrder("err", "out", "r.csv", "temp");
        assertThat(list(folder.resolve("temp"))).isEmpty();
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .toList();
        }
    }

    private static String testClasses() {
        try {
            return Path.of(AsFromTheJar.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Ended run(String... args) throws IOException, InterruptedException {
        Process process = start(List.of(), args);
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int exit = process.waitFor();
        return new Ended(
                exit,
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }

    private Process start(List<String> options, String... args) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=" + encoding));
        line.addAll(options);
        line.addAll(List.of(
                "-cp",
                testClasses(),
                AsFromTheJar.class.getName(),
                System.getProperty("java.class.path"),
                Clausewise.class.getName()));
        line.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.equals("RULES_LOCATION"));
        return builder.start();
    }
}
