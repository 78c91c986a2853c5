package io.clausewise.workbench.mutation;

import io.clausewise.compile.Compilation;
import io.clausewise.compile.RuleFolder;
import io.clausewise.compile.Ruleset;
import io.clausewise.compile.RulesetCompiler;
import io.clausewise.notice.RuleFiles;
import java.io.IOException;
import java.nio.file.Path;

/** The shipped rules and cases. */
final class Shipped {
    private static final Path ROOT = Path.of("../..");

    private Shipped() {}

    static RuleFiles files(String folder) throws IOException {
        RuleFolder.Reading read = RuleFolder.read(ROOT.resolve(folder));
        if (!read.findings().isEmpty()) {
            throw new AssertionError(read.findings());
        }
        return read.files();
    }

    static Ruleset ruleset() throws IOException {
        Compilation compilation = RulesetCompiler.compile(files("rules"));
        if (compilation instanceof Compilation.Refused refused) {
            throw new AssertionError(refused.findings());
        }
        return ((Compilation.Compiled) compilation).ruleset();
    }
}
