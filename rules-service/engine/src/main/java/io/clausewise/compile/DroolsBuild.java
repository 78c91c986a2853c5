package io.clausewise.compile;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Rule text as Drools has compiled it, with its KieBase built. */
record DroolsBuild(ReleaseId release, KieBuilder builder, KieContainer container) implements AutoCloseable {
    private static final String HEAD = "package clausewise.rules\nimport io.clausewise.facts.*\n";

    /**
     * Compiles rules.
     *
     * @param name unique among those held at the same time
     * @param drl without package and imports
     * @throws IllegalStateException if Drools refuses them
     */
    static DroolsBuild of(String name, CharSequence drl) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.clausewise.rules", name, "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/clausewise/rules/rules.drl", HEAD + ascii(drl));
        ClassLoader loader = new RuleClassLoader(DroolsBuild.class.getClassLoader());
        KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refuses the rules of " + name + ": "
                    + builder.getResults().getMessages());
        }
        KieContainer container = services.newKieContainer(release, loader);
        // the KieBase is built when first asked for; here, not in the first request
        container.getKieBase();
        return new DroolsBuild(release, builder, container);
    }

    /**
     * With every letter beyond ASCII, which stand in texts only, as a Unicode escape: Drools writes the Java it generates in
     * the platform's encoding, and on a machine where that is not UTF-8 no Chinese text would ever equal another.
     */
    private static String ascii(CharSequence drl) {
        StringBuilder escaped = new StringBuilder(drl.length());
        drl.chars().forEach(c -> {
            if (c < 128) {
                escaped.append((char) c);
            } else {
                escaped.append(String.format("\\u%04x", c));
            }
        });
        return escaped.toString();
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
    }
}
