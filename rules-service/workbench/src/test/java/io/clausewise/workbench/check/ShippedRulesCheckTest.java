package io.clausewise.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedRulesCheckTest {
    @Test
    void nothingIsFoundInTheShippedRules() throws IOException {
        Compilation.Compiled compiled = (Compilation.Compiled) RulesetCompiler.compile(Path.of("../../rules"));
        RuleFiles cases = RuleFolder.read(Path.of("../../test-cases")).files();

        assertThat(RuleCheck.run(compiled.ruleset(), cases)).isEmpty();
    }
}
