package io.clausewise.benchmarks.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Two clients ask for verdicts, some hundred and fifty a second: first alone, then while a thousand reloads are asked for, fifty a second, of
 * rules that change all the time. The first is the baseline of the second, from the same run of the same service.
 */
public final class ReloadStormBenchmark {
    private static final int CALLS = 1_000;
    private static final int CLIENTS = 2;

    /** Milliseconds a client thinks: clients that never do would queue for the processors, and measure that. */
    private static final int PAUSE = 10;

    private final MeasuredService service;
    private final Path vocabulary;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();

    private ReloadStormBenchmark(MeasuredService service, Path vocabulary) {
        this.service = service;
        this.vocabulary = vocabulary;
    }

    /** @param arguments the jar, the rules folder, the folder of their cases, seconds of a round, the setting {@code rules.settle} */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("clausewise-storm");
        copy(Path.of(arguments[1]), folder.resolve("rules"));
        copy(Path.of(arguments[2]), folder.resolve("test-cases"));
        long seconds = Long.parseLong(arguments[3]);
        try (MeasuredService service =
                new MeasuredService(Path.of(arguments[0]), folder.resolve("rules"), arguments[4])) {
            ReloadStormBenchmark benchmark = new ReloadStormBenchmark(service, folder.resolve("rules/vocabulary.yaml"));
            try {
                // what is compiled while it runs is compiled by then
                benchmark.evaluate(seconds);
                say("before", benchmark.evaluate(seconds));
                Future<?> storm = benchmark.storm(seconds);
                say("during", benchmark.evaluate(seconds));
                storm.get();
                System.out.println("reloads asked for, by answer: " + benchmark.answers);
                System.out.println(service.reloads());
            } finally {
                benchmark.threads.shutdownNow();
            }
        }
    }

    private static void say(String round, Latencies latencies) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d verdicts, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                round,
                latencies.count(),
                latencies.percentile(50),
                latencies.percentile(99),
                latencies.percentile(100));
    }

    private Latencies evaluate(long seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<List<Long>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(threads.submit(() -> {
                List<Long> nanos = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    service.evaluate();
                    nanos.add(System.nanoTime() - begin);
                    Thread.sleep(PAUSE);
                }
                return nanos;
            }));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> client : clients) {
            all.addAll(client.get());
        }
        return new Latencies(all);
    }

    /** Asks evenly over the round and waits for no answer before it asks again; done when all are answered. */
    private Future<?> storm(long seconds) {
        return threads.submit(() -> {
            List<CompletableFuture<Void>> asked = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                Files.writeString(vocabulary, "# " + i + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
                asked.add(service.reload().thenAccept(status -> answers.merge(status, 1, Integer::sum)));
                Thread.sleep(seconds * 1_000 / CALLS);
            }
            CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
            return null;
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
