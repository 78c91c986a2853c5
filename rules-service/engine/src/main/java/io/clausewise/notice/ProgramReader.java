package io.clausewise.notice;

import io.clausewise.language.FoundRule;
import io.clausewise.message.Text;
import io.clausewise.source.FileFindings;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one programme of a notice.yaml. */
final class ProgramReader {
    private static final List<String> REQUIRED = List.of("id", "title", "subject", "clauses");
    private static final List<String> OPTIONAL = List.of(
            "reference-date",
            "opens",
            "closes",
            "waives",
            "same-as",
            "direct-fail",
            "in-principle",
            "preferences",
            "formalities",
            "quotas",
            "entitlements");
    private static final Map<String, Role> LISTS = Map.of(
            "direct-fail", Role.DIRECT_FAIL,
            "in-principle", Role.IN_PRINCIPLE,
            "preferences", Role.PREFERENCE,
            "formalities", Role.FORMALITY);
    private static final Map<String, Subject> SUBJECTS = Words.lower(Subject.values());

    private final NoticeFrame notice;
    private final Map<String, FoundRule> rules;
    private final boolean allRulesKnown;
    private final FileFindings findings;
    private final NamedRules named;
    private final ClauseRoles roles = new ClauseRoles();
    private final Map<String, SameAs> sameAs = new LinkedHashMap<>();
    private Formula formula = new Formula.All(List.of());

    /** A clause that another clause's rule decides. */
    private record SameAs(String clause, String cites, Text title) {}

    /** @param named is told which rules the programme names */
    ProgramReader(
            NoticeFrame notice,
            Map<String, FoundRule> rules,
            boolean allRulesKnown,
            FileFindings findings,
            NamedRules named) {
        this.notice = notice;
        this.rules = rules;
        this.allRulesKnown = allRulesKnown;
        this.findings = findings;
        this.named = named;
    }

    /** Null if there is not enough of it; what is wrong has been reported. */
    @Nullable
    Program read(YamlNode node) {
        int before = findings.count();
        YamlFields fields = node.fields(REQUIRED, OPTIONAL);
        if (fields == null) {
            named.incomplete();
            return null;
        }
        for (String key : fields.keys()) {
            clauses(key, fields);
        }
        if (findings.count() > before) {
            named.incomplete();
        }
        roles.checkWaivers();
        checkSameAs(fields);
        String id = fields.text("id");
        YamlNode idNode = fields.get("id");
        if (id != null && idNode != null && !id.matches("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*")) {
            idNode.report(NoticeMessages.programId(id));
        }
        Text title = fields.bilingual("title");
        Subject subject = fields.choice("subject", SUBJECTS);
        LocalDate opens = fields.date("opens");
        LocalDate closes = fields.date("closes");
        YamlNode closesNode = fields.get("closes");
        if (opens != null && closes != null && closesNode != null && closes.isBefore(opens)) {
            closesNode.report(NoticeMessages.closesBeforeOpens(opens, closes));
        }
        LocalDate reference = fields.date("reference-date");
        List<Quota> quotas = QuotaReader.read(fields.list("quotas"));
        List<Entitlement> entitlements = QuotaReader.entitlements(fields.list("entitlements"));
        if (id == null || title == null || subject == null) {
            roles.ids().forEach(this::rule);
            return null;
        }
        List<Clause> all =
                roles.ids().stream().flatMap(clause -> clause(clause).stream()).toList();
        return new Program(
                id,
                title,
                notice.folder(),
                notice.document(),
                notice.draft(),
                subject,
                reference,
                opens,
                closes,
                roles.withWaivers(formula),
                all.stream().filter(clause -> clause.role() != Role.FORMALITY).toList(),
                all.stream().filter(clause -> clause.role() == Role.FORMALITY).toList(),
                quotas,
                entitlements);
    }

    /** Clauses stand in the order in which the file mentions them first. */
    private void clauses(String key, YamlFields fields) {
        YamlNode node = fields.get(key);
        if (node == null) {
            return;
        }
        Role role = LISTS.get(key);
        if (role != null) {
            for (YamlNode entry : node.list()) {
                roles.add(entry, role);
            }
        } else if (key.equals("clauses")) {
            formula = new FormulaReader(roles).read(node);
        } else if (key.equals("waives")) {
            fields.map(key).forEach((waiver, requirement) -> roles.addWaiver(waiver, requirement));
        } else if (key.equals("same-as")) {
            fields.map(key).forEach(this::sameAs);
        }
    }

    private void sameAs(String id, YamlNode node) {
        roles.mention(id);
        YamlFields fields = node.fields(List.of("clause", "cites", "title"), List.of());
        if (fields == null) {
            return;
        }
        if (!id.matches("[0-9a-z][0-9a-z.-]{0,63}")) {
            node.report(NoticeMessages.clauseId(id));
        }
        String clause = fields.text("clause");
        String cites = fields.text("cites");
        Text title = fields.bilingual("title");
        if (clause != null && cites != null && title != null) {
            sameAs.put(id, new SameAs(clause, cites, title));
        }
    }

    private void checkSameAs(YamlFields fields) {
        Map<String, YamlNode> entries = sameAs.isEmpty() ? Map.of() : fields.map("same-as");
        sameAs.forEach((id, same) -> {
            YamlNode node = entries.get(id);
            if (node == null) {
                return;
            }
            if (rules.containsKey(id)) {
                named.add(id);
                node.report(NoticeMessages.sameAsOwnRule(id));
            }
            if (roles.role(id) == null) {
                node.report(NoticeMessages.sameAsWithoutRole(id));
            }
            boolean known = roles.role(same.clause()) != null && !sameAs.containsKey(same.clause());
            if (!known) {
                node.report(NoticeMessages.sameAsUnknown(id, same.clause()).nearest(same.clause(), roles.ids()));
            }
        });
    }

    private List<Clause> clause(String id) {
        Role role = roles.role(id);
        SameAs same = sameAs.get(id);
        FoundRule found = rule(id);
        if (role == null || found == null || found.rule() == null) {
            return List.of();
        }
        String cites = same == null ? found.rule().cites() : same.cites();
        Text title = same == null ? found.rule().title() : same.title();
        String waives = role == Role.WAIVER ? roles.requirement(id) : null;
        return List.of(new Clause(id, found.id(), cites, title, found.interpretation(), role, waives));
    }

    /** The rule that decides the clause; null, with a finding, where there is none. */
    private @Nullable FoundRule rule(String id) {
        SameAs same = sameAs.get(id);
        String wanted = same == null ? id : same.clause();
        named.add(wanted);
        FoundRule found = rules.get(wanted);
        if (found == null && same == null && allRulesKnown) {
            roles.report(id, NoticeMessages.clauseWithoutRule(id).nearest(id, new ArrayList<>(rules.keySet())));
        }
        return found;
    }
}
