package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RulesetCompiler;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedRulesCheckTest {
    @Test
    void nothingIsFoundInTheShippedRules() throws IOException {
        Compilation.Compiled compiled = (Compilation.Compiled) RulesetCompiler.compile(Path.of("../../rules"));

        assertThat(RuleCheck.run(compiled.ruleset())).isEmpty();
    }
}
