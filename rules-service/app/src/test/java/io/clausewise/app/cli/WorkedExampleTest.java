package io.clausewise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.app.ClausewiseApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The worked example of rules/README.md, from an empty folder: its {@code sh} blocks are run, its {@code diff} blocks are
 * applied, and the lines of its {@code text} blocks are in what the command before printed, all in the order they stand.
 */
class WorkedExampleTest {
    private static final String COMMAND = "clausewise ";
    private static final String CURL = "curl -s http://127.0.0.1:8080";

    @TempDir
    private Path folder;

    @Test
    void everyCommandAndChangeOfTheWorkedExampleDoesWhatItSays() throws Exception {
        CommandRun command = new CommandRun(folder);
        List<String> ran = new ArrayList<>();

        for (ReadmeBlock block : ReadmeBlock.all(Path.of("../../rules/README.md"))) {
            switch (block.language()) {
                case "sh" -> block.lines().forEach(line -> ran.add(run(line, command)));
                case "diff" -> block.apply(folder);
                case "text" -> assertThat(command.out.lines()).containsSubsequence(block.lines());
                default -> throw new AssertionError("what is to be done with " + block);
            }
        }

        assertThat(ran)
                .containsExactly(
                        "new-notice", "test", "test", "test", "test", "test", "evaluate", "mutate", "serve", "curl");
    }

    @Test
    void everyFileOfTheExampleIsWrittenWithItsFolder() throws IOException {
        List<String> changed = ReadmeBlock.all(Path.of("../../rules/README.md")).stream()
                .filter(block -> block.language().equals("diff"))
                .map(ReadmeBlock::file)
                .distinct()
                .toList();

        assertThat(changed).contains("profile.json").hasSize(7);
    }

    /** @return the first word of it */
    private String run(String line, CommandRun command) {
        if (line.startsWith(CURL)) {
            return ask(line.substring(CURL.length()), command);
        }
        assertThat(line).startsWith(COMMAND);
        String[] typed = line.substring(COMMAND.length()).split("#")[0].trim().split(" +");

        int exit = command.run(typed);

        assertThat(exit).as("%s%n%s%s", line, command.out, command.err).isEqualTo(line.contains("结束码 1") ? 1 : 0);
        return typed[0];
    }

    /** The service is started as the command before said, but for the port and the folder it is started in. */
    private String ask(String path, CommandRun command) {
        List<String> arguments = Stream.concat(command.servedWith.stream(), Stream.of("--server.port=0"))
                .map(argument -> argument.replace("=rules", "=" + folder.resolve("rules")))
                .collect(Collectors.toList());
        try (ConfigurableApplicationContext service =
                ClausewiseApplication.application().run(arguments.toArray(String[]::new))) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("\"newtown-chief-technician-2026\"", "\"1-conduct\"");
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
        return "curl";
    }
}
