package io.clausewise.compile;

import io.clausewise.compile.PredicatePairing.ModelPredicate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.patterns.PatternImpl;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.builder.KieBuilder;
import org.kie.api.runtime.KieContainer;

/** Reads the predicates out of the executable model Drools has made of rules. */
final class DroolsModel {
    private DroolsModel() {}

    /** Of each rule, by name: the predicates of its patterns over facts, in the order they stand in the rule. */
    static Map<String, List<ModelPredicate>> predicates(KieBuilder builder, KieContainer container) {
        InternalKieModule module = (InternalKieModule) ((KieBuilderImpl) builder).getKieModule();
        KieBaseModelImpl base = (KieBaseModelImpl)
                ((KieContainerImpl) container).getKieProject().getDefaultKieBaseModel();
        Map<String, List<ModelPredicate>> predicates = new LinkedHashMap<>();
        for (Model model : ((CanonicalKieModule) module).getModelForKBase(base)) {
            for (org.drools.model.Rule rule : model.getRules()) {
                List<ModelPredicate> found = new ArrayList<>();
                collect(rule.getView(), found);
                predicates.put(rule.getName(), found);
            }
        }
        return predicates;
    }

    private static void collect(Condition condition, List<ModelPredicate> found) {
        if (condition instanceof PatternImpl<?> pattern) {
            Class<?> type = pattern.getPatternVariable().getType();
            // the pattern over Long holds a count's threshold, which our own walk compares
            if (type != Long.class) {
                collect(type, pattern.getConstraint(), found);
            }
        } else if (condition instanceof org.drools.model.AccumulatePattern<?> accumulate) {
            collect(accumulate.getPattern(), found);
        } else {
            condition.getSubConditions().forEach(part -> collect(part, found));
        }
    }

    private static void collect(Class<?> type, Constraint constraint, List<ModelPredicate> found) {
        if (constraint instanceof SingleConstraint single) {
            Predicate1<Object> predicate = untyped(single.getPredicate1());
            String text = single.predicateInformation().getStringConstraint();
            found.add(new ModelPredicate(type, text, fact -> test(predicate, fact)));
        } else {
            constraint.getChildren().forEach(child -> collect(type, child, found));
        }
    }

    @SuppressWarnings("unchecked")
    private static Predicate1<Object> untyped(Predicate1<?> predicate) {
        return (Predicate1<Object>) predicate;
    }

    private static boolean test(Predicate1<Object> predicate, Object fact) {
        try {
            return predicate.test(fact);
        } catch (Exception failure) {
            throw new IllegalStateException("a compiled constraint failed on " + fact, failure);
        }
    }
}
