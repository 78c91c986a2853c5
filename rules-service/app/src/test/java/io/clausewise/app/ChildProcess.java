package io.clausewise.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a JVM of its own, with the class path of the tests. */
public final class ChildProcess implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private final Process process;
    private final BufferedReader output;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private int port;

    private ChildProcess(List<String> jvmOptions, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Clausewise.class.getName()));
        command.addAll(arguments);
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The program run to its end. */
    public static ChildProcess run(String... arguments) throws IOException {
        return new ChildProcess(List.of(), List.of(arguments));
    }

    /** The service, once it answers. */
    public static ChildProcess service(String... jvmOptions) throws IOException {
        ChildProcess child = new ChildProcess(List.of(jvmOptions), List.of("--server.port=0"));
        for (String line = child.output.readLine(); line != null; line = child.output.readLine()) {
            child.log.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                child.port = Integer.parseInt(started.group(1));
                child.drain();
                return child;
            }
        }
        throw new AssertionError("the service did not start\n" + String.join("\n", child.log));
    }

    public int port() {
        return port;
    }

    /** What the service has said so far, line by line. */
    public List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    /** Everything it says to its end. */
    public String output() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            all.append(line).append('\n');
        }
        return all.toString();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    /** Takes what it says from now on, so that it never waits for somebody to. */
    private void drain() {
        Thread thread = new Thread(() -> output.lines().forEach(log::add), "child-output");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
