package io.clausewise.app.config;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Compiles the rules on a thread of its own while Spring starts: each takes seconds in a cold JVM, and neither needs the
 * other. It begins as soon as the settings are read, and is waited for just before the port opens.
 */
public final class RulesCompilation
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
                ApplicationContextInitializer<ConfigurableApplicationContext> {
    private final CompletableFuture<Candidate> compilation = new CompletableFuture<>();

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        String location = environment.getProperty("rules.location");
        String testCases = environment.getProperty("rules.test-cases");
        Thread thread = new Thread(() -> run(location, testCases), "rules-compiler");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("rulesCompilation", this);
    }

    private void run(@Nullable String location, @Nullable String testCases) {
        try {
            compilation.complete(RulesSource.candidate(location, testCases));
        } catch (Throwable thrown) {
            compilation.completeExceptionally(thrown);
        }
    }

    /** @throws BrokenRules if anything is wrong with the rules */
    Candidate.Fit await() {
        try {
            Candidate done = compilation.join();
            if (done instanceof Candidate.Unfit unfit) {
                throw new BrokenRules(unfit.findings());
            }
            return (Candidate.Fit) done;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof BrokenRules broken) {
                throw broken;
            }
            throw new IllegalStateException("the rules could not be compiled", failed.getCause());
        }
    }
}
