package io.clausewise.app;

import io.clausewise.app.config.BrokenRules;
import io.clausewise.app.config.RulesCompilation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The HTTP service. */
@SpringBootApplication(proxyBeanMethods = false)
public class ClausewiseApplication {
    /** What the process ends with when the rules to start with are broken. */
    public static final int BROKEN_RULES = 3;

    /** Serves until the process is ended; ends it with {@link #BROKEN_RULES}, findings told, if the rules are broken. */
    public static void main(String[] args) {
        try {
            application().run(args);
        } catch (RuntimeException failed) {
            if (BrokenRules.in(failed) == null) {
                throw failed;
            }
            System.exit(BROKEN_RULES);
        }
    }

    /** The service, not yet started. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(ClausewiseApplication.class);
        RulesCompilation rules = new RulesCompilation();
        application.addListeners(rules);
        application.addInitializers(rules);
        return application;
    }
}
