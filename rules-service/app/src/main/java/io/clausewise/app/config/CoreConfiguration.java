package io.clausewise.app.config;

import io.clausewise.roster.preflight.Spool;
import io.clausewise.verdict.VerdictJson;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** What the rest of the service shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, RosterLimits.class})
class CoreConfiguration {

    /** The notices' own time: "today", where nothing else settles an as-of date, is today there. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    /** Every answer is written as verdicts are: properties in the order they are declared. */
    @Bean
    JsonMapper jsonMapper() {
        return VerdictJson.mapper();
    }

    /** Where rosters wait to be read. */
    @Bean
    Spool spool(RosterLimits limits) {
        return new Spool(limits.tempFolder(), limits.limits().bytes());
    }
}
