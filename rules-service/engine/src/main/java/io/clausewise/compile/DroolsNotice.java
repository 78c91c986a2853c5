package io.clausewise.compile;

import io.clausewise.compile.PredicatePairing.ModelPredicate;
import io.clausewise.language.Rule;
import io.clausewise.language.RuleText;
import io.clausewise.logic.CompiledCondition;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The rules of one notice, compiled by Drools in one KieBase. What Drools reads is written here from the checked
 * conditions, with names of our own: nothing of a rule file's text but its literals reaches the compiler.
 */
public final class DroolsNotice implements AutoCloseable {
    private static final String PACKAGE = "clausewise.rules";

    private final ReleaseId release;
    private final KieContainer container;
    private final Map<String, String> ruleIds;
    private final Map<String, CompiledCondition> conditions;

    private DroolsNotice(
            ReleaseId release,
            KieContainer container,
            Map<String, String> ruleIds,
            Map<String, CompiledCondition> conditions) {
        this.release = release;
        this.container = container;
        this.ruleIds = ruleIds;
        this.conditions = conditions;
    }

    /**
     * Compiles the rules.
     *
     * @param name unique among the notices held at the same time
     * @throws IllegalStateException if Drools refuses what the check let through: a fault of ours
     */
    public static DroolsNotice compile(String name, Collection<Rule> rules) {
        Map<String, String> ruleIds = new LinkedHashMap<>();
        StringBuilder drl = new StringBuilder("package " + PACKAGE + "\nimport io.clausewise.facts.*\n");
        for (Rule rule : rules) {
            String droolsName = "r" + ruleIds.size();
            ruleIds.put(droolsName, rule.id());
            drl.append("rule \"").append(droolsName).append("\"\nwhen\n");
            drl.append(RuleText.drools(rule.condition())).append("\nthen\nend\n");
        }
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("io.clausewise.rules", name, "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/clausewise/rules/rules.drl", ascii(drl));
        ClassLoader loader = DroolsNotice.class.getClassLoader();
        KieBuilder builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refuses the rules of " + name + ": "
                    + builder.getResults().getMessages());
        }
        KieContainer container = services.newKieContainer(release, loader);
        // the KieBase is built when first asked for; here, not in the first request
        container.getKieBase();
        Map<String, List<ModelPredicate>> model = DroolsModel.predicates(builder, container);
        Map<String, CompiledCondition> conditions = new LinkedHashMap<>();
        int index = 0;
        for (Rule rule : rules) {
            conditions.put(rule.id(), PredicatePairing.pair(rule.condition(), model.get("r" + index++)));
        }
        return new DroolsNotice(release, container, ruleIds, conditions);
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

    /** Conditions by rule id. */
    public Map<String, CompiledCondition> conditions() {
        return conditions;
    }

    /**
     * What a plain Drools session makes of these facts: the ids of the rules that fire. The reference our own evaluation
     * is held against; two-valued, so unknown fields must not matter to the question.
     */
    public Set<String> fired(Collection<?> facts) {
        Set<String> fired = new LinkedHashSet<>();
        StatelessKieSession session = container.getKieBase().newStatelessKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(ruleIds.get(event.getMatch().getRule().getName()));
            }
        });
        session.execute(facts);
        return fired;
    }

    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(release);
    }
}
