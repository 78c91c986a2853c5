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
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The rules of one notice, compiled by Drools in one KieBase. What Drools reads is written here from the checked
 * conditions, with names of our own: nothing of a rule file's text but its literals reaches the compiler.
 */
public final class DroolsNotice implements AutoCloseable {
    private final DroolsBuild build;
    private final Map<String, String> ruleIds;
    private final Map<String, CompiledCondition> conditions;

    private DroolsNotice(DroolsBuild build, Map<String, String> ruleIds, Map<String, CompiledCondition> conditions) {
        this.build = build;
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
        StringBuilder drl = new StringBuilder();
        for (Rule rule : rules) {
            String droolsName = "r" + ruleIds.size();
            ruleIds.put(droolsName, rule.id());
            drl.append("rule \"").append(droolsName).append("\"\nwhen\n");
            drl.append(RuleText.drools(rule.condition())).append("\nthen\nend\n");
        }
        DroolsBuild build = DroolsBuild.of(name, drl);
        Map<String, List<ModelPredicate>> model = DroolsModel.predicates(build.builder(), build.container());
        Map<String, CompiledCondition> conditions = new LinkedHashMap<>();
        int index = 0;
        for (Rule rule : rules) {
            conditions.put(rule.id(), PredicatePairing.pair(rule.condition(), model.get("r" + index++)));
        }
        return new DroolsNotice(build, ruleIds, conditions);
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
        StatelessKieSession session = build.container().getKieBase().newStatelessKieSession();
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
        build.close();
    }
}
