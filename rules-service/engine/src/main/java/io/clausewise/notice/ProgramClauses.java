package io.clausewise.notice;

import io.clausewise.language.FoundRule;
import io.clausewise.language.Rule;
import io.clausewise.message.Text;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a programme's clauses: their roles, how they combine, and the rules that decide them. */
final class ProgramClauses {
    private static final Map<String, Role> LISTS = Map.of(
            "direct-fail", Role.DIRECT_FAIL,
            "in-principle", Role.IN_PRINCIPLE,
            "preferences", Role.PREFERENCE,
            "formalities", Role.FORMALITY);

    private final NoticeRules rules;
    private final NamedRules named;
    private final ClauseRoles roles = new ClauseRoles();
    private final SameAsClauses sameAs = new SameAsClauses();
    private Formula formula = new Formula.All(List.of());

    /** @param named is told which rules the programme names */
    ProgramClauses(NoticeRules rules, NamedRules named) {
        this.rules = rules;
        this.named = named;
    }

    /** One part of the programme; clauses stand in the order in which the file mentions them first. */
    void read(String key, YamlFields fields) {
        YamlNode node = fields.get(key);
        if (node == null) {
            return;
        }
        Role role = LISTS.get(key);
        if (role != null) {
            node.list().forEach(entry -> roles.add(entry, role));
        } else if (key.equals("clauses")) {
            formula = new FormulaReader(roles).read(node);
        } else if (key.equals("waives")) {
            fields.map(key).forEach(roles::addWaiver);
        } else if (key.equals("same-as")) {
            fields.map(key).forEach((id, same) -> {
                roles.mention(id);
                sameAs.read(id, same);
            });
        }
    }

    /** What the parts say of each other. */
    void check() {
        roles.checkWaivers();
        sameAs.check(roles, rules, named);
    }

    boolean failsDirectly() {
        return roles.ids().stream().anyMatch(id -> roles.role(id) == Role.DIRECT_FAIL);
    }

    Formula formula() {
        return roles.withWaivers(formula);
    }

    /** Those that a sound rule decides; one without a rule is reported. */
    List<Clause> decided() {
        List<Clause> clauses = new ArrayList<>();
        for (String id : roles.ids()) {
            FoundRule found = rule(id);
            Role role = roles.role(id);
            if (found != null && found.scoring()) {
                roles.report(id, ScorecardMessages.scoringRuleAsClause(id));
            } else if (role != null && found != null && found.rule() != null) {
                clauses.add(clause(id, role, found.rule()));
            }
        }
        return clauses;
    }

    private @Nullable FoundRule rule(String id) {
        SameAsClauses.SameAs same = sameAs.find(id);
        String wanted = same == null ? id : same.clause();
        named.add(wanted);
        FoundRule found = rules.find(wanted);
        if (found == null && same == null && rules.complete()) {
            roles.report(id, NoticeMessages.clauseWithoutRule(id).nearest(id, rules.clauseIds()));
        }
        return found;
    }

    private Clause clause(String id, Role role, Rule rule) {
        SameAsClauses.SameAs same = sameAs.find(id);
        String cites = same == null ? rule.cites() : same.cites();
        Text title = same == null ? rule.title() : same.title();
        String waives = role == Role.WAIVER ? roles.requirement(id) : null;
        return new Clause(id, rule.id(), cites, title, rule.interpretation(), role, waives);
    }
}
