package io.clausewise.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clausewise.roster.annotate.AnnotationSettings;
import io.clausewise.roster.preflight.Limits;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RosterLimitsTest {
    @Test
    void withoutSettingsTheLimitsAreThoseOfTheLibrary() {
        RosterLimits limits = bind(Map.of("clausewise.roster.folder", "temp"));

        assertThat(limits.limits()).isEqualTo(Limits.DEFAULTS);
        assertThat(limits.annotations()).isEqualTo(AnnotationSettings.in(Path.of("temp")));
    }

    @Test
    void everyLimitCanBeSet() {
        RosterLimits limits = bind(Map.ofEntries(
                Map.entry("clausewise.roster.size", "1MB"),
                Map.entry("clausewise.roster.archive-entries", "2"),
                Map.entry("clausewise.roster.expanded-size", "3MB"),
                Map.entry("clausewise.roster.expansion-ratio", "4"),
                Map.entry("clausewise.roster.rows", "5"),
                Map.entry("clausewise.roster.columns", "6"),
                Map.entry("clausewise.roster.cells", "7"),
                Map.entry("clausewise.roster.characters", "8"),
                Map.entry("clausewise.roster.cell-characters", "9"),
                Map.entry("clausewise.roster.merges", "10"),
                Map.entry("clausewise.roster.comments", "0"),
                Map.entry("clausewise.roster.held-size", "11MB"),
                Map.entry("clausewise.roster.folder", "temp")));

        assertThat(limits.limits()).isEqualTo(new Limits(1 << 20, 2, 3 << 20, 4, 5, 6, 7, 8, 9, 10));
        assertThat(limits.annotations()).isEqualTo(new AnnotationSettings(Path.of("temp"), 0, 11 << 20));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size | 2GB | clausewise.roster.size is 2147483648 bytes; it must be from 1KB to 1GB",
                "size | 1B | clausewise.roster.size is 1 bytes; it must be from 1KB to 1GB",
                "expanded-size | 1KB | clausewise.roster.expanded-size is 1024 bytes; it must be from 1MB to 64GB",
                "rows | 0 | clausewise.roster.rows is 0; it must be 1 or more",
                "merges | -1 | clausewise.roster.merges is -1; it must be 1 or more",
                "comments | -1 | clausewise.roster.comments is -1; it must be 0 or more",
                "held-size | 0B | clausewise.roster.held-size is 0 bytes; it must be from 1MB to 1GB"
            })
    void aLimitThatCannotBeIsRefusedWithWhatCan(String name, String value, String message) {
        assertThatThrownBy(() -> bind(Map.of("clausewise.roster." + name, value)))
                .isInstanceOf(BindException.class)
                .hasRootCauseMessage(message);
    }

    private static RosterLimits bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("clausewise.roster", RosterLimits.class);
    }
}
