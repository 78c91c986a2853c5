package io.clausewise.app.live;

import io.clausewise.app.config.Candidate;
import io.clausewise.app.config.CandidateCheck;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.app.config.RuleFolders;
import io.clausewise.app.config.RulesetHolder;
import io.clausewise.compile.Digests;
import io.clausewise.compile.Ruleset;
import io.clausewise.message.Finding;
import io.clausewise.message.Printable;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes what is in the rules folder into service. One reload at a time, on a thread of its own; whoever asks while one is under
 * way shares the one after it, however many they are.
 */
@Component
public class Reloads {
    private static final Logger LOG = LoggerFactory.getLogger(Reloads.class);

    private final RulesetHolder holder;
    private final RulesSettings settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Reloads::thread);
    private @Nullable CompletableFuture<ReloadResult> next;
    /** Digests of the cases that the rules in service have passed; null: not known. */
    private @Nullable SortedMap<String, String> casesInService;

    private volatile @Nullable FailedReload failed;
    /** Versions beside which a reload has failed, at any time since the start. */
    private final Set<String> failedBeside = ConcurrentHashMap.newKeySet();

    Reloads(RulesetHolder holder, RulesSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.holder = holder;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rules-reload");
        thread.setDaemon(true);
        return thread;
    }

    /** The last reload, if it failed. */
    public Optional<FailedReload> findFailed() {
        return Optional.ofNullable(failed);
    }

    /** Whether a reload has failed while this version was in service: then more than the version tells what is told of it. */
    public boolean failedBeside(String version) {
        return failedBeside.contains(version);
    }

    /** Whether there is a folder to reload from; the rules that travel with the program do not change. */
    public boolean possible() {
        return settings.folders() != null;
    }

    /**
     * A reload that begins from now on.
     *
     * @throws IllegalStateException if there is no folder to reload from
     */
    public synchronized CompletableFuture<ReloadResult> request() {
        RuleFolders folders = settings.folders();
        if (folders == null) {
            throw new IllegalStateException("no rules folder");
        }
        if (next == null) {
            CompletableFuture<ReloadResult> asked = new CompletableFuture<>();
            next = asked;
            worker.execute(() -> run(folders, asked));
        }
        return next;
    }

    private void run(RuleFolders folders, CompletableFuture<ReloadResult> asked) {
        try {
            RuleFolders.Contents contents = settled(folders);
            ReloadResult result = take(contents);
            events.publishEvent(result);
            asked.complete(result);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            asked.cancel(false);
        } catch (RuntimeException | Error broken) {
            LOG.error("rules could not be reloaded; those before serve on", broken);
            // operators look at health, and what is in the folder is not in service
            ReloadResult refused = refused(List.of(CandidateCheck.programFault()));
            events.publishEvent(refused);
            asked.complete(refused);
        }
    }

    /** What is in the folders once nothing has changed for a while: a folder that is half copied is no candidate. */
    private RuleFolders.Contents settled(RuleFolders folders) throws InterruptedException {
        long deadline = System.nanoTime() + settings.longestSettling().toNanos();
        while (true) {
            begin();
            FolderState before = FolderState.of(folders);
            Thread.sleep(settings.settle().toMillis());
            if (!FolderState.of(folders).equals(before) && System.nanoTime() < deadline) {
                continue;
            }
            RuleFolders.Contents contents = folders.read();
            if (FolderState.of(folders).equals(before) || System.nanoTime() >= deadline) {
                return contents;
            }
        }
    }

    /** Whoever asks later gets a reload of their own. */
    private synchronized void begin() {
        next = null;
    }

    private ReloadResult take(RuleFolders.Contents contents) {
        Ruleset before = holder.current().ruleset();
        List<Finding> unreadable = contents.findings();
        if (!unreadable.isEmpty()) {
            return refused(unreadable);
        }
        if (same(contents, before)) {
            failed = null;
            return new ReloadResult.Unchanged(before.version());
        }
        Candidate candidate = CandidateCheck.check(contents.rules(), contents.testCases());
        if (candidate instanceof Candidate.Unfit unfit) {
            return refused(unfit.findings());
        }
        Candidate.Fit fit = (Candidate.Fit) candidate;
        holder.replace(LoadedRuleset.of(fit, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        casesInService = Digests.ofEach(contents.testCases().files());
        failed = null;
        // evaluations under way hold its predicates, which closing leaves alone
        before.close();
        LOG.info("ruleset {} in service after {} cases", fit.ruleset().version(), fit.cases());
        return new ReloadResult.Replaced(fit.ruleset().version(), fit.cases());
    }

    private boolean same(RuleFolders.Contents contents, Ruleset before) {
        return Digests.ofEach(contents.rules().files()).equals(before.files())
                && Digests.ofEach(contents.testCases().files()).equals(casesInService);
    }

    private ReloadResult refused(List<Finding> findings) {
        FailedReload refused = new FailedReload(clock.instant().truncatedTo(ChronoUnit.MILLIS), findings);
        failedBeside.add(holder.current().ruleset().version());
        failed = refused;
        LOG.warn(
                "changed rules were not taken into service: {} findings, the first: {}",
                findings.size(),
                first(findings));
        return new ReloadResult.Refused(refused);
    }

    private static String first(List<Finding> findings) {
        return Printable.of(findings.get(0).text().en());
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
