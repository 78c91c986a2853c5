package io.clausewise.compile;

import java.io.InputStream;
import java.net.URL;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the classes that Drools makes of rules see of this program: facts, the executable model, and of Java what literals and
 * lambdas need. The second line behind {@link io.clausewise.language.RuleText}: should text of a rule file ever become code, it
 * is code without files, processes, threads and reflection.
 */
final class RuleClassLoader extends ClassLoader {
    private static final Pattern SHOWN = Pattern.compile("io\\.clausewise\\.facts\\.\\w+"
            + "|java\\.lang\\.(Boolean|CharSequence|Comparable|Enum|Integer|Long|Number|Object|Record|String|Throwable)"
            + "|java\\.lang\\.((IllegalArgument|Runtime)Exception|invoke\\.LambdaMetafactory)"
            + "|java\\.time\\.(LocalDate|format\\.DateTimeFormatter(Builder)?)"
            + "|java\\.util\\.(Arrays|Collection|Collections|List|Locale|Objects|function\\.Supplier)"
            + "|org\\.drools\\.model\\.[\\w.$]+|org\\.kie\\.api\\.builder\\.\\w+"
            // what Drools itself asks for through it
            + "|org\\.drools\\.core\\.(WorkingMemory|base\\.accumulators\\.\\w+)|org\\.drools\\.ecj\\.EclipseJavaCompiler"
            + "|org\\.drools\\.modelcompiler\\.(CanonicalKieModuleModel|dsl\\.pattern\\.D|util\\.EvaluationUtil)"
            + "|org\\.drools\\.util\\.DateUtils");

    private final ClassLoader program;

    RuleClassLoader(ClassLoader program) {
        super(null);
        this.program = program;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!SHOWN.matcher(name).matches()) {
            throw new ClassNotFoundException(name + " is not shown to rules");
        }
        return program.loadClass(name);
    }

    /** The compiler reads signatures here; what it compiles against may still not be loaded. */
    @Override
    public @Nullable URL getResource(String name) {
        return program.getResource(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return program.getResourceAsStream(name);
    }
}
